import { cutSentences } from '../language/sentences';
import { type Field, readBeforeCaret } from './caret';
import { mayRead } from './sensitive';

/** How far back a read goes, in code units. */
const READ_LIMIT = 400;
/** How much is read before what was typed, only to see whether a sentence begins there. */
const LOOK_BEHIND = 8;

const LAST_WORD = /\S*[^\p{L}\p{N}]*$/u;
const CLOSED = /[.!?…。！？]\P{L}*$/u;

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
 * The most that Backspace takes away before a bare caret, in code units. For a word: up to the last space with a
 * letter after it, which is more than browsers take or as much; all, where the word's beginning is out of reach or
 * the field may not be read.
 */
export const measureErased = (field: Field, what: 'erased' | 'erasedWord', code?: boolean): number => {
  if (what === 'erased') return 1;
  const [word] = (mayRead(field, code) && readBeforeCaret(field, READ_LIMIT).match(LAST_WORD)) || [];
  return word === undefined || word.length > READ_LIMIT - 2 ? Number.POSITIVE_INFINITY : word.length;
};

/** Whether a sentence may still go on: nothing closes it yet. */
export const isOpen = (sentence: string): boolean => !CLOSED.test(sentence);
