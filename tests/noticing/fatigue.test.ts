import { describe, expect, it } from 'vitest';
import { minutes } from '../../utils/activity/instant';
import {
  afterAnswer,
  afterUnanswered,
  type Fatigue,
  FEWER_FOR,
  halved,
  offersToday,
  RESTED,
  tireLess,
} from '../../utils/noticing/fatigue';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { MORNING } from '../fixtures/policy';

/** What can happen to it, each with the time it takes. */
const STEPS = {
  unanswered: (fatigue: Fatigue, now: number) => afterUnanswered(fatigue, now, now),
  answered: (fatigue: Fatigue) => afterAnswer(fatigue),
  asked: () => RESTED,
  week: (fatigue: Fatigue, now: number) => tireLess(fatigue, now),
} as const;
type Step = keyof typeof STEPS;
const TAKES: Record<Step, number> = {
  unanswered: minutes(90),
  answered: minutes(90),
  asked: 0,
  week: FEWER_FOR,
};

/** Every sequence of steps up to a length, with all that was passed on the way. */
function explore(length: number, visit: (steps: readonly Step[], fatigue: Fatigue, now: number) => void) {
  const go = (steps: readonly Step[], fatigue: Fatigue, now: number) => {
    visit(steps, fatigue, now);
    if (steps.length === length) return;
    for (const step of Object.keys(STEPS) as Step[]) {
      const later = now + TAKES[step];
      go([...steps, step], STEPS[step](tireLess(fatigue, later), later), later);
    }
  };
  go([], RESTED, MORNING);
}

/** Unanswered offers since the last answer, counted from the steps themselves. */
const inRow = (steps: readonly Step[]) =>
  steps
    .slice(steps.findLastIndex((step) => step === 'answered' || step === 'asked') + 1)
    .filter((step) => step === 'unanswered').length;

describe('fatigue, in every sequence of eight steps', () => {
  it('asks from the sixth unanswered in a row on, and never sooner', () => {
    let asked = 0;
    explore(8, (steps, { asking, unanswered }) => {
      const row = inRow(steps);
      if (unanswered !== row || asking !== row >= 6) expect.fail(steps.join(' '));
      if (asking) asked += 1;
    });
    expect(asked).toBeGreaterThan(0);
  });

  it('halves the offers for a week after each third in a row, and the week always ends', () => {
    explore(7, (steps, fatigue, now) => {
      const settings = { ...DEFAULT_SETTINGS, offersPerDay: 6 };
      const last = steps.at(-1);
      if (last === 'unanswered' && inRow(steps) % 3 === 0) expect(offersToday(settings, fatigue)).toBe(3);
      if (inRow(steps) < 3 && !steps.includes('unanswered')) expect(offersToday(settings, fatigue)).toBe(6);
      if (last === 'asked') expect(offersToday(settings, fatigue)).toBe(6);
      expect(fatigue.fewerUntil ?? 0).toBeLessThanOrEqual(now + FEWER_FOR);
      expect(tireLess(fatigue, now + FEWER_FOR).fewerUntil).toBeNull();
    });
  });

  it('an answer ends the row, and does not bring more offers before the week is over', () => {
    let tired: Fatigue = RESTED;
    for (let time = 0; time < 3; time += 1) tired = afterUnanswered(tired, MORNING + time, MORNING);
    expect(afterAnswer(tired)).toMatchObject({
      unanswered: 0,
      fewerUntil: MORNING + FEWER_FOR,
      asking: false,
    });
  });

  it('one offer counts once, however often it is said to have gone by', () => {
    const once = afterUnanswered(RESTED, MORNING, MORNING);
    expect(afterUnanswered(once, MORNING, MORNING + 1)).toEqual(once);
  });

  it('a clock set back does not make the week longer', () => {
    const fatigue = { ...RESTED, unanswered: 3, fewerUntil: MORNING + FEWER_FOR };
    expect(tireLess(fatigue, MORNING - 1).fewerUntil).toBeNull();
  });
});

describe('half as many', () => {
  it('is never none, but where there were none', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(halved)).toEqual([0, 1, 1, 1, 2, 2, 3]);
  });
});
