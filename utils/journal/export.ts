import type { Person } from '../care/person';
import type { OwnLine } from '../practice/own-line';
import { asWritten } from './as-written';
import type { Entry } from './entry';

export const EXPORT_FORMAT = 'kind-minute-journal';
/** The version of the export's shape; an import reads this one and every earlier one. The first had entries alone. */
export const EXPORT_VERSION = 2;

/** What a person wrote here, all of it. */
export interface Written {
  readonly entries: readonly Entry[];
  /** Their own words in breaks. */
  readonly words: readonly OwnLine[];
  /** People they can reach. */
  readonly people: readonly Person[];
}

/** What of it could not be read, as it was found. */
export interface Unreadable {
  readonly entries: readonly unknown[];
  readonly words: readonly unknown[];
}

/**
 * All of it as a JSON text, the oldest entry first. Stored lines that could not be read stand beside
 * the others as they were found: the copy is whole, also when the journal is not.
 */
export function exportJournal({ entries, words, people }: Written, unreadable: Unreadable): string {
  const copy = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    entries: [...entries].sort((a, b) => a.at - b.at),
    words: [...words, ...unreadable.words.map(asWritten)],
    people,
    ...(unreadable.entries.length > 0 && { unreadable: unreadable.entries.map(asWritten) }),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}
