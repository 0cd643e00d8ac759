import * as v from 'valibot';
import type { PaceMemory } from './pace';
import {
  AFTERS,
  COMPONENTS,
  LEADS,
  MADE_ID,
  type MadeId,
  type MadeStageId,
  NAMED,
  NEEDS,
  PRACTICE_IDS,
  WHYS,
} from './practice';
import type { Break } from './running';
import type { Tried } from './tried';

const instant = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A practice of the library, or one that came in a pack. */
export const practiceId = v.union([
  v.picklist(PRACTICE_IDS),
  v.custom<MadeId>((id) => typeof id === 'string' && MADE_ID.test(id)),
]);

/** Of a practice that came in a pack: what each stage is for, and what it asks. Its words are not here. */
const stageSchema = v.object({
  id: v.union([
    v.literal('return'),
    v.custom<MadeStageId>((id) => typeof id === 'string' && /^made-[a-z0-9-]{1,58}\/\d{1,2}$/.test(id)),
  ]),
  component: v.picklist(COMPONENTS),
  asks: v.exactOptional(v.picklist(['named', 'need', 'after'])),
});

const breakSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  practice: practiceId,
  // The first versions knew the library only.
  stages: v.optional(v.nullable(v.pipe(v.array(stageSchema), v.minLength(1), v.maxLength(20))), null),
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
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  v.object({
    times: count,
    lastAt: instant,
    said: v.nullable(v.picklist([...AFTERS, 'not-helping'])),
  }),
);

/** The break found in storage, or null when there is none that this version can run. A stage past the end is the end. */
export function parseBreak(found: unknown): Break | null {
  const result = v.safeParse(breakSchema, found);
  if (!result.success) return null;
  const { practice, stages } = result.output;
  // The library's practices have their stages there; the others have them with the break, or nobody knows them.
  const isWhole = practice.startsWith('made-') ? stages?.at(-1)?.component === 'return' : stages === null;
  return isWhole ? result.output : null;
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
