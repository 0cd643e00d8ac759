import { type Duration, type Instant, minutes } from '../activity/instant';
import { practiceOf } from './library';
import { afterFinished, afterHard, isHard, type PaceMemory } from './pace';
import type { After, Lead, Named, Need, PracticeId, Question, Stage } from './practice';

/*
 * One run of a practice.
 *
 *   begun ─► stage ─ next, answer ─► stage ─► … ─► return ─ next, stop ─► over
 *              │                                     │
 *              │ stop: over, nothing kept            │ an entry is kept on reaching it
 *              │                                     │
 *              └── not helping ──► easing ◄──────────┘
 *                                    │ ground ─► grounding ─► … ─► over
 *                                    └ stop ───────────────────► over
 *
 * Every event names the stage it was meant for, so that one delivered twice (a worker killed between
 * saving and answering, a double key) moves nothing.
 */

/** A break left open is resumed at the same stage for this long. */
export const RESUME_WITHIN: Duration = minutes(30);

export interface Break {
  readonly id: string;
  readonly practice: PracticeId;
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

export type BreakEvent =
  | { readonly kind: 'next'; readonly stage: number }
  | { readonly kind: 'answer'; readonly stage: number; readonly question: Question; readonly value: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'not-helping'; readonly stage: number }
  | { readonly kind: 'ground' };

export interface BreakStep {
  /** The break as it goes on, or null when it is over. */
  readonly running: Break | null;
  readonly pace: PaceMemory;
}

/** A break that begins at `now`. */
export function beginBreak(id: string, practice: PracticeId, lead: Lead, now: Instant): Break {
  return {
    id,
    practice,
    lead,
    startedAt: now,
    touchedAt: now,
    stage: 0,
    answers: { named: null, need: null, after: null },
    easing: false,
    eased: false,
    keptBefore: false,
  };
}

/** The stage a break is at. */
export function stageOf(running: Break): Stage {
  const { stages } = practiceOf(running.practice);
  const stage = stages[Math.min(running.stage, stages.length - 1)];
  if (stage === undefined) throw new Error(`The practice ${running.practice} has no stages`);
  return stage;
}

/** Whether all the content lies behind: the break may be kept in the journal from here on. */
export function isReturning(running: Break): boolean {
  return stageOf(running).component === 'return';
}

/** Whether a break found in storage can still be gone on with at `now`. */
export function canResume(running: Break, now: Instant): boolean {
  return now >= running.startedAt && now - running.touchedAt <= RESUME_WITHIN;
}

/** The stages of this run, in order: those that its answers leave in. */
export function stagesAhead(running: Break): readonly Stage[] {
  return practiceOf(running.practice).stages.filter((stage) => fits(stage, running.answers.named));
}

function fits(stage: Stage, named: Named | null): boolean {
  if (stage.when === undefined) return true;
  return (named === 'nothing-much') === (stage.when === 'nothing-much');
}

/** One step of the machine at `now`. Events meant for another stage change nothing. */
export function stepBreak(running: Break, event: BreakEvent, pace: PaceMemory, now: Instant): BreakStep {
  const touched = { ...running, touchedAt: now };
  const same: BreakStep = { running, pace };
  switch (event.kind) {
    case 'stop':
      return { running: null, pace };
    case 'not-helping':
      if (event.stage !== running.stage || running.easing) return same;
      return { running: { ...touched, easing: true }, pace: afterHard(pace, true, running.startedAt) };
    case 'ground':
      if (!running.easing) return same;
      return {
        running: {
          ...touched,
          practice: 'grounding',
          stage: 0,
          easing: false,
          eased: true,
          keptBefore: running.keptBefore || (isReturning(running) && !running.eased),
        },
        pace,
      };
    case 'next':
      return event.stage === running.stage && !running.easing ? goOn(touched, pace) : same;
    case 'answer':
      if (event.stage !== running.stage || running.easing) return same;
      return answer(touched, event.question, event.value, pace);
  }
}

/** To the next stage that fits the answers; past the last one the break is over. */
function goOn(running: Break, pace: PaceMemory): BreakStep {
  const { stages } = practiceOf(running.practice);
  const next = stages.findIndex((stage, at) => at > running.stage && fits(stage, running.answers.named));
  if (next === -1) return { running: null, pace };
  const moved = { ...running, stage: next };
  return {
    running: moved,
    pace: isReturning(moved) && !moved.eased ? afterFinished(pace, moved.startedAt) : pace,
  };
}

/** An answer is kept; those on the way also move on, the one at the end stays for a note. */
function answer(running: Break, question: Question, value: string, pace: PaceMemory): BreakStep {
  if (stageOf(running).asks !== question) return { running, pace };
  const answered = { ...running, answers: { ...running.answers, [question]: value } };
  if (question !== 'after') return goOn(answered, pace);
  const changed = running.answers.after !== value;
  const hard = changed && isHard(value as After);
  return {
    running: answered,
    pace: hard ? afterHard(pace, value === 'stirred-up', running.startedAt) : pace,
  };
}
