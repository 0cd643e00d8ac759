import { type Duration, type Instant, minutes } from '../activity/instant';
import type { StageId } from './library';
import type { After, Lead, MadeId, MadeStageId, Named, Need, PracticeId, Stage, Why } from './practice';

/** A break left open is resumed at the same stage for this long. */
export const RESUME_WITHIN: Duration = minutes(30);

/** A stage of the library, or of a practice that came in a pack. */
export type AnyStage = Stage<StageId | MadeStageId>;

/**
 * One run of a practice, as it is stored: codes only. Apart from the machine, so that a page which asks only
 * whether one runs does not read the library for it.
 */
export interface Break {
  readonly id: string;
  readonly practice: PracticeId | MadeId;
  /** The stages of a practice that is not in the library. They go with the break, whatever becomes of the pack. */
  readonly stages: readonly AnyStage[] | null;
  /** About how many seconds: a longer run shows more of the practice's stages. */
  readonly length: number;
  /** Which of its wordings each stage shows: they take turns. */
  readonly turn: number;
  /** Why this practice. */
  readonly why: Why;
  readonly lead: Lead;
  readonly startedAt: Instant;
  readonly touchedAt: Instant;
  /** The place in the practice's stages. */
  readonly stage: number;
  readonly answers: {
    readonly named: Named | null;
    readonly need: Need | null;
    readonly after: After | null;
  };
  /** "This isn't helping" was said: offer the ground or the end, nothing else. */
  readonly easing: boolean;
  /** It gave way to grounding, because it did not help: from there on nothing is kept. */
  readonly eased: boolean;
  /** An entry was kept before it gave way. */
  readonly keptBefore: boolean;
}

/** Whether a break found in storage can still be gone on with at `now`. */
export function canResume(running: Break, now: Instant): boolean {
  return now >= running.startedAt && now - running.touchedAt <= RESUME_WITHIN;
}
