import { type OwnLine, parseOwnLine } from '../practice/own-line';
import type { OpenedLine } from './opened';
import { parseSealedLine, type SealedLine } from './sealed-line';

/*
 * Somebody's own words as they lie in their database: one list of lines, in clear or sealed. A line that can't be
 * read is left where it is.
 */

/** What a stored list holds. */
export interface WordList {
  readonly lines: readonly OwnLine[];
  readonly sealed: readonly SealedLine[];
  /** The lines that could not be read, as they were found. */
  readonly damaged: readonly unknown[];
}

/** The lines that can be read, and those that can't. */
export type OwnLines = Omit<WordList, 'sealed'>;

/** What a stored list holds: its lines, its sealed ones, and what could not be read. */
export function readWordList(found: unknown): WordList {
  const lines: OwnLine[] = [];
  const sealed: SealedLine[] = [];
  const damaged: unknown[] = [];
  for (const raw of rawLines(found)) {
    const shut = parseSealedLine(raw);
    const line = shut === null ? parseOwnLine(raw) : null;
    if (shut !== null) sealed.push(shut);
    else if (line !== null) lines.push(line);
    else damaged.push(raw);
  }
  return { lines, sealed, damaged };
}

/** A list with its sealed lines opened. */
export function openedWords({ lines, damaged }: WordList, opened: readonly OpenedLine[]): OwnLines {
  const all = { lines: [...lines], damaged: [...damaged] };
  for (const { line, found } of opened) {
    const inside = found === null ? null : parseOwnLine(found.value);
    if (inside !== null) all.lines.push(inside);
    else all.damaged.push(line.part === 'unread' && found !== null ? found.value : line);
  }
  return all;
}

/** The list with a line added, or changed: it takes the place of the one of its name. */
export function withWord(found: unknown, added: OwnLine | SealedLine): readonly unknown[] {
  const lines = rawLines(found);
  const known = lines.some((line) => nameOf(line) === added.id);
  return known ? lines.map((line) => (nameOf(line) === added.id ? added : line)) : [...lines, added];
}

/** The list without the line of that name. */
export function withoutWord(found: unknown, id: string): readonly unknown[] {
  return rawLines(found).filter((line) => nameOf(line) !== id);
}

/** The list with lines from elsewhere; one whose name is here stays as it is here. */
export function withImportedWords(
  found: unknown,
  added: readonly (OwnLine | SealedLine)[],
): readonly unknown[] {
  const lines = rawLines(found);
  const known = new Set(lines.map(nameOf));
  return [...lines, ...added.filter(({ id }) => !known.has(id))];
}

const nameOf = (line: unknown) => (parseSealedLine(line) ?? parseOwnLine(line))?.id;
const rawLines = (found: unknown): readonly unknown[] =>
  Array.isArray(found) ? found : found === undefined ? [] : [found];
