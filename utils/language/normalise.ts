import type { Language, Spelling } from './language';
import { readWords } from './pattern';
import { fold, isOneSlip, squeeze, TYPO_LETTERS } from './squeeze';

const APOSTROPHE = /['’‘`´ʼ]/;
const MARKS = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['…', '.'],
  ['—', '–'],
]);
/** From this many letters on, a doubled letter is more likely a slip than another word ("looser", not "too"). */
const DOUBLED_LETTERS = 5;
const STRETCHED = /(.)\1\1/u;
/** Longer runs of letters are keys, hashes and noise, not words. */
const LONGEST_WORD = 40;

/** From the pieces of a sentence (pieces.ts) to the words it means, marks as words of their own. */
export type Normaliser = (pieces: readonly string[]) => string[];

/**
 * A normaliser for one language. `vocabulary` is every word its tables know (these stay as they are);
 * `triggers` are the words that a slip of the finger may have spoilt, after so many safe letters (squeeze.ts).
 */
export const makeNormaliser = (
  spelling: Spelling,
  vocabulary: Iterable<string>,
  triggers: Iterable<string>,
  safeLetters?: number,
): Normaliser => {
  const known = new Set([...vocabulary, ...readWords(spelling.lookalikes)]);
  const bySqueezed = new Map([...known].map((word) => [squeeze(word), word]));
  const reads = new Map(
    Object.entries(spelling.reads).map(([word, means]) => [fold(word), readWords(means)]),
  );
  const endings = new Map(Object.entries(spelling.endings));
  const not = endings.get('nt');
  const joins = new Map(Object.entries(spelling.joins).map(([pair, whole]) => [fold(pair), fold(whole)]));
  const secondHalves = new Set([...joins.keys()].map((pair) => pair.split(' ')[1]));
  const pronouns = new Set(readWords(spelling.pronouns));
  const byFirstLetter = new Map<string, { word: string; squeezed: string }[]>();
  for (const word of triggers) {
    const squeezed = squeeze(word);
    const initial = word[0] ?? '';
    if (squeezed.length >= TYPO_LETTERS)
      byFirstLetter.set(initial, [...(byFirstLetter.get(initial) ?? []), { word, squeezed }]);
  }

  const mend = (word: string): string => {
    if (known.has(word) || word.length > LONGEST_WORD) return word;
    if (word.length < DOUBLED_LETTERS && !STRETCHED.test(word)) return word;
    const squeezed = squeeze(word);
    const meant = bySqueezed.get(squeezed);
    if (meant) return meant;
    if (squeezed.length < TYPO_LETTERS - 1) return word;
    return (
      byFirstLetter.get(word[0] ?? '')?.find((trigger) => isOneSlip(squeezed, trigger.squeezed, safeLetters))
        ?.word ?? word
    );
  };

  return (pieces) => {
    const words: string[] = [];
    const add = (word: string): void => {
      const last = words.length - 1;
      const whole = secondHalves.has(word) ? joins.get(`${words[last]} ${word}`) : undefined;
      if (whole) words[last] = whole;
      else words.push(word);
    };
    const addAll = (meant: readonly string[]): void => meant.forEach(add);

    for (const piece of pieces) {
      const word = MARKS.get(piece) ?? piece;
      const read = reads.get(word);
      if (read) {
        addAll(read);
        continue;
      }
      const cut = word.search(APOSTROPHE);
      if (cut < 0) {
        add(mend(word));
        continue;
      }
      const plain = reads.get(word.slice(0, cut) + word.slice(cut + 1));
      const stem = word.slice(0, cut);
      const ending = word.slice(cut + 1);
      if (plain) addAll(plain);
      else if (not && ending === 't' && stem.endsWith('n')) addAll([stem.slice(0, -1), not]);
      else {
        add(mend(stem));
        const means = endings.get(ending);
        if (means && (ending !== 's' || pronouns.has(stem))) add(means);
      }
    }
    return words;
  };
};

/** A normaliser of a language that knows these words of its tables and forgives slips in `triggers`. */
export const makeNormaliserFor = (
  { spelling, functionWords }: Pick<Language, 'spelling' | 'functionWords'>,
  vocabulary: Iterable<string>,
  triggers: Iterable<string>,
  safeLetters?: number,
): Normaliser =>
  makeNormaliser(spelling, [...vocabulary, ...readWords(functionWords)], triggers, safeLetters);
