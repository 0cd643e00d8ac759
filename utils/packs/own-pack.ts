import type { OwnChange, OwnLine } from '../practice/own-line';
import { LIMITS, type Maker, PACK_FORMAT, PACK_VERSION, type Pack, type PackChange } from './pack';
import { textFault } from './plain-text';

/*
 * Somebody's own words as a pack, so that everything that can be moved moves the same way. On the other side they are
 * own words again: they can be changed there, and with a lock they are sealed.
 */

/** An own pack, and how many lines could not go into it: what is no plain text, or too much. */
export interface OwnPack {
  readonly pack: Pack;
  readonly leftOut: number;
}

/** Their words in one language as a pack. `id`: twelve letters or digits by chance; `title` and `maker`: plain text. */
export function ownPackOf(
  lines: readonly OwnLine[],
  language: string,
  about: { readonly id: string; readonly title: string; readonly maker: Maker },
): OwnPack {
  const own = lines.filter((line) => line.language === language);
  const additions = (kind: 'phrase' | 'anchor') =>
    distinct(own.flatMap((line) => (line.kind === kind ? line.text : [])))
      .filter((text) => textFault(text, LIMITS.line) === null)
      .slice(0, LIMITS.phrases);
  const phrases = additions('phrase');
  const anchors = additions('anchor');
  const changes = distinct(own.flatMap((line) => (line.kind === 'instead' ? changeOf(line) : [])))
    .filter(isPlain)
    .slice(0, LIMITS.changes);
  return {
    pack: {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      ...about,
      language,
      practices: [],
      phrases,
      anchors,
      changes,
    },
    leftOut: own.length - phrases.length - anchors.length - changes.length,
  };
}

/** What an own pack brings that is not there yet, as lines of one's own. */
export function wordsFrom(
  { language, phrases, anchors, changes = [] }: Pack,
  there: readonly OwnLine[],
  newId: () => string,
): readonly OwnLine[] {
  const known = new Set(there.map(sayingOf));
  const all = [
    ...phrases.map((text) => ({ kind: 'phrase', language, text }) as const),
    ...anchors.map((text) => ({ kind: 'anchor', language, text }) as const),
    ...changes.map((change) => ({ kind: 'instead', language, ...change }) as const),
  ];
  return all.filter((line) => !known.has(sayingOf(line))).map((line) => ({ ...line, id: newId() }));
}

/** Whether a pack holds somebody's own words, to be theirs again. */
export function isOwnPack(pack: Pack): boolean {
  return pack.changes !== undefined;
}

type Unnamed<Line> = Line extends OwnLine ? Omit<Line, 'id'> : never;

/** What a line says, whatever it is called: a second change of the same line of ours is one too many. */
function sayingOf(line: Unnamed<OwnLine>): string {
  const { kind, language } = line;
  const what = line.kind === 'instead' ? [line.stage, line.ours] : [line.text];
  return JSON.stringify([kind, language, ...what]);
}

const changeOf = ({ stage, ours, text }: OwnChange): PackChange => ({ stage, ours, text });

function isPlain({ ours, text }: PackChange): boolean {
  return textFault(ours, LIMITS.ours) === null && (text === null || textFault(text, LIMITS.line) === null);
}

function distinct<T>(list: readonly T[]): readonly T[] {
  const seen = new Map(list.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
