import * as v from 'valibot';
import { type Duration, hours, type Instant } from '../activity/instant';

/*
 * How long entries are kept, and when a copy was last saved. Nothing goes by itself before the person was told, and
 * then not for a month: who opens an old journal has time to choose otherwise.
 */

/** How many days entries may be kept. */
export const KEEP_DAYS = [30, 90, 365] as const;
/** Null: as long as the person likes. */
export type KeepDays = (typeof KEEP_DAYS)[number] | null;

const DAY: Duration = hours(24);
/** From being told to the first deletion. */
const GRACE: Duration = 30 * DAY;
/** So old a copy, or so young a journal, needs no word about copies; and so long is one put off. */
const COPY_HOLDS: Duration = 30 * DAY;

const at = v.nullable(v.pipe(v.number(), v.finite()));
const schema = v.object({
  keepDays: v.nullable(v.picklist(KEEP_DAYS)),
  /** Nothing is deleted before; null: the person was not told yet. */
  from: at,
  /** When old entries were last looked for. */
  lookedAt: at,
  copiedAt: at,
  /** When the word about a copy was put off. */
  putOffAt: at,
});

export type Upkeep = Readonly<v.InferOutput<typeof schema>>;

export const FIRST_UPKEEP: Upkeep = {
  keepDays: 90,
  from: null,
  lookedAt: null,
  copiedAt: null,
  putOffAt: null,
};

/** The record as it was found. One that can't be read is as if nobody had been told: then nothing is deleted. */
export function parseUpkeep(found: unknown): Upkeep {
  const result = v.safeParse(schema, found);
  return result.success ? result.output : FIRST_UPKEEP;
}

/** What happened to the journal that bears on its keeping. */
export type UpkeepEvent =
  | { readonly kind: 'told' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'put-off' }
  | { readonly kind: 'looked' }
  | { readonly kind: 'keep-for'; readonly days: KeepDays };

/** The record after that. */
export function afterUpkeep(upkeep: Upkeep, event: UpkeepEvent, now: Instant): Upkeep {
  switch (event.kind) {
    case 'told':
      return upkeep.from === null ? { ...upkeep, from: now + GRACE } : upkeep;
    case 'copied':
      return { ...upkeep, copiedAt: now };
    case 'put-off':
      return { ...upkeep, putOffAt: now };
    case 'looked':
      return { ...upkeep, lookedAt: now };
    case 'keep-for':
      // A day to think better of it.
      return { ...upkeep, keepDays: event.days, from: now + DAY };
  }
}

/** Entries from before this instant are to go now; null: none are, or it was looked for today. */
export function goesBefore({ keepDays, from, lookedAt }: Upkeep, now: Instant): Instant | null {
  if (keepDays === null || from === null || now < from) return null;
  if (lookedAt !== null && Math.abs(now - lookedAt) < DAY) return null;
  return now - keepDays * DAY;
}

/** Whether a word about saving a copy is in place: there is something to lose, and no copy of late. */
export function wantsCopy({ copiedAt, putOffAt }: Upkeep, oldest: Instant | null, now: Instant): boolean {
  const longAgo = (then: Instant | null) => then === null || now - then > COPY_HOLDS;
  return oldest !== null && longAgo(oldest) && longAgo(copiedAt) && longAgo(putOffAt);
}
