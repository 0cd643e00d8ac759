/**
 * How the page gate keeps what it listens for: not words but numbers made of them (a Bloom filter with one hash).
 * Such a set hears a word too many now and then, by chance, and never one too few; it costs two bytes a word, and no
 * less than that could be done with the words themselves. The gate and its build share this file.
 */

/** Numbers have 22 bits: the more, the less is heard by chance, and the more each number weighs. */
const UNUSED_BITS = 10;
/** The prime of the 32-bit FNV-1a hash (Fowler, Noll, Vo). */
const FACTOR = 0x1000193;

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

/** The numbers of all that is heard in a sentence; `spoken`: in a language, where heads begin with it. */
export const numbersOf = (words: readonly string[], spoken = ''): number[] =>
  words.flatMap((_, at) => headsAt(words, at).map((head) => numberOf(spoken + head)));

/*
 * A set is written as the gaps between its numbers (Rice's code): of each gap the upper part as so many ones and a
 * zero, then its `low` bits as they are; that is within a twentieth of the least that such gaps can be written in.
 * Thirteen bits make two digits, which are characters that need no escape (but one). The first two say `low`.
 */
const BITS = 13;
const DIGITS = 91;
const FIRST_DIGIT = 35;

/** Writes heads as they stand in gate-words.ts. */
export const encodeHeads = (heads: Iterable<string>): string => {
  const numbers = [...new Set([...heads].map(numberOf))].sort((a, b) => a - b);
  // Of the usual gap, two thirds: half of the gaps are shorter than that.
  const low = Math.round(Math.log2((2 ** (32 - UNUSED_BITS) * Math.LN2) / Math.max(numbers.length, 1)));
  const gaps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  const bits = gaps.map(
    (gap) => '1'.repeat(gap >> low) + (gap % 2 ** low).toString(2).padStart(low + 1, '0'),
  );
  // Ones at the end are the beginning of nothing.
  const parts =
    bits
      .join('')
      .match(/.{1,13}/g)
      ?.map((part) => Number.parseInt(part.padEnd(BITS, '1'), 2)) ?? [];
  return [low, ...parts]
    .map((part) =>
      String.fromCharCode(FIRST_DIGIT + Math.floor(part / DIGITS), FIRST_DIGIT + (part % DIGITS)),
    )
    .join('');
};

/** Reads what encodeHeads wrote. */
export const decodeHeads = (coded: string): Set<number> => {
  const [low = 0, ...parts] = Array.from(
    coded.match(/../g) ?? [],
    (pair) => (pair.charCodeAt(0) - FIRST_DIGIT) * DIGITS + pair.charCodeAt(1) - FIRST_DIGIT,
  );
  const bits = parts.map((part) => (part + 2 ** BITS).toString(2).slice(1)).join('');
  let number = 0;
  return new Set(
    bits.match(new RegExp(`1*0.{${low}}`, 'g'))?.map((gap) => {
      // The zero counts as the highest of the lower bits.
      number += ((gap.length - low - 1) << low) + Number.parseInt(gap.slice(~low), 2);
      return number;
    }),
  );
};
