import type { Instant } from '../activity/instant';
import { LIBRARY, type LibraryPractice, practiceOf } from './library';
import { type PaceMemory, SHORT_BREAKS, stirredLately } from './pace';
import type {
  Audience,
  Avoidable,
  MadeId,
  MadeStageId,
  Occasion,
  Practice,
  PracticeId,
  Why,
} from './practice';
import type { AnyStage } from './running';
import { type Tried, wasHard } from './tried';

/** A practice that somebody picked, and for how many seconds. */
export interface Picked {
  readonly practice: PracticeId | MadeId;
  readonly length: number;
}

/** What somebody asks for: about 20 seconds, a minute of their length, or a practice by its name. */
export type Wanted = 'short' | 'minute' | Picked;

/** What a person set about practices. */
export interface Preferences {
  readonly avoid: readonly Avoidable[];
  readonly audience: Audience;
  /** "I'm working with a therapist on hard things": short and gentle, and never more by itself. */
  readonly withTherapist: boolean;
  /** How many seconds a minute may take. */
  readonly breakSeconds: number;
}

/** All that the choice depends on. */
export interface Chooser {
  readonly pace: PaceMemory;
  readonly tried: Tried;
  readonly preferences: Preferences;
  /** Practices that were made for this person (docs/packs.md). */
  readonly made: readonly MadePractice[];
}

/** A practice that is not in the library. */
export type MadePractice = Practice<MadeStageId | 'return', MadeId>;

export interface Choice {
  readonly practice: PracticeId | MadeId;
  /** Of a practice that is not in the library, its stages. */
  readonly stages: readonly AnyStage[] | null;
  readonly length: number;
  readonly turn: number;
  readonly why: Why;
}

const SHORT = 20;
const GENTLE = 30;

/**
 * The practice for a break. A picked one is given as it was picked, but for pace 0, where only the ground is.
 * Else it is one that fits the pace, the occasion, the length and the person, and was not hard on them; one that
 * left things easier or was made for the person comes every other time, and the others take turns.
 */
export function choosePractice(occasion: Occasion, wanted: Wanted, chooser: Chooser, now: Instant): Choice {
  const limit = limitOf(wanted, chooser);
  if (typeof wanted !== 'string') {
    const picked = everyPractice(chooser).find(({ id }) => id === wanted.practice);
    if (picked !== undefined && mayBePicked(picked, chooser.pace, now))
      return choiceOf(picked, wanted.length, 'picked', chooser.tried);
  }
  const pool = poolFor(occasion, limit, chooser);
  const isFavoured = (one: Practice) => isMade(one) || chooser.tried[one.id]?.said === 'easier';
  const latest = mostRecent(pool, chooser.tried);
  // What helped comes back, but not twice running: else it would be the only one there is.
  const comesBack = latest !== null && isFavoured(latest) ? [] : pool.filter(isFavoured);
  const practice = leastRecent(comesBack, chooser.tried) ?? leastRecent(pool, chooser.tried);
  if (practice === null) return choiceOf(practiceOf('grounding'), limit, 'ground', chooser.tried);
  return choiceOf(practice, limit, whyOf(occasion, practice, limit, comesBack, chooser), chooser.tried);
}

/** The library, and what was made for this person. */
function everyPractice({ made }: Pick<Chooser, 'made'>): readonly (LibraryPractice | MadePractice)[] {
  return [...made, ...LIBRARY];
}

function isMade(practice: Practice): practice is MadePractice {
  return practice.id.startsWith('made-');
}

/** Whether somebody may pick this one: those that stir rest for a week after something was stirred up. */
export function mayBePicked({ paces, stirring }: Practice, pace: PaceMemory, now: Instant): boolean {
  if (pace.pace === 0) return paces.includes(0);
  return !stirring || !stirredLately(pace, now);
}

/** Breaks stay short until three were comfortable, and longer than that for whoever said so. */
function limitOf(wanted: Wanted, { pace, preferences }: Chooser): number {
  if (wanted === 'short') return SHORT;
  if (wanted !== 'minute') return preferences.breakSeconds;
  return pace.comfortable < SHORT_BREAKS || preferences.withTherapist ? GENTLE : preferences.breakSeconds;
}

function poolFor(occasion: Occasion, limit: number, chooser: Chooser): readonly Practice[] {
  const { pace, tried, preferences } = chooser;
  const level = preferences.withTherapist && pace.pace === 2 ? 1 : pace.pace;
  const fitting = everyPractice(chooser).filter(
    ({ id, paces, uses, fits, audience, lengths, stirring }) =>
      !stirring &&
      paces.includes(level) &&
      (level === 0 || fits.includes(occasion)) &&
      !uses.some((use) => (preferences.avoid as readonly string[]).includes(use)) &&
      (audience === 'anyone' || audience === preferences.audience) &&
      lengths.some((length) => length <= limit) &&
      !wasHard(tried, id),
  );
  // A minute is a minute where there is one; a sip is for those who asked for less.
  const whole = fitting.filter(({ lengths }) => lengths.some((length) => length > GENTLE && length <= limit));
  const pool = whole.length > 0 ? whole : fitting;
  // After a call, what was written for after calls, if this person does such work.
  const own = pool.filter((one) => one.audience !== 'anyone');
  return own.length > 0 ? own : pool;
}

function whyOf(
  occasion: Occasion,
  practice: Practice,
  limit: number,
  favoured: readonly Practice[],
  { pace }: Chooser,
): Why {
  const { id, audience } = practice;
  if (isMade(practice)) return 'made';
  if (pace.pace === 0) return 'ground';
  if (favoured.some((one) => one.id === id)) return 'helped';
  if (limit <= GENTLE) return 'gentle';
  if (occasion === 'happened') return 'happened';
  return audience === 'helping' ? 'calls' : 'next';
}

function choiceOf(practice: Practice, limit: number, why: Why, tried: Tried): Choice {
  const { id, lengths } = practice;
  const length = lengths.filter((one) => one <= limit).at(-1) ?? lengths[0] ?? limit;
  const stages = isMade(practice) ? practice.stages : null;
  return { practice: id, stages, length, turn: tried[id]?.times ?? 0, why };
}

function leastRecent(pool: readonly Practice[], tried: Tried): Practice | null {
  return pool.reduce<Practice | null>(
    (found, one) => (found === null || lastAt(one, tried) < lastAt(found, tried) ? one : found),
    null,
  );
}

function mostRecent(pool: readonly Practice[], tried: Tried): Practice | null {
  const done = pool.filter(({ id }) => tried[id] !== undefined);
  return done.reduce<Practice | null>(
    (found, one) => (found === null || lastAt(one, tried) > lastAt(found, tried) ? one : found),
    null,
  );
}

function lastAt({ id }: Practice, tried: Tried): Instant {
  return tried[id]?.lastAt ?? Number.NEGATIVE_INFINITY;
}
