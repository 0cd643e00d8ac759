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

const makeEar = (forgiving: string, exact: string, phrases: string): Ear => {
  const known = new Set(`${forgiving} ${exact}`.split(' '));
  const long = forgiving.split(' ');
  const sayings = phrases.split('|').map((phrase) => ` ${phrase} `);
  const hears = (word: string): boolean => {
    for (let letters = Math.min(STEM_LETTERS, word.length); letters <= word.length; letters++)
      if (known.has(word.slice(0, letters))) return true;
    return long.some(
      (stem) =>
        stem[0] === word[0] && [-1, 0, 1].some((more) => isOneSlip(word.slice(0, stem.length + more), stem)),
    );
  };
  return (words, text) => words.some(hears) || sayings.some((saying) => text.includes(saying));
};

let ears: { me: Set<string>; alone: Ear; withMe: Ear } | undefined;

/** Whether a sentence may leave the page to be judged. Never throws. */
export const passesGate = (sentence: string): boolean => {
  const g = gateWords;
  ears ??= {
    me: new Set(g.me.split(' ')),
    alone: makeEar(g.alone, g.aloneExactly, g.phrases),
    withMe: makeEar(g.withMe, g.withMeExactly, g.phrasesWithMe),
  };
  const { me, alone, withMe } = ears;
  const words = (sentence.toLowerCase().match(/[\p{L}\p{N}_]+|\p{Extended_Pictographic}/gu) ?? []).map(
    squeeze,
  );
  const text = ` ${words.join(' ')} `;
  return alone(words, text) || (words.some((word) => me.has(word)) && withMe(words, text));
};
