import * as v from 'valibot';
import {
  AUDIENCES,
  type Audience,
  AVOIDABLE,
  type Avoidable,
  RATES,
  type Rate,
  WAYS,
  type Way,
} from '../practice/practice';
import { type Host, isHost } from '../sites/host';

/** Minutes since local midnight, 0..1439. */
export type MinuteOfDay = number;

/** A part of a day; `to` before `from` runs over midnight, equal ends are the whole day. */
export interface Range {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** For each weekday, Sunday first as in `Date.getDay()`, the ranges in which offers are welcome. */
export type Week = readonly (readonly Range[])[];

export interface Settings {
  readonly version: 4;
  /** Offer a minute after long stretches. */
  readonly stretches: boolean;
  /** Active minutes after which a stretch is long, 20..180. */
  readonly stretchMinutes: number;
  /** At most so many offers a day, 0..6 (0: only when asked). */
  readonly offersPerDay: number;
  /** Minutes between two offers, 30..480. */
  readonly gapMinutes: number;
  /** Null: any hour, the default, because students work on Sunday nights. */
  readonly hours: Week | null;
  /** Offer a minute at this time of day; null: no such time. */
  readonly clockTime: MinuteOfDay | null;
  /** Offer a minute when a call ends: for those who help others in calls all day. */
  readonly afterCalls: boolean;
  /** Sites where a sounding tab is a call. Their permission never starts a watcher. */
  readonly meetingSites: readonly Host[];
  /** Say an offer in a system notification too. Needs the browser's permission. */
  readonly notifications: boolean;
  /** Keep finished breaks in the journal. */
  readonly journal: boolean;
  /** How many seconds a minute may take: 60, 90 or 120. */
  readonly breakSeconds: (typeof BREAK_SECONDS)[number];
  /** What practices leave out. */
  readonly avoid: readonly Avoidable[];
  /** Whose practices come along with those for anyone. */
  readonly audience: Audience;
  /** "I'm working with a therapist on hard things": breaks stay short and gentle, and more is never suggested. */
  readonly withTherapist: boolean;
  /** How breaks are taken. */
  readonly way: Way;
  /** How fast a voice speaks. */
  readonly rate: Rate;
  /** What it speaks: the tag of a language, or `auto` for that of the browser. One that we don't have reads as `auto`. */
  readonly language: string;
  /** Where the person is (ISO 3166-1 alpha-2), for help lines; null: not chosen. */
  readonly region: string | null;
}

/**
 * What somebody has who never opened the options: stretches on, the icon only. Three offers a day and
 * 90 minutes apart: about what two micro-randomised studies found bearable (research on dose, README).
 */
export const DEFAULT_SETTINGS: Settings = {
  version: 4,
  stretches: true,
  stretchMinutes: 50,
  offersPerDay: 3,
  gapMinutes: 90,
  hours: null,
  clockTime: null,
  afterCalls: false,
  meetingSites: [],
  notifications: false,
  journal: true,
  breakSeconds: 60,
  avoid: [],
  audience: 'anyone',
  withTherapist: false,
  way: 'read',
  rate: 'usual',
  language: 'auto',
  region: null,
};

/** How long a minute may be. */
export const BREAK_SECONDS = [60, 90, 120] as const;

/** More ranges than that in a day are a mistake, and more meeting sites, too. */
export const MOST_RANGES = 6;
export const MOST_MEETING_SITES = 50;

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const minuteOfDay = wholeNumber(0, 1439);
const range = v.object({ from: minuteOfDay, to: minuteOfDay });

const FIELDS = {
  stretches: v.boolean(),
  stretchMinutes: wholeNumber(20, 180),
  offersPerDay: wholeNumber(0, 6),
  gapMinutes: wholeNumber(30, 480),
  hours: v.nullable(
    v.pipe(
      v.array(v.pipe(v.array(range), v.maxLength(MOST_RANGES))),
      v.check(({ length }) => length === 7),
    ),
  ),
  clockTime: v.nullable(minuteOfDay),
  afterCalls: v.boolean(),
  meetingSites: v.pipe(v.array(v.pipe(v.string(), v.check(isHost))), v.maxLength(MOST_MEETING_SITES)),
  notifications: v.boolean(),
  journal: v.boolean(),
  breakSeconds: v.picklist(BREAK_SECONDS),
  avoid: v.pipe(
    v.array(v.picklist(AVOIDABLE)),
    v.check((list) => new Set(list).size === list.length),
  ),
  audience: v.picklist(AUDIENCES),
  withTherapist: v.boolean(),
  way: v.picklist(WAYS),
  rate: v.picklist(RATES),
  language: v.pipe(v.string(), v.regex(/^(auto|[a-z]{2}(-[A-Z]{2})?)$/)),
  region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
} satisfies Record<Exclude<keyof Settings, 'version'>, v.GenericSchema>;

type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

/** A change a person asked for: some fields, each already checked. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/**
 * Reads settings found in storage, of this or an earlier version. A field that is missing or out of range takes
 * its default and is named in `repaired`; the others are kept. Never throws.
 */
export function parseSettings(found: unknown): { settings: Settings; repaired: readonly string[] } {
  if (typeof found !== 'object' || found === null) {
    return { settings: DEFAULT_SETTINGS, repaired: found === undefined ? [] : ['everything'] };
  }
  const given = migrate(found as Record<string, unknown>);
  const repaired: string[] = [];
  const read = NAMES.map((name) => {
    const result = v.safeParse(FIELDS[name], given[name]);
    if (!result.success) repaired.push(name);
    return [name, result.success ? result.output : DEFAULT_SETTINGS[name]] as const;
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) }, repaired };
}

/**
 * Settings of an earlier version in the shape of this one. Version 1 had one range of hours for every day, version 2
 * knew nothing of what practices should leave out, version 3 spoke English.
 */
function migrate(found: Record<string, unknown>): Record<string, unknown> {
  if (found.version !== 1 && found.version !== 2 && found.version !== 3) return found;
  const {
    language,
    clockTime,
    afterCalls,
    meetingSites,
    breakSeconds,
    avoid,
    audience,
    withTherapist,
    way,
    rate,
  } = DEFAULT_SETTINGS;
  if (found.version === 3) return { ...found, language };
  const added = { language, breakSeconds, avoid, audience, withTherapist, way, rate };
  if (found.version === 2) return { ...found, ...added };
  const hours = v.is(range, found.hours) ? Array.from({ length: 7 }, () => [found.hours]) : found.hours;
  return { ...found, hours, clockTime, afterCalls, meetingSites, ...added };
}

/** A change as it comes in a message: only known fields, each in range; null when anything is off. */
export function parseSettingsChange(given: unknown): SettingsChange | null {
  const result = v.safeParse(v.partial(v.strictObject(FIELDS)), given);
  // A field that is there but undefined would wipe what is stored.
  if (!result.success || Object.values(result.output).includes(undefined)) return null;
  return result.output as SettingsChange;
}
