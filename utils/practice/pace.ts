import { type Duration, hours, type Instant } from '../activity/instant';
import type { After, Pace } from './practice';

/*
 * How gently breaks go (founding paper, L28-L30: warmth can hurt at first, so go slowly).
 *
 *     full (2) ── a hard break, two early stops ──► gentle (1) ── two that stirred, in a week ──► grounding only (0)
 *         ▲                                          ▲    ▲                                          │
 *         └───────────── only by choice ─────────────┘    └───────────── only by choice ─────────────┘
 *
 * A hard break is one that left things heavier or stirred up, or that was not helping. At the gentle pace it, and
 * two early stops, make breaks short again. A stop alone says too little to leave somebody with the ground only.
 * There is no way up but the person's own; they are asked once when breaks go well, and once after a week of ground.
 */

/** Breaks stay short until this many in a row were comfortable. */
export const SHORT_BREAKS = 3;
/** So many breaks in a row, left in the middle, are taken as a sign. */
const EARLY_STOPS = 2;
const WEEK: Duration = hours(7 * 24);

export interface PaceMemory {
  readonly pace: Pace;
  /** Finished breaks since the last hard one. */
  readonly comfortable: number;
  /** Finished breaks in all: whose turn it is among the anchors. */
  readonly finished: number;
  /** When the breaks began that stirred something up, in the last week. */
  readonly stirredAt: readonly Instant[];
  /** Breaks in a row that were stopped on the way. */
  readonly stopped: number;
  /** Since when there is the ground only, if it came to that by itself. */
  readonly groundSince: Instant | null;
  /** The person has chosen a pace at some time: more is not suggested any more. */
  readonly chosen: boolean;
}

export const FIRST_PACE: PaceMemory = {
  pace: 1,
  comfortable: 0,
  finished: 0,
  stirredAt: [],
  stopped: 0,
  groundSince: null,
  chosen: false,
};

/** The memory after the break that began at `begun` was finished. */
export function afterFinished(memory: PaceMemory, begun: Instant): PaceMemory {
  const { comfortable, finished } = memory;
  return {
    ...memory,
    comfortable: comfortable + 1,
    finished: finished + 1,
    stirredAt: lastWeek(memory, begun),
    stopped: 0,
  };
}

/** The memory after a break was stopped on the way: not at its first stage, which is a "not now" like any other. */
export function afterStopped(memory: PaceMemory): PaceMemory {
  const stopped = memory.stopped + 1;
  if (stopped < EARLY_STOPS) return { ...memory, stopped };
  return memory.pace === 2 ? { ...memory, stopped: 0, pace: 1 } : { ...memory, stopped: 0, comfortable: 0 };
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
  const groundSince = pace === 0 && memory.pace !== 0 ? begun : memory.groundSince;
  return { ...memory, pace, comfortable: 0, stirredAt, stopped: 0, groundSince };
}

/** The memory after the person chose a pace. What went before no longer counts against it. */
export function afterChoice(memory: PaceMemory, pace: Pace): PaceMemory {
  const comfortable = pace === 2 ? SHORT_BREAKS : memory.comfortable;
  return { ...memory, pace, comfortable, stirredAt: [], stopped: 0, groundSince: null, chosen: true };
}

/** Whether something was stirred up in the week before `now`. */
export function stirredLately(memory: PaceMemory, now: Instant): boolean {
  return lastWeek(memory, now).length > 0;
}

/** What the end of a break asks about the pace. Either answer is the person's choice. */
export type PaceQuestion = 'ground' | 'more';

/**
 * Whether to ask: a week after it came to the ground only, whether that is still right; and once, when breaks have
 * gone comfortably at the gentle pace, whether fuller ones are wanted.
 */
export function paceQuestion(memory: PaceMemory, now: Instant): PaceQuestion | null {
  const { pace, groundSince, comfortable, chosen } = memory;
  if (pace === 0) return groundSince !== null && now - groundSince >= WEEK ? 'ground' : null;
  return pace === 1 && !chosen && comfortable >= SHORT_BREAKS && !stirredLately(memory, now) ? 'more' : null;
}

/** Whether an answer says that the break was hard. */
export function isHard(after: After): boolean {
  return after === 'heavier' || after === 'stirred-up';
}
