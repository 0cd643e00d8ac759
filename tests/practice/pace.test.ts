import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, type Instant } from '../../utils/activity/instant';
import {
  afterChoice,
  afterFinished,
  afterHard,
  afterStopped,
  FIRST_PACE,
  isHard,
  type PaceMemory,
  paceQuestion,
  SHORT_BREAKS,
  stirredLately,
} from '../../utils/practice/pace';
import { AFTERS } from '../../utils/practice/practice';

const START: Instant = Date.UTC(2026, 10, 23, 9);
const DAY = hours(24);

describe('the pace', () => {
  it('begins gentle', () => {
    expect(FIRST_PACE.pace).toBe(1);
  });

  it('goes to grounding after two breaks in a week that stirred something up', () => {
    const once = afterHard(FIRST_PACE, true, START);
    expect(once.pace).toBe(1);
    expect(afterHard(once, true, START + 7 * DAY - 1).pace).toBe(0);
  });

  it('does not go to grounding when they lie a week apart', () => {
    expect(afterHard(afterHard(FIRST_PACE, true, START), true, START + 7 * DAY).pace).toBe(1);
  });

  it('does not go to grounding for breaks that only left things heavier', () => {
    let memory = FIRST_PACE;
    for (let day = 0; day < 5; day += 1) memory = afterHard(memory, false, START + day * DAY);
    expect(memory).toMatchObject({ pace: 1, comfortable: 0 });
  });

  it('starts counting comfortable breaks anew after a hard one, and keeps counting turns', () => {
    const memory = afterHard(afterFinished(afterFinished(FIRST_PACE, START), START), false, START);
    expect(memory).toMatchObject({ comfortable: 0, finished: 2 });
  });

  it('is what the person chooses, and what went before no longer counts against it', () => {
    const grounded = afterHard(afterHard(FIRST_PACE, true, START), true, START + DAY);
    const chosen = afterChoice(grounded, 1);
    expect(chosen).toMatchObject({ pace: 1, stirredAt: [] });
    expect(afterHard(chosen, true, START + 2 * DAY).pace).toBe(1);
  });

  it('full, once chosen, means a minute from the next break on', () => {
    expect(afterChoice(FIRST_PACE, 2)).toMatchObject({ pace: 2, comfortable: SHORT_BREAKS });
  });

  it('forgets after a week when breaks stirred something up', () => {
    const stirred = afterHard(FIRST_PACE, true, START);
    expect(afterFinished(stirred, START + 6 * DAY).stirredAt).toEqual([START]);
    expect(afterFinished(stirred, START + 7 * DAY).stirredAt).toEqual([]);
  });

  it('takes "heavier" and "stirred up" for hard, and nothing else', () => {
    expect(AFTERS.filter(isHard)).toEqual(['heavier', 'stirred-up']);
  });
});

describe('stopping on the way', () => {
  const FULL: PaceMemory = { ...FIRST_PACE, pace: 2, comfortable: 5 };

  it('takes the pace down at the second time in a row', () => {
    const once = afterStopped(FULL);
    expect(once).toMatchObject({ pace: 2, comfortable: 5 });
    expect(afterStopped(once)).toMatchObject({ pace: 1, stopped: 0 });
  });

  it('makes breaks short again at the gentle pace, and leaves nobody with the ground only', () => {
    let memory: PaceMemory = { ...FIRST_PACE, comfortable: 5 };
    for (let stops = 0; stops < 20; stops += 1) memory = afterStopped(memory);
    expect(memory).toMatchObject({ pace: 1, comfortable: 0 });
  });

  it('counts only in a row: a finished break, a hard one and a choice begin anew', () => {
    const once = afterStopped(FULL);
    for (const between of [afterFinished(once, START), afterChoice(once, 2)])
      expect(afterStopped(between)).toMatchObject({ pace: 2, stopped: 1 });
    expect(afterHard(once, false, START).stopped).toBe(0);
  });
});

describe('the question after a week of ground', () => {
  const grounded = afterHard(afterHard(FIRST_PACE, true, START), true, START + DAY);

  it('comes a week after it came to that, and not before', () => {
    expect(paceQuestion(grounded, START + 8 * DAY - 1)).toBeNull();
    expect(paceQuestion(grounded, START + 8 * DAY)).toBe('ground');
    expect(paceQuestion(afterHard(grounded, true, START + 7 * DAY), START + 8 * DAY)).toBe('ground');
  });

  it('does not come again once it was answered, whichever way', () => {
    for (const pace of [0, 1, 2] as const)
      expect(paceQuestion(afterChoice(grounded, pace), START + 100 * DAY)).toBeNull();
  });

  it('does not come to those who chose the ground', () => {
    expect(paceQuestion(afterChoice(FIRST_PACE, 0), START + 100 * DAY)).toBeNull();
  });

  it('changes nothing by itself', () => {
    expect(afterFinished(grounded, START + 100 * DAY).pace).toBe(0);
  });
});

describe('the question whether fuller ones are wanted', () => {
  const comfortable = [1, 2, 3].reduce((memory) => afterFinished(memory, START), FIRST_PACE);

  it('comes after three comfortable breaks at the gentle pace', () => {
    expect(paceQuestion(FIRST_PACE, START)).toBeNull();
    expect(paceQuestion({ ...comfortable, comfortable: 2 }, START)).toBeNull();
    expect(paceQuestion(comfortable, START)).toBe('more');
  });

  it('does not come in a week in which something was stirred up', () => {
    const stirred = { ...comfortable, stirredAt: [START] };
    expect(paceQuestion(stirred, START + 6 * DAY)).toBeNull();
    expect(paceQuestion(stirred, START + 7 * DAY)).toBe('more');
  });

  it('does not come again once anything was chosen, nor at the full pace', () => {
    for (const pace of [1, 2] as const)
      expect(paceQuestion(afterFinished(afterChoice(comfortable, pace), START), START)).toBeNull();
    expect(paceQuestion({ ...comfortable, pace: 2 }, START)).toBeNull();
    const lower = afterHard(afterChoice(comfortable, 2), false, START);
    expect(lower.pace).toBe(1);
    expect(paceQuestion({ ...lower, comfortable: 9 }, START + 100 * DAY)).toBeNull();
  });
});

describe('something stirred up lately', () => {
  it('is so for a week', () => {
    const stirred = afterHard(FIRST_PACE, true, START);
    expect(stirredLately(FIRST_PACE, START)).toBe(false);
    expect(stirredLately(stirred, START + 7 * DAY - 1)).toBe(true);
    expect(stirredLately(stirred, START + 7 * DAY)).toBe(false);
  });
});

/*
 * Every state that the machine can get into, from every pace, by anything but a choice: one break a day, or one in
 * eight days, in every way it can end. States are told apart by all that decides what comes next.
 */
describe('every way through the pace', () => {
  type Outcome = (memory: PaceMemory, at: Instant) => PaceMemory;
  const OUTCOMES: readonly Outcome[] = [
    (memory, at) => afterFinished(memory, at),
    (memory) => afterStopped(memory),
    (memory, at) => afterHard(afterFinished(memory, at), false, at),
    (memory, at) => afterHard(afterFinished(memory, at), true, at),
    (memory, at) => afterHard(memory, true, at),
  ];
  const GAPS = [DAY, 8 * DAY];

  const keyOf = ({ pace, comfortable, stirredAt, stopped, groundSince }: PaceMemory, now: Instant) =>
    JSON.stringify([
      pace,
      Math.min(comfortable, SHORT_BREAKS),
      stirredAt.map((at) => Math.min(now - at, 8 * DAY)),
      stopped,
      groundSince !== null,
    ]);

  /** All states that can be reached, each once, with the steps between them. */
  function explore(from: PaceMemory) {
    const seen = new Set<string>();
    const steps: (readonly [before: PaceMemory, after: PaceMemory])[] = [];
    const open: (readonly [PaceMemory, Instant])[] = [[from, START]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [memory, now] = next;
      const key = keyOf(memory, now);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const gap of GAPS)
        for (const outcome of OUTCOMES) {
          const after = outcome(memory, now + gap);
          steps.push([memory, after]);
          open.push([after, now + gap]);
        }
    }
    return { seen, steps };
  }

  it.each([0, 1, 2] as const)('from pace %i goes down only: up is the person’s own choice', (pace) => {
    const { seen, steps } = explore({ ...FIRST_PACE, pace });
    expect(seen.size).toBeGreaterThan(pace === 0 ? 10 : 40);
    expect(steps.filter(([before, after]) => after.pace > before.pace)).toEqual([]);
    const reached = [...new Set(steps.map(([before, after]) => `${before.pace} to ${after.pace}`))].sort();
    const down = ['0 to 0', '1 to 0', '1 to 1', '2 to 1', '2 to 2'];
    expect(reached).toEqual(down.filter((one) => Number(one[0]) <= pace));
  });

  it('goes down only from any other state there can be, too', () => {
    const count = fc.nat(1000);
    const ago = fc.integer({ min: 0, max: 100 * DAY });
    const memories = fc.record<PaceMemory>({
      pace: fc.constantFrom(0, 1, 2),
      comfortable: count,
      finished: count,
      stirredAt: fc.array(
        ago.map((time) => START - time),
        { maxLength: 3 },
      ),
      stopped: count,
      groundSince: fc.option(ago.map((time) => START - time)),
      chosen: fc.boolean(),
    });
    fc.assert(
      fc.property(memories, fc.constantFrom(...OUTCOMES), (memory, outcome) => {
        expect(outcome(memory, START).pace).toBeLessThanOrEqual(memory.pace);
      }),
      { numRuns: 3000 },
    );
  });

  it('shortens breaks after anything hard, and lengthens them only after comfortable ones', () => {
    for (const pace of [1, 2] as const)
      for (const [before, after] of explore({ ...FIRST_PACE, pace }).steps) {
        if (after.comfortable > before.comfortable) expect(after.comfortable).toBe(before.comfortable + 1);
        if (after.stirredAt.length > before.stirredAt.length) expect(after.comfortable).toBe(0);
      }
  });

  it('can always be left by a choice, up or down', () => {
    for (const [, after] of explore({ ...FIRST_PACE, pace: 2 }).steps)
      for (const pace of [0, 1, 2] as const) expect(afterChoice(after, pace).pace).toBe(pace);
  });
});
