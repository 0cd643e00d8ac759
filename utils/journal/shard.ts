import { type Entry, type EntryChange, parseEntry } from './entry';

/*
 * The entries of one month, as one record of the database. Each write is a pure change of one shard,
 * carried out in one transaction. A line that cannot be read is left where it is: it may be an older
 * version's, or be mended later, and deleting is the person's business.
 */

type Line = { readonly entry: Entry | null; readonly raw: unknown };

function linesOf(found: unknown): readonly Line[] {
  const lines = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return lines.map((raw) => ({ entry: parseEntry(raw), raw }));
}

/** What a stored shard holds: its entries, and the lines that could not be read, as they were found. */
export function readShard(found: unknown): { entries: readonly Entry[]; damaged: readonly unknown[] } {
  const lines = linesOf(found);
  return {
    entries: lines.flatMap(({ entry }) => entry ?? []),
    damaged: lines.filter(({ entry }) => entry === null).map(({ raw }) => raw),
  };
}

/** The shard with an entry added; one that is there already keeps the note the person wrote. */
export function withEntry(found: unknown, entry: Entry): readonly unknown[] {
  const lines = linesOf(found);
  const known = lines.some((line) => line.entry?.id === entry.id);
  if (!known) return [...lines.map(({ raw }) => raw), entry];
  return lines.map(({ entry: old, raw }) => (old?.id === entry.id ? { ...entry, note: old.note } : raw));
}

/** The shard with one entry changed. */
export function withChange(found: unknown, id: string, change: EntryChange): readonly unknown[] {
  return linesOf(found).map(({ entry, raw }) => (entry?.id === id ? { ...entry, ...change } : raw));
}

/** The shard without one entry. */
export function withoutEntry(found: unknown, id: string): readonly unknown[] {
  return linesOf(found).flatMap(({ entry, raw }) => (entry?.id === id ? [] : [raw]));
}
