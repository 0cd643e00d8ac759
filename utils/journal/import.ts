import { parseBackup } from './backup';
import { type Entry, faultOf, parseEntry } from './entry';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export';
import type { Wrapped } from './passphrase';

/*
 * A file that is to become part of the journal. It may come from anywhere: it is measured before it is read, read as
 * `unknown`, and of each entry only what an entry has is taken over. What is refused is refused with the place.
 */

/** Ten years of three minutes a day, each with a page of notes, are half of this. */
export const LARGEST_FILE = 32 * 1024 * 1024;
const MOST_ENTRIES = 100_000;

/** Why a file is not taken at all, and where in it that was seen. */
export type Refusal =
  | { readonly kind: 'too-large' | 'not-text' | 'empty' | 'other-format' | 'newer' | 'damaged' | 'too-many' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number };

/** An entry of the file that is left out: the how manieth, and the field that can't be read. */
export interface LeftOut {
  readonly place: number;
  readonly field: string;
}

/** The entries of a file. */
export interface Copy {
  readonly kind: 'copy';
  readonly entries: readonly Entry[];
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
  const text = decode(bytes);
  if (text === null) return refused('not-text');
  if (text.trim() === '') return refused('empty');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (fault) {
    return { kind: 'refused', why: { kind: 'not-json', ...placeOf(fault, text) } };
  }
  const backup = parseBackup(found);
  if (backup === 'newer' || backup === 'damaged') return refused(backup);
  return backup === null ? readCopy(found) : { kind: 'backup', wrapped: backup };
}

/** UTF-8, with or without a mark at its beginning; null for anything else, UTF-16 too. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function readCopy(found: unknown): FileRead {
  const { format, version, entries, unreadable } = (found ?? {}) as Record<string, unknown>;
  if (format !== EXPORT_FORMAT || typeof version !== 'number') return refused('other-format');
  if (version > EXPORT_VERSION) return refused('newer');
  if (version !== EXPORT_VERSION || !Array.isArray(entries)) return refused('damaged');
  // What an earlier version could not read this one may.
  const lines: readonly unknown[] = Array.isArray(unreadable) ? [...entries, ...unreadable] : entries;
  return lines.length > MOST_ENTRIES ? refused('too-many') : { kind: 'copy', ...sort(lines) };
}

function sort(lines: readonly unknown[]): Omit<Copy, 'kind'> {
  const known = new Map<string, Entry>();
  const leftOut: LeftOut[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = parseEntry(line);
    const before = entry && known.get(entry.id);
    if (entry === null) leftOut.push({ place: index + 1, field: faultOf(line) });
    else if (before === undefined) known.set(entry.id, entry);
    else if (!isSame(before as Entry, entry)) leftOut.push({ place: index + 1, field: 'id' });
  }
  return { entries: [...known.values()], leftOut };
}

const isSame = (a: Entry, b: Entry) => JSON.stringify(a) === JSON.stringify(b);

/** What would become of a file's entries here. An entry that is here already stays as it is here. */
export interface ImportPlan {
  readonly added: readonly Entry[];
  readonly same: number;
  readonly differing: number;
}

/** Compares a file's entries with those that are here. */
export function planImport(here: readonly Entry[], { entries }: Pick<Copy, 'entries'>): ImportPlan {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const added = entries.filter(({ id }) => !known.has(id));
  const same = entries.filter((entry) => {
    const mine = known.get(entry.id);
    return mine !== undefined && isSame(mine, entry);
  }).length;
  return { added, same, differing: entries.length - added.length - same };
}

/** Where JSON broke off. Engines say it in words: Chromium by position or line, Firefox by line. */
function placeOf(fault: unknown, text: string): { line: number; column: number } {
  const said = String(fault);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(said) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
