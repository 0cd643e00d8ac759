/**
 * How the page gate keeps what it listens for: not words but numbers made of them (a Bloom filter with one hash).
 * Such a set hears a word too many now and then, by chance, and never one too few; it costs two bytes a word, and no
 * less than that could be done with the words themselves. The gate and its build share this file.
 */

/** Numbers have 22 bits: the more, the less is heard by chance, and the more each number weighs. */
const UNUSED_BITS = 10;
/** The prime of the 32-bit FNV-1a hash (Fowler, Noll, Vo). */
const FACTOR = 0x1000193;

/** The digits of a gap between two numbers are characters that need no escape (but one). */
const DIGITS = 91;
const FIRST_DIGIT = 35;

const numberOf = (heard: string): number => {
  let number = 0x811c9dc5;
  for (let at = 0; at < heard.length; at++) number = Math.imul(number ^ heard.charCodeAt(at), FACTOR);
  return number >>> UNUSED_BITS;
};

/**
 * What is heard at one word: its first letters, after which a slip is forgiven; itself; itself with the next; with
 * the next two. Each is cut where it is rare enough.
 */
export const headsAt = (words: readonly string[], at: number): readonly string[] => {
  const [one = '', two = '', three = ''] = words.slice(at, at + 3);
  return [
    one.slice(0, 5),
    one.slice(0, 8),
    `${one} ${two.slice(0, 6)}`,
    `${one} ${two} ${three.slice(0, 5)}`,
  ];
};

/** The numbers of all that is heard in a sentence. */
export const numbersOf = (words: readonly string[]): number[] =>
  words.flatMap((_, at) => headsAt(words, at).map(numberOf));

/** Writes heads as they stand in gate-words.ts: the gaps between their numbers, a third digit only after a "~". */
export const encodeHeads = (heads: Iterable<string>): string => {
  const digit = (value: number): string => String.fromCharCode(FIRST_DIGIT + (Math.floor(value) % DIGITS));
  const numbers = [...new Set([...heads].map(numberOf))].sort((a, b) => a - b);
  let coded = '';
  let last = 0;
  const step = (gap: number): void => {
    coded += (gap < DIGITS ** 2 ? '' : `~${digit(gap / DIGITS ** 2)}`) + digit(gap / DIGITS) + digit(gap);
    last += gap;
  };
  for (const number of numbers) {
    // A number that nobody put in is one more that is heard by chance: cheaper than a fourth digit.
    while (number - last >= DIGITS ** 3) step(DIGITS ** 3 - 1);
    step(number - last);
  }
  return coded;
};

/** Reads what encodeHeads wrote. */
export const decodeHeads = (coded: string): Set<number> => {
  let number = 0;
  return new Set(
    coded.match(/~...|../g)?.map((gap) => {
      let step = 0;
      // The "~" comes right after the last digit: it reads as nothing.
      for (const digit of gap) step = step * DIGITS + ((digit.charCodeAt(0) - FIRST_DIGIT) % DIGITS);
      number += step;
      return number;
    }),
  );
};
