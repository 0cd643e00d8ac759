import * as v from 'valibot';
import type { Break } from './break';
import { practiceOf } from './library';
import type { PaceMemory } from './pace';
import { AFTERS, LEADS, NAMED, NEEDS, PRACTICE_IDS } from './practice';

const instant = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const breakSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  practice: v.picklist(PRACTICE_IDS),
  lead: v.picklist(LEADS),
  startedAt: instant,
  touchedAt: instant,
  stage: count,
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
});

/** The break found in storage, or null when there is none that this version can run. */
export function parseBreak(found: unknown): Break | null {
  const result = v.safeParse(breakSchema, found);
  if (!result.success) return null;
  return result.output.stage < practiceOf(result.output.practice).stages.length ? result.output : null;
}

/** The pace found in storage, or null when there is none that can be read. */
export function parsePace(found: unknown): PaceMemory | null {
  const result = v.safeParse(paceSchema, found);
  return result.success ? result.output : null;
}
