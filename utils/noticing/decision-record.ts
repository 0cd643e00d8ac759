import * as v from 'valibot';
import { type Duration, type Instant, minutes } from '../activity/instant';
import type { Block } from './blocks';
import type { Moment } from './state';

/*
 * What was decided about a moment, kept so that the person can see when it offers and why not. In a form that a
 * bystander may read: a cue, a call's end and a chosen time of day look the same.
 */

export const RECORDED_MOMENTS = ['stretch', 'session', 'quiet'] as const;

/** Why a moment was not offered. Words of crisis are not among the reasons: they leave no record. */
export const WITHHELD = [
  'later',
  'in-call',
  'full-screen',
  'sound',
  'arriving',
  'outside-hours',
  'enough-today',
  'soon-after-last',
  'no-pause-came',
  'rested',
] as const;
export type Withheld = (typeof WITHHELD)[number];

export const ANSWERS = ['begun', 'declined', 'later', 'rested', 'unanswered', 'unseen'] as const;
export type Answer = (typeof ANSWERS)[number];

const recordSchema = v.object({
  /** To the minute. */
  at: v.pipe(v.number(), v.finite()),
  moment: v.picklist(RECORDED_MOMENTS),
  /** Whether an offer could have been made at all. */
  available: v.boolean(),
  /** Why not offered; null when it was. */
  why: v.nullable(v.picklist(WITHHELD)),
  offered: v.boolean(),
  /** What became of the offer; null while it stands, or when there was none. */
  answer: v.nullable(v.picklist(ANSWERS)),
});

export type DecisionRecord = Readonly<v.InferOutput<typeof recordSchema>>;

/** Records are kept for so long, and no more than so many. */
export const KEPT_FOR: Duration = minutes(90 * 24 * 60);
const MOST = 5000;

const SAFE = {
  stretch: 'stretch',
  session: 'session',
  cue: 'quiet',
  'call-end': 'quiet',
  clock: 'quiet',
} as const satisfies Record<Moment, DecisionRecord['moment']>;

const toMinute = (at: Instant): Instant => Math.floor(at / minutes(1)) * minutes(1);

/** The record of an offer made at `at`, and of what became of it. */
export function offeredRecord(moment: Moment, at: Instant, answer: Answer | null): DecisionRecord {
  return { at: toMinute(at), moment: SAFE[moment], available: true, why: null, offered: true, answer };
}

const AVAILABLE: readonly Withheld[] = ['no-pause-came', 'rested'];

/** The record of a moment that was not offered; null for a reason that is not kept. */
export function withheldRecord(
  moment: Moment,
  at: Instant,
  why: Block | 'no-pause-came' | 'rested',
): DecisionRecord | null {
  const reason = WITHHELD.find((one) => one === why);
  if (reason === undefined) return null;
  const available = AVAILABLE.includes(reason);
  return { at: toMinute(at), moment: SAFE[moment], available, why: reason, offered: false, answer: null };
}

/** Two records that tell of the same decision: the later one says what became of it. */
export const sameDecision = (a: DecisionRecord, b: DecisionRecord): boolean =>
  a.at === b.at && a.moment === b.moment && a.offered === b.offered;

/** A stored record, or null when it can't be read. */
export function parseDecisionRecord(found: unknown): DecisionRecord | null {
  const result = v.safeParse(recordSchema, found);
  return result.success ? result.output : null;
}

/** The stored records that can be read, oldest first. */
export function readRecords(found: unknown): readonly DecisionRecord[] {
  if (!Array.isArray(found)) return [];
  return found
    .map(parseDecisionRecord)
    .filter((record) => record !== null)
    .sort((a, b) => a.at - b.at);
}

/** What is to be stored: the records found there and new ones, each decision once, none older than 90 days. */
export function withRecords(
  found: unknown,
  added: readonly DecisionRecord[],
  now: Instant,
): readonly DecisionRecord[] {
  const kept: DecisionRecord[] = [];
  for (const record of [...readRecords(found), ...added]) {
    const same = kept.findIndex((one) => sameDecision(one, record));
    if (same === -1) kept.push(record);
    else kept[same] = record;
  }
  return readRecords(kept)
    .filter(({ at }) => now - at < KEPT_FOR)
    .slice(-MOST);
}

/** What is left when the person deletes one. */
export function withoutRecord(found: unknown, record: DecisionRecord): readonly DecisionRecord[] {
  return readRecords(found).filter((one) => !sameDecision(one, record));
}
