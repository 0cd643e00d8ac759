import { MOST_PEOPLE, parsePerson } from '../care/person';
import { parseOwnLine } from '../practice/own-line';
import { parseBackup } from './backup';
import { faultOf, parseEntry } from './entry';
import { EXPORT_FORMAT, EXPORT_VERSION, type Written } from './export';
import type { Wrapped } from './passphrase';
import { type NoJson, readJson } from './read-json';

/*
 * A file that is to become part of the journal. It may come from anywhere: it is measured before it is read, read as
 * `unknown`, and of each entry only what an entry has is taken over. What is refused is refused with the place.
 */

/** Ten years of three minutes a day, each with a page of notes, are half of this. */
export const LARGEST_FILE = 32 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
/** Every line of ours said otherwise, in several languages, is half of this. */
const MOST_WORDS = 10_000;

/** Why a file is not taken at all, and where in it that was seen. */
export type Refusal =
  | NoJson
  | { readonly kind: 'too-large' | 'other-format' | 'newer' | 'damaged' | 'too-many' };

/** The lists of a file. */
export const LISTS = ['entries', 'words', 'people'] as const satisfies readonly (keyof Written)[];
export type List = (typeof LISTS)[number];

/** A line of the file that is left out: the how manieth of its list, and the field that can't be read. */
export interface LeftOut {
  readonly list: List;
  readonly place: number;
  readonly field: string;
}

/** What a file holds. */
export interface Copy extends Written {
  readonly kind: 'copy';
  readonly leftOut: readonly LeftOut[];
}

export type FileRead =
  | Copy
  | { readonly kind: 'backup'; readonly wrapped: Wrapped }
  | { readonly kind: 'refused'; readonly why: Refusal };

const refused = (kind: Exclude<Refusal['kind'], 'not-json'>): FileRead => ({
  kind: 'refused',
  why: { kind },
});

/** Reads a file. */
export function readFile(bytes: Uint8Array): FileRead {
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const json = readJson(bytes);
  if (json.kind === 'refused') return json;
  const { found } = json;
  const backup = parseBackup(found);
  if (backup === 'newer' || backup === 'damaged') return refused(backup);
  return backup === null ? readCopy(found) : { kind: 'backup', wrapped: backup };
}

function readCopy(found: unknown): FileRead {
  const {
    format,
    version,
    entries,
    words = [],
    people = [],
    unreadable,
  } = (found ?? {}) as Record<string, unknown>;
  if (format !== EXPORT_FORMAT || typeof version !== 'number') return refused('other-format');
  if (version > EXPORT_VERSION) return refused('newer');
  if (version !== EXPORT_VERSION && version !== 1) return refused('damaged');
  if (!Array.isArray(entries) || !Array.isArray(words) || !Array.isArray(people)) return refused('damaged');
  // What an earlier version could not read this one may.
  const lines: readonly unknown[] = Array.isArray(unreadable) ? [...entries, ...unreadable] : entries;
  if (lines.length > MOST_ENTRIES || words.length > MOST_WORDS || people.length > MOST_PEOPLE)
    return refused('too-many');
  const read = {
    entries: sort('entries', lines, parseEntry, faultOf),
    words: sort('words', words, parseOwnLine, () => 'line'),
    people: sort('people', people, parsePerson, () => 'person'),
  };
  return {
    kind: 'copy',
    entries: read.entries.lines,
    words: read.words.lines,
    people: read.people.lines,
    leftOut: LISTS.flatMap((list) => read[list].leftOut),
  };
}

/** The lines of a list that can be read, each once, and those that can't. */
function sort<Line extends { readonly id: string }>(
  list: List,
  found: readonly unknown[],
  parse: (line: unknown) => Line | null,
  fault: (line: unknown) => string,
): { readonly lines: readonly Line[]; readonly leftOut: readonly LeftOut[] } {
  const known = new Map<string, Line>();
  const leftOut: LeftOut[] = [];
  for (const [index, one] of found.entries()) {
    const line = parse(one);
    const before = line === null ? undefined : known.get(line.id);
    if (line === null) leftOut.push({ list, place: index + 1, field: fault(one) });
    else if (before === undefined) known.set(line.id, line);
    else if (textOf(before) !== textOf(line)) leftOut.push({ list, place: index + 1, field: 'id' });
  }
  return { lines: [...known.values()], leftOut };
}

const textOf = (line: object) => JSON.stringify(line);

/** What would become of the lines of one list here. A line that is here already stays as it is here. */
export interface PartPlan<Line> {
  readonly added: readonly Line[];
  readonly same: number;
  readonly differing: number;
}

export type ImportPlan = { readonly [List in keyof Written]: PartPlan<Written[List][number]> };

/** Compares a file with what is here. Words and people that say the same are the same, whatever they are called. */
export function planImport(here: Written, copy: Written): ImportPlan {
  const saysWhat = (line: object) => textOf({ ...line, id: '' });
  return {
    entries: planPart(here.entries, copy.entries, textOf),
    words: planPart(here.words, copy.words, saysWhat),
    people: planPart(here.people, copy.people, saysWhat),
  };
}

function planPart<Line extends { readonly id: string }>(
  here: readonly Line[],
  given: readonly Line[],
  says: (line: Line) => string,
): PartPlan<Line> {
  const ids = new Set(here.map(({ id }) => id));
  const said = new Set(here.map(says));
  const added = given.filter((line) => !ids.has(line.id) && !said.has(says(line)));
  const same = given.filter((line) => said.has(says(line))).length;
  return { added, same, differing: given.length - added.length - same };
}
