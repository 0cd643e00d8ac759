import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours } from '../../utils/activity/instant';
import {
  afterUpkeep,
  FIRST_UPKEEP,
  goesBefore,
  KEEP_DAYS,
  parseUpkeep,
  wantsCopy,
} from '../../utils/journal/upkeep';

const DAY = hours(24);
const NOW = Date.UTC(2026, 10, 23);

describe('how long entries are kept', () => {
  it('is not acted on before the person was told, and then not for thirty days', () => {
    expect(goesBefore(FIRST_UPKEEP, NOW)).toBeNull();
    const told = afterUpkeep(FIRST_UPKEEP, { kind: 'told' }, NOW);
    expect(goesBefore(told, NOW + 30 * DAY - 1)).toBeNull();
    expect(goesBefore(told, NOW + 30 * DAY)).toBe(NOW - 60 * DAY);
  });

  it('is told once: seeing it again does not put it off', () => {
    const told = afterUpkeep(FIRST_UPKEEP, { kind: 'told' }, NOW);
    expect(afterUpkeep(told, { kind: 'told' }, NOW + DAY)).toBe(told);
  });

  it('chosen by the person holds from the next day on, and for ever means for ever', () => {
    const month = afterUpkeep(FIRST_UPKEEP, { kind: 'keep-for', days: 30 }, NOW);
    expect(goesBefore(month, NOW)).toBeNull();
    expect(goesBefore(month, NOW + DAY)).toBe(NOW - 29 * DAY);
    const always = afterUpkeep(month, { kind: 'keep-for', days: null }, NOW);
    expect(goesBefore(always, NOW + 10_000 * DAY)).toBeNull();
  });

  it('is looked at once a day, also after the clock was put back', () => {
    const old = {
      ...afterUpkeep(FIRST_UPKEEP, { kind: 'keep-for', days: 90 }, NOW - 9 * DAY),
      lookedAt: NOW,
    };
    expect(goesBefore(old, NOW + DAY - 1)).toBeNull();
    expect(goesBefore(old, NOW + DAY)).toBe(NOW - 89 * DAY);
    expect(goesBefore(old, NOW - 2 * DAY)).toBe(NOW - 92 * DAY);
  });

  it('that cannot be read deletes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const read = parseUpkeep(found);
        expect(
          read === FIRST_UPKEEP || KEEP_DAYS.some((days) => days === read.keepDays) || read.keepDays === null,
        ).toBe(true);
      }),
    );
    expect(parseUpkeep({ ...FIRST_UPKEEP, keepDays: 1 })).toEqual(FIRST_UPKEEP);
    expect(goesBefore(parseUpkeep({ keepDays: 30, from: 'now' }), NOW)).toBeNull();
  });
});

describe('the word about a copy', () => {
  const old = NOW - 31 * DAY;

  it('comes when there is something old to lose and no copy of late', () => {
    expect(wantsCopy(FIRST_UPKEEP, old, NOW)).toBe(true);
    expect(wantsCopy(FIRST_UPKEEP, null, NOW)).toBe(false);
    expect(wantsCopy(FIRST_UPKEEP, NOW - DAY, NOW)).toBe(false);
  });

  it('is gone for thirty days once a copy was saved, or it was put off', () => {
    for (const kind of ['copied', 'put-off'] as const) {
      const after = afterUpkeep(FIRST_UPKEEP, { kind }, NOW);
      expect(wantsCopy(after, old, NOW + 30 * DAY)).toBe(false);
      expect(wantsCopy(after, old, NOW + 31 * DAY)).toBe(true);
    }
  });
});
