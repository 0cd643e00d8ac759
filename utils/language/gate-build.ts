import { type Anchored, alwaysHas, readWords, spellOut } from './pattern';
import { squeeze, TYPO_LETTERS } from './squeeze';

/** A word of this many letters in the gate also stands for every word that begins with it. */
export const STEM_LETTERS = 4;
/** Longer words are cut to so many letters: they are rare enough by then, and the gate must stay small. */
const LONGEST_STEM = 8;

/** What the page gate listens for. Every entry is squeezed; a phrase is words with one space between. */
export interface GateWords {
  /** Words for "I" as they are typed. */
  me: string;
  /** Count alone; the first list with one slip forgiven. */
  alone: string;
  aloneExactly: string;
  /** Count only in a sentence with a word for "I"; the first list with one slip forgiven. */
  withMe: string;
  withMeExactly: string;
  /** Of several words, cut by "|". */
  phrases: string;
  phrasesWithMe: string;
}

/** What the gate is built from: the rules it stands before, and how a person types "I". */
export interface GateSource {
  patterns: readonly Anchored[];
  firstPerson: string;
  /** Words in which a slip is forgiven. */
  slips: ReadonlySet<string>;
  /** Contractions; those that hold an "I" count as an "I". */
  reads: Readonly<Record<string, string>>;
}

const cut = (word: string): string => word.slice(0, LONGEST_STEM);

/** Drops every word that begins with another one of the list: the gate takes that one for both. */
const keepStems = (words: readonly string[], stems: readonly string[]): string[] =>
  words.filter((word) => !stems.some((stem) => stem !== word && stem.length >= STEM_LETTERS && word.startsWith(stem)));

/**
 * Derives the gate from the rules. A rule can only match where its anchor is, so the gate's words are the
 * anchors; and where every way to say a rule holds an "I", the gate asks for one, too.
 */
export const buildGate = ({ patterns, firstPerson, slips, reads }: GateSource): GateWords => {
  const me = new Set(readWords(firstPerson));
  const alone = new Set<string>();
  const withMe = new Set<string>();
  for (const { left, anchor, right } of patterns) {
    if (!anchor) continue;
    const personal = [left, anchor, right].some((part) => alwaysHas(part, me));
    for (const phrase of spellOut(anchor)) (personal ? withMe : alone).add(phrase.split(' ').map(squeeze).join(' '));
  }
  const squeezedSlips = new Set([...slips].map(squeeze).filter((word) => word.length >= TYPO_LETTERS));
  const typed = Object.keys(reads).filter((word) => readWords(reads[word] ?? '').some((means) => me.has(means)));

  const wordsOf = (set: ReadonlySet<string>, forgiving: boolean): string[] =>
    [...new Set([...set].filter((one) => !one.includes(' ') && squeezedSlips.has(one) === forgiving).map(cut))].sort();
  const phrasesOf = (set: ReadonlySet<string>): string[] => [...set].filter((one) => one.includes(' ')).sort();
  const aloneSlips = wordsOf(alone, true);
  const aloneExactly = wordsOf(alone, false);
  const withMeSlips = wordsOf(withMe, true).filter((word) => !aloneSlips.includes(word));
  const withMeExactly = wordsOf(withMe, false);
  const slipStems = [...aloneSlips, ...withMeSlips];
  return {
    me: [...new Set([...me, ...typed].map(squeeze))].filter((word) => !/\P{L}/u.test(word)).sort().join(' '),
    alone: aloneSlips.join(' '),
    aloneExactly: keepStems(aloneExactly, [...aloneSlips, ...aloneExactly]).join(' '),
    withMe: withMeSlips.join(' '),
    withMeExactly: keepStems(withMeExactly, [...slipStems, ...aloneExactly, ...withMeExactly]).join(' '),
    phrases: phrasesOf(alone).join('|'),
    phrasesWithMe: phrasesOf(withMe).filter((phrase) => !alone.has(phrase)).join('|'),
  };
};
