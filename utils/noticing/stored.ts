import * as v from 'valibot';
import type { NoticingMemory, NoticingState } from './state';

/*
 * The shapes of what noticing keeps, for reading it back. Session storage and local storage are ours,
 * yet an older version, a half-written value or a curious person may have left something else there.
 */

const instant = v.pipe(v.number(), v.finite());
const moment = v.picklist(['stretch', 'cue']);

const stateSchema = v.object({
  stretch: v.object({
    mode: v.picklist(['working', 'pausing']),
    since: instant,
    seen: instant,
    active: v.pipe(instant, v.minValue(0)),
  }),
  cues: v.array(v.object({ at: instant, strength: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  offer: v.nullable(
    v.variant('phase', [
      v.object({
        phase: v.literal('held'),
        moment,
        since: instant,
        notBefore: instant,
        expires: v.nullable(instant),
      }),
      v.object({ phase: v.literal('shown'), moment, since: instant, expires: instant }),
    ]),
  ),
  heavyUntil: v.nullable(instant),
  helpOpen: v.boolean(),
});

const memorySchema = v.object({ offeredAt: v.array(instant), laterUntil: v.nullable(instant) });

/** The stored state of this session, or null when there is none that can be read. */
export function parseNoticingState(found: unknown): NoticingState | null {
  const result = v.safeParse(stateSchema, found);
  return result.success ? result.output : null;
}

/** The stored memory of offers and pauses, or null when there is none that can be read. */
export function parseNoticingMemory(found: unknown): NoticingMemory | null {
  const result = v.safeParse(memorySchema, found);
  return result.success ? result.output : null;
}
