import type { Instant } from '../activity/instant';
import type { After } from './practice';
import type { Break } from './running';

/** What somebody said of a practice, the last time they said anything. */
export type Said = After | 'not-helping';

/** One practice, as this person has met it. */
export interface Trial {
  /** How often it was begun: whose turn it is among its wordings. */
  readonly times: number;
  readonly lastAt: Instant;
  readonly said: Said | null;
}

/** By practice: what was begun before, and how it was. Ids of another version stay where they are. */
export type Tried = Readonly<Record<string, Trial>>;

export const NOTHING_TRIED: Tried = {};

/** What was tried, once the break `begun` has begun. */
export function afterBegun(tried: Tried, begun: Break): Tried {
  const { times = 0, said = null } = tried[begun.practice] ?? {};
  return { ...tried, [begun.practice]: { times: times + 1, lastAt: begun.startedAt, said } };
}

/**
 * What was tried, as the break now stands. Taking it in twice changes nothing, and what is said of the ground
 * a break gave way to is not said of the ground.
 */
export function afterSaid(tried: Tried, running: Break): Tried {
  const said: Said | null = running.easing ? 'not-helping' : running.answers.after;
  const trial = tried[running.practice];
  if (said === null || running.eased || trial === undefined || trial.said === said) return tried;
  return { ...tried, [running.practice]: { ...trial, said } };
}

/** Whether a practice left somebody worse off, by what they said last: it is not chosen by itself any more. */
export function wasHard(tried: Tried, practice: string): boolean {
  const said = tried[practice]?.said;
  return said === 'heavier' || said === 'stirred-up' || said === 'not-helping';
}
