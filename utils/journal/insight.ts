import type { After, Lead, Need } from '../practice/practice';
import type { Entry } from './entry';

/*
 * What entries say, and no more. It counts answers, never hard moments; it says what stood beside what, never what
 * came of what; and with few answers it says that there are few.
 */

/** Below so many answers nothing fair can be said. */
export const FAIR = 20;
/** Hours in one field of the week. */
const FIELD_HOURS = 3;
export const FIELDS = 24 / FIELD_HOURS;

/** How things were after one practice, as far as it was said. */
export interface Afterwards {
  readonly practice: string;
  readonly answers: number;
  readonly easier: number;
  readonly same: number;
  /** Heavier, or stirred up. */
  readonly heavier: number;
  /** Between which shares "easier" may well lie, in percent; null: too few answers. */
  readonly easierBetween: readonly [number, number] | null;
}

export interface Insight {
  /** Enough entries to say anything. */
  readonly enough: boolean;
  /** What led to more than half of the entries; null: nothing did, or it is not to be counted. */
  readonly lead: Extract<Lead, 'asked' | 'stretch' | 'session'> | null;
  /** The weekday, Sunday 0, that clearly had the most of them. */
  readonly weekday: number | null;
  /** The need that was named most, alone. */
  readonly need: Need | null;
  /** The needs that were named, the most frequent first. */
  readonly needs: readonly (readonly [Need, number])[];
  /** For each weekday, Sunday first, the entries in each part of the day. */
  readonly week: readonly (readonly number[])[];
  readonly afterwards: readonly Afterwards[];
}

/** What led to an entry that may be counted: how often something hard was noticed is nobody's score. */
const COUNTED = ['asked', 'stretch', 'session'] as const;

/** What a person's entries say. */
export function insightOf(entries: readonly Entry[]): Insight {
  const enough = entries.length >= FAIR;
  const needs = countsOf(entries.flatMap(({ need }) => need ?? []));
  const named = needs.reduce((sum, [, count]) => sum + count, 0);
  const lead = COUNTED.find((one) => countOf(entries, one) * 2 > entries.length) ?? null;
  const week = weekOf(entries);
  return {
    enough,
    lead: enough ? lead : null,
    weekday: enough ? clearlyMost(week.map((day) => day.reduce((a, b) => a + b, 0))) : null,
    need:
      named >= FAIR && clearlyMost(needs.map(([, count]) => count)) === 0 ? (needs[0]?.[0] ?? null) : null,
    needs,
    week,
    afterwards: afterwardsOf(entries),
  };
}

const countOf = (entries: readonly Entry[], lead: Lead) =>
  entries.filter((entry) => entry.lead === lead).length;

function countsOf<T>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The place of the largest number, when it is larger than the next by more than chance would often make it. */
function clearlyMost(counts: readonly number[]): number | null {
  const [most = 0, next = 0] = [...counts].sort((a, b) => b - a);
  return most - next > 2 * Math.sqrt(most + next) ? counts.indexOf(most) : null;
}

/** On the clock and the calendar of where it was written. */
function weekOf(entries: readonly Entry[]): readonly (readonly number[])[] {
  const week = Array.from({ length: 7 }, () => Array<number>(FIELDS).fill(0));
  for (const { at, offset } of entries) {
    const local = new Date(at + offset * 60_000);
    const day = week[local.getUTCDay()];
    const field = Math.floor(local.getUTCHours() / FIELD_HOURS);
    if (day !== undefined) day[field] = (day[field] ?? 0) + 1;
  }
  return week;
}

function afterwardsOf(entries: readonly Entry[]): readonly Afterwards[] {
  const practices = new Map<string, After[]>();
  for (const { practice, after } of entries) {
    if (after !== null) practices.set(practice, [...(practices.get(practice) ?? []), after]);
  }
  return [...practices]
    .map(([practice, afters]) => {
      const count = (...wanted: After[]) => afters.filter((after) => wanted.includes(after)).length;
      const answers = afters.length;
      const easier = count('easier');
      return {
        practice,
        answers,
        easier,
        same: count('same'),
        heavier: count('heavier', 'stirred-up'),
        easierBetween: answers >= FAIR ? intervalOf(easier, answers) : null,
      };
    })
    .sort((a, b) => b.answers - a.answers);
}

/** Wilson's interval, 95 %, in whole percent: what the true share may well be (Wilson 1927; Brown, Cai & DasGupta 2001). */
function intervalOf(hits: number, of: number): readonly [number, number] {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.round((middle - half) * 100), Math.round((middle + half) * 100)];
}
