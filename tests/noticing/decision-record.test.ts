import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../utils/activity/instant';
import {
  ANSWERS,
  type DecisionRecord,
  KEPT_FOR,
  offeredRecord,
  parseDecisionRecord,
  RECORDED_MOMENTS,
  readRecords,
  WITHHELD,
  withheldRecord,
  withoutRecord,
  withRecords,
} from '../../utils/noticing/decision-record';
import { MOMENTS } from '../../utils/noticing/state';
import { MORNING } from '../fixtures/policy';

const OFFERED = offeredRecord('stretch', MORNING + seconds(31), null);
const anyRecord: fc.Arbitrary<DecisionRecord> = fc.record({
  at: fc.integer({ min: 0, max: 200 * 24 * 60 }).map((minute) => MORNING + minutes(minute)),
  moment: fc.constantFrom(...RECORDED_MOMENTS),
  available: fc.boolean(),
  why: fc.option(fc.constantFrom(...WITHHELD)),
  offered: fc.boolean(),
  answer: fc.option(fc.constantFrom(...ANSWERS)),
});

describe('a decision record', () => {
  it('knows the time to the minute and no better', () => {
    expect(OFFERED.at).toBe(MORNING);
  });

  it('of a cue, of a call’s end and of a chosen time are the same', () => {
    const [cue, call, clock] = (['cue', 'call-end', 'clock'] as const).map((moment) => [
      offeredRecord(moment, MORNING, 'begun'),
      withheldRecord(moment, MORNING, 'in-call'),
    ]);
    expect(cue).toEqual(call);
    expect(cue).toEqual(clock);
  });

  it('is not made of words of crisis, nor of a break', () => {
    for (const moment of MOMENTS) {
      expect(withheldRecord(moment, MORNING, 'heavy')).toBeNull();
      expect(withheldRecord(moment, MORNING, 'break-running')).toBeNull();
    }
  });

  it('tells what could not be offered from what was left', () => {
    expect(withheldRecord('stretch', MORNING, 'later')?.available).toBe(false);
    expect(withheldRecord('stretch', MORNING, 'no-pause-came')?.available).toBe(true);
  });

  it.each([
    undefined,
    null,
    'offered',
    { ...OFFERED, at: Number.NaN },
    { ...OFFERED, moment: 'cue' },
    { ...OFFERED, why: 'heavy' },
    { ...OFFERED, answer: 'ignored' },
    { ...OFFERED, offered: undefined },
  ])('is not believed when it is damaged: %j', (found) => {
    expect(parseDecisionRecord(found)).toBeNull();
  });

  it('holds nothing that does not belong there', () => {
    expect(parseDecisionRecord({ ...OFFERED, site: 'example.com' })).toEqual(OFFERED);
  });
});

describe('the records that are kept', () => {
  it('tell of each decision once, and the later word counts', () => {
    const answered = offeredRecord('stretch', MORNING + seconds(59), 'declined');
    expect(withRecords([OFFERED], [answered], MORNING)).toEqual([answered]);
    expect(withRecords(undefined, [OFFERED], MORNING)).toEqual([OFFERED]);
  });

  it('written twice are there once', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.array(anyRecord), (found, added) => {
        const now = MORNING + minutes(200 * 24 * 60);
        const once = withRecords(found, added, now);
        expect(withRecords(once, added, now)).toEqual(once);
        expect(once.every(({ at }) => now - at < KEPT_FOR)).toBe(true);
        expect([...once].sort((a, b) => a.at - b.at)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('are gone after 90 days, and are never more than 5,000', () => {
    expect(withRecords([OFFERED], [], MORNING + KEPT_FOR - 1)).toEqual([OFFERED]);
    expect(withRecords([OFFERED], [], MORNING + KEPT_FOR)).toEqual([]);
    const many = Array.from({ length: 6000 }, (_, minute) => ({ ...OFFERED, at: MORNING + minutes(minute) }));
    const kept = withRecords(many, [], MORNING + minutes(6000));
    expect(kept).toHaveLength(5000);
    expect(kept.at(-1)).toEqual(many.at(-1));
  });

  it('can be deleted one by one', () => {
    const other = withheldRecord('stretch', MORNING, 'later');
    expect(withoutRecord([OFFERED, other], OFFERED)).toEqual([other]);
    expect(withoutRecord('lost', OFFERED)).toEqual([]);
  });

  it('that can’t be read are left out', () => {
    expect(readRecords([OFFERED, 'torn', null])).toEqual([OFFERED]);
    expect(readRecords({ length: 1 })).toEqual([]);
  });
});
