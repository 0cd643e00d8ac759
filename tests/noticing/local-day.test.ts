import { afterEach, describe, expect, it, vi } from 'vitest';
import { hours, minutes } from '../../utils/activity/instant';
import { minuteOfDay, nextAt, sameDay, withinHours } from '../../utils/noticing/local-day';

const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the local day', () => {
  it('begins and ends at midnight on the wall', () => {
    expect(sameDay(at(0), at(24) - 1)).toBe(true);
    expect(sameDay(at(24) - 1, at(24))).toBe(false);
    expect(sameDay(at(12, 0, 22), at(12, 0, 23))).toBe(false);
  });

  it('is the place’s own: one instant lies on two days around the world', () => {
    const evening = Date.UTC(2026, 10, 23, 23);
    vi.stubEnv('TZ', 'Europe/Paris');
    expect(minuteOfDay(evening)).toBe(0);
    expect(sameDay(evening, evening - minutes(1))).toBe(false);
    vi.stubEnv('TZ', 'America/New_York');
    expect(minuteOfDay(evening)).toBe(18 * 60);
    expect(sameDay(evening, evening - minutes(1))).toBe(true);
  });
});

describe('hours', () => {
  const nine = 9 * 60;
  const cases: readonly [string, number, number, readonly [number, number], boolean][] = [
    ['hold from their first minute', nine, 17 * 60, [9, 0], true],
    ['do not hold a minute sooner', nine, 17 * 60, [8, 59], false],
    ['hold to the minute before their end', nine, 17 * 60, [16, 59], true],
    ['do not hold at their end', nine, 17 * 60, [17, 0], false],
    ['over midnight hold before it', 22 * 60, 120, [23, 59], true],
    ['over midnight hold after it', 22 * 60, 120, [1, 59], true],
    ['over midnight do not hold at noon', 22 * 60, 120, [12, 0], false],
    ['over midnight do not hold at their end', 22 * 60, 120, [2, 0], false],
    ['with equal ends hold always', nine, nine, [3, 0], true],
  ];

  it.each(cases)('%s', (_, from, to, [hour, minute], holds) => {
    expect(withinHours({ from, to }, at(hour, minute))).toBe(holds);
  });

  it('that nobody set hold always', () => {
    expect(withinHours(null, at(3))).toBe(true);
  });
});

describe('the next time of day', () => {
  it('is today when it lies ahead, else tomorrow', () => {
    expect(nextAt(10 * 60, at(9))).toBe(at(10));
    expect(nextAt(10 * 60, at(10))).toBe(at(10, 0, 24));
    expect(nextAt(10 * 60, at(11))).toBe(at(10, 0, 24));
  });

  it('is 23 hours away over the night in which the clocks go forward', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const before = new Date(2026, 2, 28, 9, 0).getTime();
    expect(nextAt(9 * 60, before) - before).toBe(hours(23));
  });

  it('is 25 hours away over the night in which they go back', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const before = new Date(2026, 9, 24, 9, 0).getTime();
    expect(nextAt(9 * 60, before) - before).toBe(hours(25));
  });
});
