import { type Entry, type EntryChange, parseEntry } from './entry';
import { parseSealedLine, type SealedLine } from './sealed-line';

/*
 * The entries of one month, as one record of the database. Each write is a pure change of one shard,
 * carried out in one transaction. A line that cannot be read is left where it is: it may be an older
 * version's, or be mended later, and deleting is the person's business.
 */

interface Line {
  readonly entry: Entry | null;
  readonly sealed: SealedLine | null;
  readonly raw: unknown;
}

function linesOf(found: unknown): readonly Line[] {
  const lines = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return lines.map((raw) => {
    const sealed = parseSealedLine(raw);
    return { sealed, entry: sealed === null ? parseEntry(raw) : null, raw };
  });
}

/** What a stored shard holds. */
export interface Shard {
  readonly entries: readonly Entry[];
  readonly sealed: readonly SealedLine[];
  /** The lines that could not be read, as they were found. */
  readonly damaged: readonly unknown[];
}

/** What a stored shard holds: its entries, its sealed lines, and what could not be read. */
export function readShard(found: unknown): Shard {
  const lines = linesOf(found);
  return {
    entries: lines.flatMap(({ entry }) => entry ?? []),
    sealed: lines.flatMap(({ sealed }) => sealed ?? []),
    damaged: lines.filter(({ entry, sealed }) => entry === null && sealed === null).map(({ raw }) => raw),
  };
}

const idOf = ({ entry, sealed }: Line) => entry?.id ?? sealed?.id;

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

/** The shard with a sealed line added; it takes the place of the same part of the same entry. */
export function withSealed(found: unknown, added: SealedLine): readonly unknown[] {
  const others = linesOf(found).filter(({ sealed }) => sealed?.id !== added.id || sealed.part !== added.part);
  return [...others.map(({ raw }) => raw), added];
}

/** The shard with one sealed entry changed; one that is not there, because it was deleted, does not come back. */
export function withSealedChange(
  found: unknown,
  id: string,
  parts: readonly SealedLine[],
): readonly unknown[] {
  const lines = linesOf(found);
  if (!lines.some((line) => idOf(line) === id)) return lines.map(({ raw }) => raw);
  return parts.reduce<readonly unknown[]>(
    withSealed,
    lines.map(({ raw }) => raw),
  );
}

/** The shard with entries from elsewhere, in clear or sealed; one whose id is here stays as it is here. */
export function withImported(found: unknown, added: readonly (Entry | SealedLine)[]): readonly unknown[] {
  const lines = linesOf(found);
  const known = new Set(lines.map(idOf));
  return [...lines.map(({ raw }) => raw), ...added.filter(({ id }) => !known.has(id))];
}

/** The shard without one entry. */
export function withoutEntry(found: unknown, id: string): readonly unknown[] {
  return linesOf(found).flatMap((line) => (idOf(line) === id ? [] : [line.raw]));
}
