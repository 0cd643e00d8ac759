import { describe, expect, it } from 'vitest';
import { hours, type Instant } from '../../utils/activity/instant';
import {
  afterChoice,
  afterFinished,
  afterHard,
  FIRST_PACE,
  isHard,
  type PaceMemory,
  SHORT_BREAKS,
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

describe('every way through the pace, a week of breaks long', () => {
  type Outcome = (memory: PaceMemory, at: Instant) => PaceMemory;
  const outcomes: readonly Outcome[] = [
    (memory, at) => afterFinished(memory, at),
    (memory, at) => afterHard(afterFinished(memory, at), false, at),
    (memory, at) => afterHard(afterFinished(memory, at), true, at),
    (memory, at) => afterHard(memory, true, at),
  ];

  it('goes down only: up is the person’s own choice', () => {
    const reached = new Set<string>();
    const explore = (memory: PaceMemory, day: number): number => {
      if (day === 7) return 1;
      return outcomes.reduce((ways, outcome) => {
        const after = outcome(memory, START + day * DAY);
        reached.add(`${memory.pace} to ${after.pace}`);
        return ways + explore(after, day + 1);
      }, 0);
    };
    const ways = ([0, 1, 2] as const).reduce<number>(
      (sum, pace) => sum + explore({ ...FIRST_PACE, pace }, 0),
      0,
    );
    expect(ways).toBe(3 * 4 ** 7);
    expect([...reached].sort()).toEqual(['0 to 0', '1 to 0', '1 to 1', '2 to 1', '2 to 2']);
  });
});
