import * as v from 'valibot';
import type { PaceMemory } from './pace';
import { AFTERS, LEADS, NAMED, NEEDS, PRACTICE_IDS, WHYS } from './practice';
import type { Break } from './running';
import type { Tried } from './tried';

const instant = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const breakSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  practice: v.picklist(PRACTICE_IDS),
  // A break of the first version had neither length nor turn nor reason.
  length: v.optional(count, 60),
  turn: v.optional(count, 0),
  why: v.optional(v.picklist(WHYS), 'next'),
  lead: v.picklist(LEADS),
  startedAt: instant,
  touchedAt: instant,
  stage: v.pipe(count, v.maxValue(99)),
  answers: v.object({
    named: v.nullable(v.picklist(NAMED)),
    need: v.nullable(v.picklist(NEEDS)),
    after: v.nullable(v.picklist(AFTERS)),
  }),
  easing: v.boolean(),
  eased: v.boolean(),
  keptBefore: v.boolean(),
});

const paceSchema = v.object({
  pace: v.picklist([0, 1, 2]),
  comfortable: count,
  finished: count,
  stirredAt: v.array(instant),
  // The first version counted no stops, did not know since when, nor whether anybody had chosen.
  stopped: v.optional(count, 0),
  groundSince: v.optional(v.nullable(instant), null),
  chosen: v.optional(v.boolean(), false),
});

const triedSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  v.object({
    times: count,
    lastAt: instant,
    said: v.nullable(v.picklist([...AFTERS, 'not-helping'])),
  }),
);

/** The break found in storage, or null when there is none that this version can run. A stage past the end is the end. */
export function parseBreak(found: unknown): Break | null {
  const result = v.safeParse(breakSchema, found);
  return result.success ? result.output : null;
}

/** The pace found in storage, or null when there is none that can be read. */
export function parsePace(found: unknown): PaceMemory | null {
  const result = v.safeParse(paceSchema, found);
  return result.success ? result.output : null;
}

/** What was tried, as found in storage, or null when it can't be read. */
export function parseTried(found: unknown): Tried | null {
  const result = v.safeParse(triedSchema, found);
  return result.success ? result.output : null;
}
