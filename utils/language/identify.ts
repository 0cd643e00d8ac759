import { foreign } from './foreign';
import type { LanguageCode } from './language';
import { packs } from './packs';
import { readWords } from './pattern';

/**
 * Which language a sentence is in, told by the small words that every sentence is full of. Counting them is
 * enough between languages that differ in grammar, and it costs one look-up per word.
 */
const APOSTROPHE = /['’‘`´ʼ]/;
const SHIPPED = Object.values(packs).map(({ code }) => code);

/** Words by which a language may lie behind the first. */
const MARGIN = 1;

let votes: Map<string, number[]> | undefined;
let languages: string[] = [];

/** Word to the places in `languages` whose small word it is; what we ship comes first. */
const readVotes = (): Map<string, number[]> => {
  const lists = new Map<string, string>(
    Object.values(packs).map(({ code, functionWords }) => [code, functionWords]),
  );
  for (const [code, list] of Object.entries(foreign)) if (!lists.has(code)) lists.set(code, list);
  languages = [...lists.keys()];
  const read = new Map<string, number[]>();
  [...lists.values()].forEach((list, place) => {
    for (const word of new Set(readWords(list))) read.set(word, [...(read.get(word) ?? []), place]);
  });
  return read;
};

/**
 * The languages a sentence, cut into pieces, may be in, of those that are shipped: the one whose small words it
 * holds most of, and any that holds but one less, since a short sentence has few and languages share some ("die"
 * is German, too). So a sentence in which none is heard may be in any. Empty when it plainly speaks another
 * language. Never throws.
 */
export const languagesOf = (pieces: readonly string[]): readonly LanguageCode[] => {
  votes ??= readVotes();
  const counts = new Array<number>(languages.length).fill(0);
  const vote = (word: string): void => {
    for (const place of votes?.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const piece of new Set(pieces)) {
    if (APOSTROPHE.test(piece)) piece.split(APOSTROPHE).forEach(vote);
    else vote(piece);
  }
  const most = Math.max(...counts);
  return SHIPPED.filter((_, place) => (counts[place] ?? 0) >= most - MARGIN);
};
