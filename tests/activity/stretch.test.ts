import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, hours, type Instant, minutes, seconds } from '../../utils/activity/instant';
import {
  type Activity,
  advanceStretch,
  freshStretch,
  LONGEST_UNSEEN,
  REST,
  reachesAt,
  reduceStretch,
  type Stretch,
} from '../../utils/activity/stretch';

const START: Instant = Date.UTC(2026, 10, 23, 9);
const ACTIVE: Activity = { kind: 'active' };
const LOCKED: Activity = { kind: 'locked' };
const idle = (idleFor: Duration): Activity => ({ kind: 'idle', idleFor });

/** What happens how long after the start; `look` is an alarm that tells nothing of the person. */
type Step = readonly [Duration, Activity | 'look'];

function live(steps: readonly Step[]): Stretch {
  return steps.reduce<Stretch>(
    (stretch, [after, what]) =>
      what === 'look' ? advanceStretch(stretch, START + after) : reduceStretch(stretch, what, START + after),
    freshStretch(START),
  );
}

describe('a stretch', () => {
  const cases: readonly [string, readonly Step[], Duration][] = [
    ['grows while somebody works', [[minutes(10), 'look']], minutes(10)],
    ['grows across several looks', [10, 20, 30, 40].map((at) => [minutes(at), 'look'] as const), minutes(40)],
    [
      'does not count the minute in which nothing was pressed',
      [[minutes(10), idle(seconds(60))]],
      minutes(9),
    ],
    [
      'does not count a short pause, and goes on after it',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(12), ACTIVE],
        [minutes(15), 'look'],
      ],
      minutes(12),
    ],
    [
      'goes on after a pause of 4:59',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(9) + REST - seconds(1), ACTIVE],
      ],
      minutes(9),
    ],
    [
      'is over after a rest of 5:00, counted from when the person went still',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(9) + REST, ACTIVE],
      ],
      0,
    ],
    [
      'starts over from the end of a rest',
      [
        [minutes(10), LOCKED],
        [minutes(30), ACTIVE],
        [minutes(37), 'look'],
      ],
      minutes(7),
    ],
    ['stops at once when the screen is locked', [[minutes(10), LOCKED]], minutes(10)],
    [
      'goes on after a lock of 4:59',
      [
        [minutes(10), LOCKED],
        [minutes(10) + REST - seconds(1), ACTIVE],
      ],
      minutes(10),
    ],
    [
      'is over after a lock of 5:00',
      [
        [minutes(10), LOCKED],
        [minutes(10) + REST, ACTIVE],
      ],
      0,
    ],
    [
      'takes idle and then locked for one pause',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(12), LOCKED],
        [minutes(9) + REST, 'look'],
      ],
      0,
    ],
    ['counts a look that came as late as it may', [[LONGEST_UNSEEN, 'look']], LONGEST_UNSEEN],
    ['takes a longer time that nobody saw for sleep', [[LONGEST_UNSEEN + 1, 'look']], 0],
    [
      'starts over when the laptop wakes up to somebody working',
      [
        [minutes(10), 'look'],
        [hours(8), ACTIVE],
        [hours(8) + minutes(3), 'look'],
      ],
      minutes(3),
    ],
    [
      'starts over when the clock is set back',
      [
        [minutes(14), 'look'],
        [-hours(1), 'look'],
        [-hours(1) + minutes(2), 'look'],
      ],
      minutes(2),
    ],
    [
      'is not disturbed by the clock being put right by a second',
      [
        [minutes(14), 'look'],
        [minutes(14) - seconds(1), 'look'],
        [minutes(15), 'look'],
      ],
      minutes(15),
    ],
    [
      'loses 15 s, not 60, when stillness is told after 15 s because a moment is held',
      [
        [minutes(10), idle(seconds(15))],
        [minutes(10) + seconds(20), ACTIVE],
        [minutes(11), 'look'],
      ],
      minutes(11) - seconds(35),
    ],
    [
      'loses one pause only when stillness is told at 15 s and again at 60 s',
      [
        [minutes(10), idle(seconds(15))],
        [minutes(10) + seconds(45), idle(seconds(60))],
        [minutes(11), ACTIVE],
      ],
      minutes(10) - seconds(15),
    ],
    ['never has less than nothing, however long the stillness', [[seconds(20), idle(seconds(60))]], 0],
  ];

  it.each(cases)('%s', (_, steps, active) => {
    expect(live(steps).active).toBe(active);
  });

  it('knows when it reaches a length, even one that lies behind', () => {
    const stretch = live([[minutes(15), 'look']]);
    expect(reachesAt(stretch, minutes(50))).toBe(START + minutes(50));
    expect(reachesAt(stretch, minutes(5))).toBe(START + minutes(5));
  });

  it('reaches nothing while the person rests', () => {
    expect(reachesAt(live([[minutes(10), LOCKED]]), minutes(50))).toBeNull();
  });

  it('resting since before the clock was set back goes on resting, with nothing counted', () => {
    const stretch = live([
      [minutes(10), LOCKED],
      [-hours(2), 'look'],
    ]);
    expect(stretch).toEqual(freshStretch(START - hours(2), 'pausing'));
  });
});

describe('whatever happens', { timeout: 60_000 }, () => {
  const activity: fc.Arbitrary<Activity | 'look'> = fc.oneof(
    fc.constant(ACTIVE),
    fc.constant(LOCKED),
    fc.constantFrom(0, seconds(15), seconds(60), hours(3)).map(idle),
    fc.constant('look' as const),
  );
  const passing = fc.oneof(
    fc.integer({ min: 0, max: seconds(90) }),
    fc.integer({ min: 0, max: minutes(25) }),
    fc.integer({ min: -seconds(3), max: 0 }),
    fc.integer({ min: -hours(3), max: hours(9) }),
  );

  it('a stretch is never longer than the time on the clock, and never negative', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(passing, activity), { maxLength: 40 }), (steps) => {
        let [now, earliest, latest] = [START, START, START];
        let stretch = freshStretch(now);
        for (const [passed, what] of steps) {
          now += passed;
          earliest = Math.min(earliest, now);
          latest = Math.max(latest, now);
          stretch = what === 'look' ? advanceStretch(stretch, now) : reduceStretch(stretch, what, now);
          expect(stretch.active).toBeGreaterThanOrEqual(0);
          expect(stretch.active).toBeLessThanOrEqual(latest - earliest);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a stretch is never longer than the time somebody was there', () => {
    // The clock runs on, and each report is true: still for as long as it says, since the last input.
    const spell = fc.record({
      worked: fc.integer({ min: 0, max: minutes(15) }),
      still: fc.integer({ min: seconds(60), max: minutes(15) }),
    });
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 20 }), (spells) => {
        let [now, worked] = [START, 0];
        let stretch = freshStretch(now);
        for (const { worked: busy, still } of spells) {
          now += busy + seconds(60);
          worked += busy;
          stretch = reduceStretch(stretch, idle(seconds(60)), now);
          expect(stretch.active).toBeLessThanOrEqual(worked);
          now += still - seconds(60);
          if (still >= REST) worked = 0;
          stretch = reduceStretch(stretch, ACTIVE, now);
          expect(stretch.active).toBe(worked);
        }
      }),
      { numRuns: 500 },
    );
  });
});
