import type { Instant } from '../activity/instant';
import type { Choice } from './choose';
import { practiceOf } from './library';
import { afterFinished, afterHard, afterStopped, isHard, type PaceMemory } from './pace';
import type { After, Lead, Practice, Question, Stage } from './practice';
import type { AnyStage, Break } from './running';

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
export function beginBreak(
  id: string,
  { practice, stages, length, turn, why }: Choice,
  lead: Lead,
  now: Instant,
): Break {
  const begun = {
    id,
    practice,
    stages,
    length,
    turn,
    why,
    lead,
    startedAt: now,
    touchedAt: now,
    stage: 0,
    answers: { named: null, need: null, after: null },
    easing: false,
    eased: false,
    keptBefore: false,
  };
  return { ...begun, stage: firstStage(begun) };
}

/** The stage a break is at. */
export function stageOf(running: Break): AnyStage {
  const stages = stagesIn(running);
  const stage = stages[Math.min(running.stage, stages.length - 1)];
  if (stage === undefined) throw new Error(`The practice ${running.practice} has no stages`);
  return stage;
}

/** Every stage of the practice, those of other lengths and answers too. */
function stagesIn({ practice, stages }: Break): readonly AnyStage[] {
  return stages ?? practiceOf(practice).stages;
}

/** Whether all the content lies behind: the break may be kept in the journal from here on. */
export function isReturning(running: Break): boolean {
  return stageOf(running).component === 'return';
}

/** The stages of this run, in order: those that its length and its answers leave in. */
export function stagesAhead(running: Break): readonly AnyStage[] {
  return stagesIn(running).filter((stage) => fits(stage, running));
}

/** The stages of a practice for a run of that length, of which answers may leave some out. */
export function stagesFor<Id extends string>({ stages }: Practice<Id>, length: number): readonly Stage<Id>[] {
  return stages.filter(({ from = 0, to = length }) => from <= length && length <= to);
}

function fits({ when, from = 0, to = Number.POSITIVE_INFINITY }: Stage, { length, answers }: Break): boolean {
  if (length < from || length > to) return false;
  return when === undefined || (answers.named === 'nothing-much') === (when === 'nothing-much');
}

function firstStage(running: Break): number {
  return Math.max(
    0,
    stagesIn(running).findIndex((stage) => fits(stage, running)),
  );
}

/** Stopped on the way, past the first stage: before that, it is a "not now". */
function isEarlyStop(running: Break): boolean {
  return !running.easing && !running.eased && !isReturning(running) && running.stage > firstStage(running);
}

/** One step of the machine at `now`. Events meant for another stage change nothing. */
export function stepBreak(running: Break, event: BreakEvent, pace: PaceMemory, now: Instant): BreakStep {
  const touched = { ...running, touchedAt: now };
  const same: BreakStep = { running, pace };
  switch (event.kind) {
    case 'stop':
      return { running: null, pace: isEarlyStop(running) ? afterStopped(pace) : pace };
    case 'not-helping':
      if (event.stage !== running.stage || running.easing) return same;
      return { running: { ...touched, easing: true }, pace: afterHard(pace, true, running.startedAt) };
    case 'ground':
      if (!running.easing) return same;
      return {
        running: {
          ...touched,
          practice: 'grounding',
          stages: null,
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
  const next = stagesIn(running).findIndex((stage, at) => at > running.stage && fits(stage, running));
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
