import * as v from 'valibot';
import { MOMENTS, type NoticingMemory, type NoticingState, WAITS } from './state';

/*
 * The shapes of what noticing keeps, for reading it back. Session storage and local storage are ours,
 * yet an older version, a half-written value or a curious person may have left something else there.
 */

const instant = v.pipe(v.number(), v.finite());
const maybe = v.nullable(instant);
const length = v.pipe(instant, v.minValue(0));
const moment = v.picklist(MOMENTS);

const stateSchema = v.object({
  stretch: v.object({
    hands: v.picklist(['active', 'still', 'locked']),
    mode: v.picklist(['working', 'watching', 'resting']),
    since: instant,
    seen: instant,
    active: length,
    spent: length,
    arrived: maybe,
  }),
  call: v.nullable(v.object({ since: instant, heard: instant, sure: v.boolean() })),
  callEnded: maybe,
  cues: v.array(v.object({ at: instant, strength: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  typed: maybe,
  offer: v.nullable(
    v.union([
      v.object({
        phase: v.literal('held'),
        moment,
        since: instant,
        notBefore: instant,
        expires: instant,
        waitsFor: v.picklist(WAITS),
        steady: instant,
      }),
      v.object({
        phase: v.literal('shown'),
        moment,
        since: instant,
        expires: instant,
        seen: v.boolean(),
      }),
    ]),
  ),
  noted: v.nullable(v.string()),
  heavyUntil: maybe,
  helpOpen: v.boolean(),
});

const memorySchema = v.object({
  offers: v.array(v.object({ at: instant, moment })),
  laterUntil: maybe,
  session: v.nullable(v.object({ since: instant, until: instant })),
  fatigue: v.object({
    unanswered: v.pipe(length, v.integer()),
    fewerUntil: maybe,
    asking: v.boolean(),
    counted: maybe,
  }),
});

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
