import { gateWords } from './en/gate-words';
import { isOneSlip, squeeze } from './squeeze';

/**
 * The page gate: the only judgment made inside a page. It lets through every sentence that the recogniser or
 * the crisis check could say yes to, and few others, so that next to nothing that is typed leaves the page.
 * Its words are generated from the rules (gate-build.ts); bundled it weighs at most 2 KB gzip.
 */
type Ear = (words: readonly string[], text: string) => boolean;

/** Kept here and not imported, since gate-build.ts must not come along into the page. */
const STEM_LETTERS = 4;

/** One expression over ` word word `: a stem stands for all that begins with it, a short word or a phrase for itself. */
const makeEar = (forgiving: string, exact: string, phrases: string): Ear => {
  const stems = forgiving.split(' ');
  const heard = [...stems, ...exact.split(' ')].map((word) =>
    word.length < STEM_LETTERS ? `${word} ` : word,
  );
  const known = new RegExp(` (${heard.join('|')}|(${phrases}) )`);
  return (words, text) =>
    known.test(text) ||
    words.some((word) =>
      stems.some(
        (stem) =>
          stem[0] === word[0] &&
          [-1, 0, 1].some((more) => isOneSlip(word.slice(0, stem.length + more), stem)),
      ),
    );
};

/** A string, since V8 builds the Unicode classes of a literal while it parses: half of what the watcher's start cost. */
const WORDS = '[\\p{L}\\p{N}_]+|\\p{Extended_Pictographic}';

let pieces: RegExp;
let me: RegExp;
let alone: Ear;
let withMe: Ear | undefined;

/** Whether a sentence may leave the page to be judged. Never throws. */
export const passesGate = (sentence: string): boolean => {
  if (!withMe) {
    pieces = new RegExp(WORDS, 'gu');
    me = new RegExp(` (${gateWords.me.replaceAll(' ', '|')}) `);
    alone = makeEar(gateWords.alone, gateWords.aloneExactly, gateWords.phrases);
    withMe = makeEar(gateWords.withMe, gateWords.withMeExactly, gateWords.phrasesWithMe);
  }
  const words = (sentence.toLowerCase().match(pieces) ?? []).map(squeeze);
  const text = ` ${words.join(' ')} `;
  return alone(words, text) || (me.test(text) && withMe(words, text));
};
