import * as v from 'valibot';
import type { Instant } from '../activity/instant';
import { AFTERS, LEADS, NEEDS } from '../practice/practice';

/** A note is as long as a page of paper, not a book. */
export const LONGEST_NOTE = 4000;

/** Years have four digits in a shard's name: nothing is written after 9998. */
const LATEST = Date.UTC(9999, 0);

const entrySchema = v.object({
  /** The id of the break it tells of, made before the write: writing twice changes nothing. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LATEST)),
  /** Minutes east of UTC where it was written, so that a day stays the day it was. */
  offset: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
  lead: v.picklist(LEADS),
  /** As text: an entry outlives the practice it tells of. */
  practice: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  need: v.nullable(v.picklist(NEEDS)),
  after: v.nullable(v.picklist(AFTERS)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});

/** One line of the journal. It holds no site, no page title and nothing that was typed elsewhere. */
export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;

/** What a person may change of an entry. */
export type EntryChange = { [K in 'need' | 'after' | 'note']?: Entry[K] };

const changeSchema = v.partial(v.strictObject(v.pick(entrySchema, ['need', 'after', 'note']).entries));

/** A stored or imported entry, or null when it is damaged. */
export function parseEntry(found: unknown): Entry | null {
  const result = v.safeParse(entrySchema, found);
  return result.success ? result.output : null;
}

/** The field for which a line is no entry; `entry` when it is nothing like one. */
export function faultOf(found: unknown): string {
  const { issues } = v.safeParse(entrySchema, found);
  return String(issues?.[0].path?.[0].key ?? 'entry');
}

/** A change as it comes in a message, or null. */
export function parseEntryChange(given: unknown): EntryChange | null {
  const result = v.safeParse(changeSchema, given);
  // A field that is there but undefined would make the line unreadable.
  if (!result.success || Object.values(result.output).includes(undefined)) return null;
  return result.output as EntryChange;
}

/** Minutes east of UTC of the local clock at an instant. */
export function offsetAt(at: Instant): number {
  const offset = -new Date(at).getTimezoneOffset();
  return offset === 0 ? 0 : offset;
}

/** The local calendar month in which an entry was written, `2026-11`: the shard that holds it. */
export function monthOf(entry: Pick<Entry, 'at' | 'offset'>): string {
  return dayOf(entry).slice(0, 7);
}

/** The local calendar day on which an entry was written, `2026-11-22`. */
export function dayOf(entry: Pick<Entry, 'at' | 'offset'>): string {
  return new Date(entry.at + entry.offset * 60_000).toISOString().slice(0, 10);
}
