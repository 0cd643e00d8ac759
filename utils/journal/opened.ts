import { type Entry, parseEntry } from './entry';
import type { SealedLine } from './sealed-line';

/** A sealed line and what was in it, null when it does not open. */
export interface OpenedLine {
  readonly line: SealedLine;
  readonly found: { readonly value: unknown } | null;
}

/** The entries that opened lines tell of, each put together from its parts, and the lines that tell of nothing. */
export function entriesOf(opened: readonly OpenedLine[]): {
  readonly entries: readonly Entry[];
  readonly damaged: readonly unknown[];
} {
  const entries: Entry[] = [];
  const damaged: unknown[] = [];
  for (const lines of byEntry(opened)) {
    const entry = putTogether(lines);
    if (entry !== null) entries.push(entry);
    for (const { line, found } of lines) {
      if (line.part === 'unread' && found !== null) damaged.push(found.value);
      else if (found === null || entry === null) damaged.push(line);
    }
  }
  return { entries, damaged };
}

function byEntry(opened: readonly OpenedLine[]): Iterable<readonly OpenedLine[]> {
  const groups = new Map<string, OpenedLine[]>();
  for (const one of opened) groups.set(one.line.id, [...(groups.get(one.line.id) ?? []), one]);
  return groups.values();
}

function putTogether(lines: readonly OpenedLine[]): Entry | null {
  const insideOf = (part: SealedLine['part']) => lines.find(({ line }) => line.part === part)?.found;
  let entry = parseEntry(insideOf('entry')?.value);
  // Part by part: one that is damaged does not cost the entry.
  for (const part of ['need', 'after', 'note'] as const) {
    const changed = insideOf(part);
    if (entry && changed) entry = parseEntry({ ...entry, [part]: changed.value }) ?? entry;
  }
  return entry;
}
