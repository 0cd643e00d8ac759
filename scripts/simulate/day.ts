import * as v from 'valibot';
import { type Instant, minutes, seconds } from '../../utils/activity/instant';
import { DEFAULT_SETTINGS, parseSettingsChange, type Settings } from '../../utils/settings/settings';

/*
 * A day to try the policy on: what a person did, by the clock. Events in a file stand in order.
 */

export const HAPPENINGS = [
  'active',
  'idle',
  'locked',
  'cue',
  'light-cue',
  'crisis',
  'focus',
  'blur',
  'pin',
  'unpin',
  'decline',
  'begin',
  'later-10',
  'later-30',
  'later-60',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

export interface Day {
  readonly settings: Settings;
  readonly start: Instant;
  readonly events: readonly { readonly at: Instant; readonly what: Happening }[];
}

/** A Monday without a change of clocks anywhere. */
const MIDNIGHT = new Date(2026, 1, 2).getTime();

const fileSchema = v.strictObject({
  settings: v.optional(v.unknown(), {}),
  events: v.pipe(
    v.array(
      v.strictObject({
        at: v.pipe(
          v.string(),
          v.regex(/^([0-3]\d|4[0-7]):[0-5]\d(:[0-5]\d)?$/, 'is not a time like 09:30 or 25:10'),
        ),
        what: v.picklist(HAPPENINGS, (issue) => `${issue.received} is not one of ${HAPPENINGS.join(', ')}`),
      }),
    ),
    v.minLength(1, 'has no events'),
  ),
});

/** Reads a day's file. Throws an error that names the place when anything is off. */
export function parseDay(text: string): Day {
  const result = v.safeParse(fileSchema, readJson(text));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const change = parseSettingsChange(result.output.settings);
  if (change === null) throw new Error('settings: an unknown field, or a value out of range');
  const events = result.output.events.map(({ at, what }) => ({ at: MIDNIGHT + clock(at), what }));
  const disordered = events.findIndex(({ at }, index) => at < (events[index - 1]?.at ?? at));
  if (disordered !== -1) throw new Error(`events.${disordered}.at: earlier than the event before it`);
  return { settings: { ...DEFAULT_SETTINGS, ...change }, start: events[0]?.at ?? MIDNIGHT, events };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the file is not JSON');
  }
}

function clock(text: string): number {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return minutes(hour * 60 + minute) + seconds(second);
}

/** A made-up day: work and rests of random lengths, a few cues, a lunch. The same seed gives the same day. */
export function randomDay(seed: number): Day {
  const random = mulberry32(seed);
  const events: { at: Instant; what: Happening }[] = [];
  let at = MIDNIGHT + minutes(8 * 60 + Math.floor(random() * 90));
  const start = at;
  const end = at + minutes(9 * 60);
  while (at < end) {
    events.push({ at, what: 'active' });
    const work = minutes(5 + Math.floor(random() * 80));
    const extra = random();
    if (extra < 0.2) events.push({ at: at + work / 2, what: extra < 0.1 ? 'cue' : 'light-cue' });
    else if (extra < 0.3)
      events.push({ at: at + work / 2, what: 'blur' }, { at: at + work * 0.8, what: 'focus' });
    at += work;
    events.push({ at, what: random() < 0.2 ? 'locked' : 'idle' });
    at += minutes(1 + Math.floor(random() * 20));
  }
  return { settings: DEFAULT_SETTINGS, start, events };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough to make days up. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
