import { english } from '../../utils/language/en/english';
import { makeNormaliserFor } from '../../utils/language/normalise';
import { makePatternReader, readWords } from '../../utils/language/pattern';
import { cutPieces } from '../../utils/language/pieces';
import { readCues, readSlips } from '../../utils/language/recogniser';

/** Features are numbers below this: few enough to write down briefly, so many that two seldom share one. */
export const BUCKETS = 2 ** 18;

const MARK = /^[^\p{L}\p{N}\p{Extended_Pictographic}]/u;
const ME = new Set(readWords(english.firstPerson));
const NOT = new Set(readWords('not no never nobody noone nothing without neither nor hardly'));
const OTHERS = new Set(
  readWords(
    `he she they him her them his their you your he we us our it its this that who ${english.lexicon.words.OTHER}`,
  ),
);
/** So many words back a subject or a "not" is looked for. */
const REACH = 6;

const read = makePatternReader(english.lexicon);
readCues(english, read);
const normalise = makeNormaliserFor(english, read.known, readSlips(english));

/** The words that a text means, as the grammar reads them: contractions, stretched letters, case, marks are gone. */
export const wordsOf = (text: string): string[] =>
  normalise(cutPieces(text)).filter((word) => !MARK.test(word));

/** Whether somebody speaks of themself in these words. */
export const speaksOfMe = (words: readonly string[]): boolean => words.some((word) => ME.has(word));

/** Integers alone, so the same on every machine: a word by FNV-1a, several by stirring one into the other. */
const hash = (text: string): number => {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619);
  return sum;
};
const stir = (sum: number, part: number): number => {
  const mixed = Math.imul(sum ^ part, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
};

/** The first list of the grammar that names a word: "moron" and "numpty" are one to a feature made of it. */
const classes = new Map(
  Object.entries(english.lexicon.words)
    .reverse()
    .flatMap(([name, list]) => readWords(list).map((word): [string, number] => [word, hash(name)])),
);

const GAP = hash('*');
const MISSING = hash('');
const [FIRST, LAST, PRESENT] = [hash('first'), hash('last'), hash('present')];

/** Who a word at `at` is said of, as far as the words before it tell: 1 me, 2 another, 0 nobody; 3 more with a "not". */
const scopeAt = (words: readonly string[], at: number): number => {
  let not = 0;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = words[back] ?? '';
    if (NOT.has(word)) not = 3;
    if (ME.has(word)) return 1 + not;
    if (OTHERS.has(word)) return 2 + not;
  }
  return not;
};

/**
 * What is to be seen in a text: its words alone, in twos, in threes and around a gap, the same with the grammar's
 * word classes, each word with its scope, how it begins and ends, and who is in it. Each number once.
 */
export const featuresOf = (words: readonly string[]): number[] => {
  const seen = new Set<number>();
  const add = (...parts: readonly number[]): void =>
    void seen.add((parts.reduce(stir, parts.length) >>> 7) % BUCKETS);
  const plain = words.map(hash);
  const classed = words.map((word, at) => classes.get(word) ?? plain[at] ?? MISSING);
  plain.forEach((word, at) => {
    for (const row of [plain, classed]) {
      const [here, next, third] = [row[at] ?? MISSING, row[at + 1], row[at + 2]];
      add(here);
      if (next !== undefined) add(here, next);
      if (next === undefined || third === undefined) continue;
      add(here, next, third);
      add(here, GAP, third);
    }
    add(PRESENT, scopeAt(words, at), word, GAP);
  });
  const [first, second] = [plain[0] ?? MISSING, plain[1] ?? MISSING];
  const [last, lastButOne] = [plain.at(-1) ?? MISSING, plain.at(-2) ?? MISSING];
  add(FIRST, first);
  add(FIRST, first, second);
  add(LAST, last);
  add(LAST, last, lastButOne);
  for (const [at, group] of [ME, NOT, OTHERS].entries())
    add(PRESENT, at, Number(words.some((word) => group.has(word))));
  return [...seen];
};
