import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, hours, type Instant, minutes, seconds } from '../../utils/activity/instant';
import {
  type Activity,
  activeWork,
  advanceStretch,
  freshStretch,
  LONGEST_UNSEEN,
  REST,
  reachesAt,
  reduceStretch,
  type Screen,
  type Stretch,
  spend,
  unspentWork,
} from '../../utils/activity/stretch';

const START: Instant = Date.UTC(2026, 10, 23, 9);
const ACTIVE: Activity = { kind: 'active' };
const LOCKED: Activity = { kind: 'locked' };
const STARTED: Activity = { kind: 'started' };
const idle = (idleFor: Duration): Activity => ({ kind: 'idle', idleFor });

/** What happens how long after the start; `look` is an alarm that tells nothing of the person. */
type Step = readonly [Duration, Activity | 'look', Screen?];

function live(steps: readonly Step[], from: Stretch = freshStretch(START)): Stretch {
  return steps.reduce<Stretch>(
    (stretch, [after, what, screen = null]) =>
      reduceStretch(stretch, what === 'look' ? null : what, screen, START + after),
    from,
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
      'keeps everything after a pause of a minute',
      [
        [minutes(10), idle(seconds(15))],
        [minutes(10) + seconds(45), ACTIVE],
        [minutes(15), 'look'],
      ],
      minutes(14),
    ],
    [
      'keeps three quarters after a pause of two minutes',
      [
        [minutes(9), idle(seconds(60))],
        [minutes(10), ACTIVE],
      ],
      minutes(6),
    ],
    [
      'keeps half after a pause of three',
      [
        [minutes(9), idle(seconds(60))],
        [minutes(11), ACTIVE],
        [minutes(12), 'look'],
      ],
      minutes(5),
    ],
    [
      'keeps next to nothing after a pause of 4:59',
      [
        [minutes(17), idle(seconds(60))],
        [minutes(16) + REST - seconds(1), ACTIVE],
      ],
      seconds(4),
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
        [minutes(10), idle(seconds(60))],
        [minutes(30), ACTIVE],
        [minutes(37), 'look'],
      ],
      minutes(7),
    ],
    ['is over at once when the screen is locked', [[minutes(10), LOCKED]], 0],
    [
      'is over when the screen is locked in the middle of a pause',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(11), LOCKED],
        [minutes(11) + seconds(5), ACTIVE],
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
        [minutes(10) + seconds(30), idle(seconds(60))],
        [minutes(10) + seconds(45), ACTIVE],
      ],
      minutes(10) - seconds(15),
    ],
    ['never has less than nothing, however long the stillness', [[seconds(20), idle(seconds(60))]], 0],
    [
      'goes on in a call, whether or not anybody touches the keys',
      [
        [minutes(10), 'look', 'call'],
        [minutes(12), idle(seconds(60)), 'call'],
        [minutes(30), 'look', 'call'],
      ],
      minutes(30),
    ],
    [
      'rests from the end of a call in which nobody touched the keys, not from before',
      [
        [minutes(2), idle(seconds(60)), 'call'],
        [minutes(20), 'look', 'call'],
        [minutes(20), 'look'],
        [minutes(20) + seconds(60), ACTIVE],
      ],
      minutes(20),
    ],
    [
      'stands still while a video is watched: neither work nor rest',
      [
        [minutes(11), idle(seconds(60)), 'video'],
        [minutes(20), 'look', 'video'],
        [minutes(30), 'look', 'video'],
        [minutes(40), ACTIVE],
      ],
      minutes(10),
    ],
    [
      'rests once the video is over and nobody is there',
      [
        [minutes(11), idle(seconds(60)), 'video'],
        [minutes(20), 'look', 'video'],
        [minutes(25), 'look'],
        [minutes(30), ACTIVE],
      ],
      0,
    ],
    [
      'counts work beside a video that sounds, as long as there is input',
      [[minutes(10), 'look', 'video']],
      minutes(10),
    ],
    ['rests behind a locked screen, call or not', [[minutes(10), LOCKED, 'call']], 0],
  ];

  it.each(cases)('%s', (_, steps, active) => {
    expect(live(steps).active).toBe(active);
  });

  it('can be read during a pause, which goes on taking from it, without being changed by the reading', () => {
    let stretch = live([[minutes(17), idle(seconds(60))]]);
    const read = [0, 1, 2, 3, 4].map((more) => {
      stretch = reduceStretch(stretch, null, null, START + minutes(17 + more));
      return activeWork(stretch);
    });
    expect(read).toEqual([minutes(16), minutes(12), minutes(8), minutes(4), 0]);
  });

  it('knows when it reaches a length, even one that lies behind', () => {
    const stretch = live([[minutes(15), 'look']]);
    expect(reachesAt(stretch, minutes(50))).toBe(START + minutes(50));
    expect(reachesAt(stretch, minutes(5))).toBe(START + minutes(5));
  });

  it('reaches nothing while the person rests or watches', () => {
    expect(reachesAt(live([[minutes(10), LOCKED]]), minutes(50))).toBeNull();
    expect(reachesAt(live([[minutes(10), idle(seconds(60)), 'video']]), minutes(5))).toBeNull();
  });

  it('counts towards the next offer only what was not spent on the last', () => {
    const spent = spend(live([[minutes(19), 'look']]));
    const stretch = live([[minutes(30), 'look']], spent);
    expect([stretch.active, unspentWork(stretch)]).toEqual([minutes(30), minutes(11)]);
    expect(reachesAt(stretch, minutes(50))).toBe(START + minutes(69));
  });

  it('loses to a pause the same share of what was spent', () => {
    const spent = spend(live([[minutes(19), 'look']]));
    const steps: readonly Step[] = [
      [minutes(31), idle(seconds(60))],
      [minutes(33), ACTIVE],
    ];
    const stretch = live(steps, spent);
    expect([stretch.active, stretch.spent]).toEqual([minutes(15), minutes(9.5)]);
  });

  it('resting since before the clock was set back goes on resting, with nothing counted', () => {
    const stretch = live([
      [minutes(10), LOCKED],
      [-hours(2), 'look'],
    ]);
    expect(stretch).toMatchObject({ hands: 'locked', mode: 'resting', since: START - hours(2), active: 0 });
  });
});

describe('an arrival', () => {
  const arrivals: readonly [string, readonly Step[], Duration | null][] = [
    ['is not the first look of a session', [[minutes(1), 'look']], null],
    ['is the browser’s start', [[minutes(1), STARTED]], minutes(1)],
    [
      'is the unlocking of the screen',
      [
        [minutes(1), LOCKED],
        [minutes(2), ACTIVE],
      ],
      minutes(2),
    ],
    [
      'is the unlocking of the screen, though nobody touches a key',
      [
        [minutes(1), LOCKED],
        [minutes(2), idle(0)],
      ],
      minutes(2),
    ],
    ['is waking up from a sleep that nobody saw', [[hours(3), ACTIVE]], hours(3)],
    [
      'is coming back after half an hour',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(39), ACTIVE],
      ],
      minutes(39),
    ],
    [
      'is not coming back sooner',
      [
        [minutes(10), idle(seconds(60))],
        [minutes(39) - 1, ACTIVE],
      ],
      null,
    ],
    [
      'does not lie ahead when the clock was set back',
      [
        [hours(3), ACTIVE],
        [hours(1), 'look'],
      ],
      hours(1),
    ],
  ];

  it.each(arrivals)('%s', (_, steps, after) => {
    expect(live(steps).arrived).toBe(after === null ? null : START + after);
  });
});

describe('whatever happens', { timeout: 60_000 }, () => {
  const activity: fc.Arbitrary<Activity | 'look'> = fc.oneof(
    fc.constantFrom(ACTIVE, LOCKED, STARTED),
    fc.constantFrom(0, seconds(15), seconds(60), hours(3)).map(idle),
    fc.constant('look' as const),
  );
  const screen = fc.constantFrom<Screen>(null, null, 'call', 'video');
  const passing = fc.oneof(
    fc.integer({ min: 0, max: seconds(90) }),
    fc.integer({ min: 0, max: minutes(25) }),
    fc.integer({ min: -seconds(3), max: 0 }),
    fc.integer({ min: -hours(3), max: hours(9) }),
  );

  it('a stretch is never longer than the time on the clock, never negative, and never spent beyond itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(passing, activity, screen), { maxLength: 40 }), (steps) => {
        let [now, earliest, latest] = [START, START, START];
        let stretch = freshStretch(now);
        for (const [passed, what, shows] of steps) {
          now += passed;
          earliest = Math.min(earliest, now);
          latest = Math.max(latest, now);
          stretch = reduceStretch(stretch, what === 'look' ? null : what, shows, now);
          if (passed % 7 === 0) stretch = spend(stretch);
          expect(stretch.active).toBeGreaterThanOrEqual(0);
          expect(stretch.active).toBeLessThanOrEqual(latest - earliest);
          expect(stretch.spent).toBeGreaterThanOrEqual(0);
          expect(stretch.spent).toBeLessThanOrEqual(stretch.active);
          expect(activeWork(stretch)).toBeLessThanOrEqual(stretch.active);
          expect(unspentWork(stretch)).toBeGreaterThanOrEqual(0);
          expect(stretch.arrived ?? now).toBeLessThanOrEqual(stretch.seen);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('looking in between changes nothing', () => {
    const steps = fc.array(
      fc.record({ passed: fc.integer({ min: 0, max: minutes(14) }), what: activity, shows: screen }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (given, looks) => {
        let now = START;
        let [once, often] = [freshStretch(now), freshStretch(now)];
        for (const { passed, what, shows } of given) {
          for (let look = 1; look <= looks; look += 1)
            often = advanceStretch(often, now + (passed * look) / looks);
          now += passed;
          once = reduceStretch(once, what === 'look' ? null : what, shows, now);
          often = reduceStretch(often, what === 'look' ? null : what, shows, now);
          expect(often.mode).toBe(once.mode);
          expect(often.active).toBeCloseTo(once.active, 3);
        }
      }),
      { numRuns: 500 },
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
          stretch = reduceStretch(stretch, idle(seconds(60)), null, now);
          expect(stretch.active).toBeLessThanOrEqual(worked);
          now += still - seconds(60);
          if (still >= REST) worked = 0;
          stretch = reduceStretch(stretch, ACTIVE, null, now);
          expect(stretch.active).toBeLessThanOrEqual(worked);
        }
      }),
      { numRuns: 500 },
    );
  });
});
