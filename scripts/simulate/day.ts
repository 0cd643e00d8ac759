import * as v from 'valibot';
import { type Duration, hours, type Instant, minutes, seconds } from '../../utils/activity/instant';
import { DEFAULT_SETTINGS, parseSettingsChange, type Settings } from '../../utils/settings/settings';
import { type Chance, chanceOf } from './chance';

/*
 * A day to try the policy on: what a person did, by the clock. Events in a file stand in order; their times are
 * counted from the first midnight, so that 25:10 is ten past one in the next night, and a clock that is put
 * forward or back on the way changes what the wall shows, not the file.
 */

export const HAPPENINGS = [
  // The person at this machine.
  'active',
  'still',
  'idle',
  'locked',
  'asleep',
  'wake',
  'start',
  // Where they are.
  'focus',
  'blur',
  'switch',
  'full-screen',
  'windowed',
  'call',
  'call-over',
  'meeting',
  'meeting-over',
  'sounds',
  'silent',
  'pin',
  'unpin',
  'travel',
  // What they type.
  'cue',
  'light-cue',
  'crisis',
  // What they say to us.
  'decline',
  'begin',
  'later-10',
  'later-30',
  'later-60',
  'later-today',
  'later-morning',
  'later-ended',
  'session-25',
  'session-50',
  'session-90',
  'session-ended',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

export interface DayEvent {
  readonly at: Instant;
  readonly what: Happening;
  /** Where to, for `travel`: an IANA name. */
  readonly zone?: string;
}

export interface Day {
  readonly settings: Settings;
  readonly start: Instant;
  /** Where it begins, an IANA name; null: wherever this machine is. */
  readonly zone: string | null;
  readonly events: readonly DayEvent[];
}

/** How work goes: how often it pauses for a moment, and how often another tab is looked at. */
const RHYTHMS = {
  /** Writing a paper: a breath now and then, one tab. */
  deep: { pauseEvery: [6, 15], pause: [16, 50], switchEvery: [4, 14] },
  /** Mail, tickets, chat: short pauses, many tabs. */
  busy: { pauseEvery: [3, 9], pause: [15, 40], switchEvery: [0.3, 2] },
  /** Typing without a pause, as in a race or in a fright. */
  driven: { pauseEvery: [40, 80], pause: [15, 30], switchEvery: [10, 30] },
} as const satisfies Record<string, Record<string, readonly [number, number]>>;
export type Rhythm = keyof typeof RHYTHMS;

/** A Monday without a change of clocks anywhere. */
const ANY_DATE = '2026-02-02';

const time = v.pipe(v.string(), v.regex(/^\d{2,3}:[0-5]\d(:[0-5]\d)?$/, 'is not a time like 09:30 or 25:10'));
const zone = v.pipe(v.string(), v.check(isZone, 'is not a time zone like Europe/Berlin'));
/** A line of a file: a span of work, a flight, or something that happens. */
const spanSchema = v.strictObject({
  at: time,
  until: time,
  work: v.picklist(Object.keys(RHYTHMS) as Rhythm[], 'is not one of deep, busy, driven'),
});
const flightSchema = v.strictObject({ at: time, what: v.literal('travel'), zone });
const happeningSchema = v.strictObject({
  at: time,
  what: v.picklist(
    HAPPENINGS.filter((one) => one !== 'travel'),
    (issue) => `${issue.received} is not one of ${HAPPENINGS.join(', ')}`,
  ),
});
const lineSchema = v.lazy((line) => {
  const { work, what } = (line ?? {}) as { readonly work?: unknown; readonly what?: unknown };
  if (work !== undefined) return spanSchema;
  return what === 'travel' ? flightSchema : happeningSchema;
});

const fileSchema = v.strictObject({
  settings: v.optional(v.unknown(), {}),
  date: v.optional(v.pipe(v.string(), v.isoDate('is not a date like 2026-03-29')), ANY_DATE),
  zone: v.optional(zone),
  events: v.pipe(v.array(lineSchema), v.minLength(1, 'has no events')),
});

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads a day's file. Throws an error that names the place when anything is off. */
export function parseDay(text: string): Day {
  const result = v.safeParse(fileSchema, readJson(text));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { settings: given, date, zone: there = null, events: lines } = result.output;
  const change = parseSettingsChange(given);
  if (change === null) throw new Error('settings: an unknown field, or a value out of range');
  const midnight = midnightIn(there, date);
  const disordered = lines.findIndex(({ at }, place) => clock(at) < clock(lines[place - 1]?.at ?? at));
  if (disordered !== -1) throw new Error(`events.${disordered}.at: earlier than the event before it`);
  const events = lines.flatMap((line, place): readonly DayEvent[] => {
    const at = midnight + clock(line.at);
    if (!('work' in line)) return [{ at, what: line.what, ...('zone' in line ? { zone: line.zone } : {}) }];
    const until = midnight + clock(line.until);
    if (until <= at) throw new Error(`events.${place}.until: not after its beginning`);
    return work(at, until, line.work, chanceOf(place + 1));
  });
  return {
    settings: { ...DEFAULT_SETTINGS, ...change },
    start: events[0]?.at ?? midnight,
    zone: there,
    // Spans of work may overlap with what stands after them.
    events: events.sort((a, b) => a.at - b.at),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the file is not JSON');
  }
}

function clock(text: string): Duration {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return minutes(hour * 60 + minute) + seconds(second);
}

/** The instant at which a day begins there. */
function midnightIn(there: string | null, date: string): Instant {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return inZone(there, () => new Date(year, month - 1, day).getTime());
}

/** Does something where the clocks of a time zone are on the walls. */
export function inZone<T>(there: string | null, work: () => T): T {
  const here = process.env.TZ;
  if (there !== null) process.env.TZ = there;
  try {
    return work();
  } finally {
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
  }
}

/** Work from one instant to another: active, with the pauses and switches of that rhythm. */
function work(from: Instant, until: Instant, rhythm: Rhythm, chance: Chance): readonly DayEvent[] {
  const { pauseEvery, pause, switchEvery } = RHYTHMS[rhythm];
  const events: DayEvent[] = [{ at: from, what: 'active' }];
  for (let at = from; ; ) {
    at += minutes(chance.between(...pauseEvery));
    const on = at + seconds(chance.between(...pause));
    if (on >= until) break;
    events.push({ at, what: 'still' }, { at: on, what: 'active' });
    at = on;
  }
  for (let at = from; ; ) {
    at += minutes(chance.between(...switchEvery));
    if (at >= until) break;
    // Nobody goes to another tab with their hands still: they are on the keys again.
    const resting = events.some(
      ({ at: still, what }, place) =>
        what === 'still' && still <= at && at < (events[place + 1]?.at ?? until),
    );
    if (!resting) events.push({ at, what: 'switch' });
  }
  return events.sort((a, b) => a.at - b.at);
}

/**
 * Made-up days, one after the other: work of every rhythm and rests of random lengths, calls, videos, a few cues,
 * and whatever people say to an offer or without one. The same seed gives the same days.
 */
export function randomDays(seed: number, days: number): Day {
  const chance = chanceOf(seed);
  const midnight = midnightIn(null, ANY_DATE);
  const events: DayEvent[] = [];
  for (let day = 0; day < days; day += 1) {
    const local = new Date(midnight);
    local.setDate(local.getDate() + day);
    events.push(...randomDay(local.getTime(), chance));
  }
  return { settings: DEFAULT_SETTINGS, start: events[0]?.at ?? midnight, zone: null, events };
}

const SAID = ['decline', 'begin', 'begin', 'later-10', 'later-60', 'session-25'] as const;

function randomDay(midnight: Instant, chance: Chance): readonly DayEvent[] {
  const start = midnight + minutes(chance.between(7 * 60, 10 * 60));
  const end = start + hours(chance.between(5, 10));
  const events: DayEvent[] = [{ at: start, what: 'start' }];
  for (let at = start; at < end; ) {
    const until = at + minutes(chance.between(5, 100));
    const rhythm = chance.pick(['deep', 'busy', 'busy', 'driven'] as const);
    const span = work(at, until, rhythm, chance);
    const middle = at + (until - at) * chance.between(0.2, 0.8);
    const beside: DayEvent[] = [];
    const kind = chance.between(0, 1);
    if (kind < 0.15) beside.push({ at: middle, what: chance.pick(['cue', 'light-cue'] as const) });
    else if (kind < 0.3) {
      const back = middle + (until - middle) * 0.8;
      beside.push({ at: middle, what: 'blur' }, { at: back, what: 'focus' });
    } else if (kind < 0.45) {
      const [begins, ends] = chance.pick([
        ['call', 'call-over'],
        ['meeting', 'meeting-over'],
        ['sounds', 'silent'],
        ['full-screen', 'windowed'],
      ] as const);
      beside.push({ at: middle, what: begins }, { at: until - 1, what: ends });
    } else if (kind < 0.6) beside.push({ at: middle, what: chance.pick(SAID) });
    events.push(...[...span, ...beside].sort((a, b) => a.at - b.at));
    events.push({ at: until, what: chance.between(0, 1) < 0.25 ? 'locked' : 'still' });
    at = until + minutes(chance.between(1, 25));
  }
  return [...events, { at: Math.max(end, events.at(-1)?.at ?? end), what: 'locked' }];
}
