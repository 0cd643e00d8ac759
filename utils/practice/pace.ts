import { type Duration, hours, type Instant } from '../activity/instant';
import type { After, Pace } from './practice';

/*
 * How gently breaks go (founding paper, L28-L30: warmth can hurt at first, so go slowly).
 *
 *     full (2) ── a hard break ──► gentle (1) ── two that stirred, in a week ──► grounding only (0)
 *         ▲                          ▲    ▲                                        │
 *         └──── only by choice ──────┘    └──────────── only by choice ────────────┘
 *
 * A hard break is one that left things heavier or stirred up, or that was not helping. There is no way
 * up but the person's own.
 */

/** Breaks stay short until this many in a row were comfortable. */
export const SHORT_BREAKS = 3;
const WEEK: Duration = hours(7 * 24);

export interface PaceMemory {
  readonly pace: Pace;
  /** Finished breaks since the last hard one. */
  readonly comfortable: number;
  /** Finished breaks in all: whose turn it is among the anchors. */
  readonly finished: number;
  /** When the breaks began that stirred something up, in the last week. */
  readonly stirredAt: readonly Instant[];
}

export const FIRST_PACE: PaceMemory = { pace: 1, comfortable: 0, finished: 0, stirredAt: [] };

/** The memory after the break that began at `begun` was finished. */
export function afterFinished(memory: PaceMemory, begun: Instant): PaceMemory {
  const { comfortable, finished } = memory;
  return {
    ...memory,
    comfortable: comfortable + 1,
    finished: finished + 1,
    stirredAt: lastWeek(memory, begun),
  };
}

function lastWeek({ stirredAt }: PaceMemory, now: Instant): readonly Instant[] {
  return stirredAt.filter((at) => at <= now && now - at < WEEK);
}

/**
 * The memory after the break that began at `begun` turned out hard. `stirred`: it was not helping, or
 * stirred things up. One break counts once, however often it says so.
 */
export function afterHard(memory: PaceMemory, stirred: boolean, begun: Instant): PaceMemory {
  const recent = lastWeek(memory, begun);
  const stirredAt = stirred && !recent.includes(begun) ? [...recent, begun] : recent;
  const pace = stirredAt.length >= 2 ? 0 : (Math.min(memory.pace, 1) as Pace);
  return { ...memory, pace, comfortable: 0, stirredAt };
}

/** The memory after the person chose a pace. What went before no longer counts against it. */
export function afterChoice(memory: PaceMemory, pace: Pace): PaceMemory {
  return { ...memory, pace, stirredAt: [], comfortable: pace === 2 ? SHORT_BREAKS : memory.comfortable };
}

/** Whether an answer says that the break was hard. */
export function isHard(after: After): boolean {
  return after === 'heavier' || after === 'stirred-up';
}
