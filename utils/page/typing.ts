import { cutSentences } from '../language/sentences';
import { type Field, readBeforeCaret } from './caret';

/** How far back a read goes, in code units. */
const READ_LIMIT = 400;
/** How much is read before what was typed, only to see whether a sentence begins there. */
const LOOK_BEHIND = 8;

/**
 * The sentences before the caret of `field` that lie wholly within the last `typed` code units, oldest first.
 * One that begins earlier was (at least in part) there before: pasted, filled in, somebody else's; and where a read
 * stops at its limit, its first characters may be the middle of a sentence. May throw on odd pages.
 */
export const readTyped = (field: Field, typed: number): string[] => {
  const limit = Math.min(READ_LIMIT, typed + LOOK_BEHIND);
  const text = readBeforeCaret(field, limit);
  // One less, since half of a surrogate pair is left out.
  const first = Math.max(text.length < limit - 1 ? 0 : LOOK_BEHIND, text.length - typed);
  let end = 0;
  return cutSentences(text).filter((sentence) => {
    const begin = text.indexOf(sentence, end);
    end = begin + sentence.length;
    return begin >= first;
  });
};

/**
 * The length of the word before the caret with all that is no letter after it: the most that any browser takes for
 * one word when it deletes one. All of a word that a read cannot see the beginning of.
 */
export const measureLastWord = (field: Field): number => {
  const length = readBeforeCaret(field, READ_LIMIT).match(/\S*[^\p{L}\p{N}]*$/u)?.[0].length ?? 0;
  return length < READ_LIMIT - 1 ? length : Number.POSITIVE_INFINITY;
};

/** Whether a sentence may still go on: nothing closes it yet. */
export const isOpen = (sentence: string): boolean => !/[.!?…。！？]\P{L}*$/u.test(sentence);
