import * as v from 'valibot';
import { parsePerson } from '../care/person';
import { LONGEST_NOTE, parseEntry, parseEntryChange } from '../journal/entry';
import { parseLock } from '../journal/lock';
import { KEEP_DAYS } from '../journal/upkeep';
import { parseDecisionRecord } from '../noticing/decision-record';
import { GO_ON } from '../noticing/fatigue';
import { LATERS } from '../noticing/local-day';
import { LARGEST_DRAFT } from '../packs/draft';
import { LARGEST_PACK } from '../packs/pack';
import { packOf } from '../packs/parse-pack';
import { parseOwnLine } from '../practice/own-line';
import { AFTERS, LEADS, NAMED, NEEDS } from '../practice/practice';
import { practiceId } from '../practice/stored';
import { parseSettingsChange } from '../settings/settings';
import { isHost } from '../sites/host';

/*
 * Everything that can be said to the background. Pages of ours send intents; a watcher may say that
 * somebody types and what, and it is believed only on a site that was switched on.
 */

/** A sentence longer than this was not typed by a person in one breath; the watcher reads at most 400. */
const LONGEST_SENTENCE = 400;

const host = v.pipe(v.string(), v.check(isHost));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const stage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const answer = <const Q extends string, const A extends readonly string[]>(question: Q, values: A) =>
  v.strictObject({
    kind: v.literal('break.answer'),
    id,
    stage,
    question: v.literal(question),
    value: v.picklist(values),
  });
const checked = <T>(parse: (given: unknown) => T | null) =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== null) return value;
      addIssue({ message: 'not a change' });
      return NEVER;
    }),
  );

const upkeepEvent = v.union([
  v.strictObject({ kind: v.picklist(['told', 'copied', 'put-off']) }),
  v.strictObject({ kind: v.literal('keep-for'), days: v.nullable(v.picklist(KEEP_DAYS)) }),
]);

const fromPage = v.union([
  v.strictObject({
    kind: v.literal('break.begin'),
    lead: v.picklist(LEADS),
    wanted: v.union([
      v.picklist(['short', 'minute']),
      v.strictObject({ practice: practiceId, length: v.pipe(v.number(), v.integer()) }),
    ]),
  }),
  v.strictObject({ kind: v.literal('break.next'), id, stage }),
  answer('named', NAMED),
  answer('need', NEEDS),
  answer('after', AFTERS),
  v.strictObject({ kind: v.literal('break.not-helping'), id, stage }),
  v.strictObject({ kind: v.literal('break.ground'), id }),
  v.strictObject({ kind: v.literal('break.stop'), id }),
  v.strictObject({ kind: v.literal('offer.decline') }),
  v.strictObject({ kind: v.literal('offer.later'), length: v.picklist(LATERS) }),
  v.strictObject({ kind: v.literal('offer.later-ended') }),
  v.strictObject({ kind: v.literal('session.begin'), minutes: v.picklist([25, 50, 90]) }),
  v.strictObject({ kind: v.literal('session.end') }),
  v.strictObject({ kind: v.literal('fatigue.answer'), choice: v.picklist(GO_ON) }),
  v.strictObject({ kind: v.literal('help.close') }),
  v.strictObject({ kind: v.literal('pace.choose'), pace: v.picklist([0, 1, 2]) }),
  v.strictObject({ kind: v.literal('site.consent'), host }),
  v.strictObject({ kind: v.literal('site.withdraw'), host }),
  v.strictObject({ kind: v.literal('site.rest'), host, rests: v.boolean() }),
  v.strictObject({ kind: v.literal('site.code'), host, code: v.boolean() }),
  v.strictObject({ kind: v.literal('settings.change'), change: checked(parseSettingsChange) }),
  v.strictObject({ kind: v.literal('entry.change'), id, month, change: checked(parseEntryChange) }),
  v.strictObject({ kind: v.literal('entry.delete'), id, month }),
  v.strictObject({ kind: v.literal('entry.restore'), entry: checked(parseEntry) }),
  v.strictObject({ kind: v.literal('entry.read-note'), id, month }),
  v.strictObject({ kind: v.literal('journal.delete-all') }),
  v.strictObject({ kind: v.literal('decision.delete'), record: checked(parseDecisionRecord) }),
  v.strictObject({ kind: v.literal('sealed-decision.delete'), ids: v.pipe(v.array(id), v.minLength(1)) }),
  v.strictObject({ kind: v.literal('decisions.delete-all') }),
  v.strictObject({ kind: v.literal('upkeep'), event: upkeepEvent }),
  v.strictObject({
    kind: v.literal('stored.delete'),
    store: v.picklist([
      'local',
      'session',
      'kind-minute',
      'kind-minute-decisions',
      'kind-minute-words',
      'kind-minute-packs',
    ]),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
  v.strictObject({ kind: v.literal('pack.keep'), pack: checked(packOf) }),
  v.strictObject({ kind: v.literal('pack.remove'), id }),
  v.strictObject({
    kind: v.literal('maker.know'),
    key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
    name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  }),
  v.strictObject({
    kind: v.literal('draft.keep'),
    draft: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LARGEST_DRAFT))),
  }),
  v.strictObject({ kind: v.literal('lock.set'), lock: checked(parseLock) }),
  v.strictObject({ kind: v.literal('lock.forget') }),
  v.strictObject({ kind: v.literal('words.keep'), line: checked(parseOwnLine) }),
  v.strictObject({ kind: v.literal('words.delete'), id }),
  v.strictObject({ kind: v.literal('person.keep'), person: checked(parsePerson) }),
  v.strictObject({ kind: v.literal('person.delete'), id }),
]);

const fromWatcher = v.union([
  // Somebody types here.
  v.strictObject({ kind: v.literal('begun') }),
  v.strictObject({
    kind: v.literal('typed'),
    sentence: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SENTENCE)),
  }),
]);

export type PageMessage = v.InferOutput<typeof fromPage>;
export type WatcherMessage = v.InferOutput<typeof fromWatcher>;

/** What a watcher is told. `stop`: this site is not, or no longer, switched on. */
export type WatcherReply = { readonly kind: 'heard' } | { readonly kind: 'stop' };

/** What a page of ours is told. */
export type PageReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/** Nothing that is said to us needs more room than a note with its frame, but for a pack, or one that is being written. */
const LARGEST = LONGEST_NOTE * 2 + 1000;

function isSmall(message: unknown): boolean {
  try {
    const text = JSON.stringify(message);
    const { kind } = (message ?? {}) as { kind?: unknown };
    const most = kind === 'pack.keep' ? LARGEST_PACK : kind === 'draft.keep' ? 2 * LARGEST_DRAFT : LARGEST;
    return typeof text === 'string' && text.length <= most;
  } catch {
    // A circle or a BigInt, which Firefox lets through: nothing that we say.
    return false;
  }
}

/** A message from one of our own pages, or null when it is none that we know. */
export function parsePageMessage(message: unknown): PageMessage | null {
  const result = isSmall(message) ? v.safeParse(fromPage, message) : null;
  return result?.success ? result.output : null;
}

/** A message from a watcher, or null. */
export function parseWatcherMessage(message: unknown): WatcherMessage | null {
  const result = isSmall(message) ? v.safeParse(fromWatcher, message) : null;
  return result?.success ? result.output : null;
}
