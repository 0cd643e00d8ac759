import { foreign } from './foreign';
import type { LanguageCode } from './language';
import { packs } from './packs';
import { readWords } from './pattern';

/**
 * Which language a sentence is in, told by the small words that every sentence is full of. Counting them is
 * enough between languages that differ in grammar, and it costs one look-up per word.
 */
const APOSTROPHE = /['’‘`´ʼ]/;
const CODES = Object.values(packs).map(({ code }) => code);
/** The place in a count that stands for every language that is not shipped. */
const ELSEWHERE = CODES.length;

/** Words by which a language may lie behind the first. */
const MARGIN = 1;

let votes: Map<string, number[]> | undefined;

/** Word to the places in a count whose small word it is. */
const readVotes = (): Map<string, number[]> => {
  const read = new Map<string, number[]>();
  const add = (words: readonly string[], place: number): void => {
    for (const word of new Set(words)) read.set(word, [...(read.get(word) ?? []), place]);
  };
  for (const [place, code] of CODES.entries()) add(readWords(packs[code].functionWords), place);
  add(readWords(foreign), ELSEWHERE);
  return read;
};

/**
 * The languages a sentence, cut into pieces, may be in, of those that are shipped: the one whose small words it
 * holds most of, and any that holds but one less, since a short sentence has few and languages share some ("die"
 * is German, too); none that holds none of them, as long as another does. So a sentence in which none is heard may
 * be in any. Empty when more words are of languages that are not shipped. Never throws.
 */
export const languagesOf = (pieces: readonly string[]): readonly LanguageCode[] => {
  votes ??= readVotes();
  const counts = new Array<number>(ELSEWHERE + 1).fill(0);
  const vote = (word: string): void => {
    for (const place of votes?.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const piece of new Set(pieces)) {
    if (APOSTROPHE.test(piece)) piece.split(APOSTROPHE).forEach(vote);
    else vote(piece);
  }
  const elsewhere = counts[ELSEWHERE] ?? 0;
  const most = Math.max(...counts.slice(0, ELSEWHERE));
  const least = most + elsewhere > 0 ? Math.max(1, most - MARGIN, elsewhere) : 0;
  return CODES.filter((_, place) => (counts[place] ?? 0) >= least);
};
