import { type Anchored, alwaysHas, readWords, spellOut } from './pattern';
import { squeeze, TYPO_LETTERS } from './squeeze';

/** A word of this many letters in the gate also stands for every word that begins with it. */
export const STEM_LETTERS = 4;

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
    [...set].filter((one) => !one.includes(' ') && squeezedSlips.has(one) === forgiving).sort();
  const phrasesOf = (set: ReadonlySet<string>): string[] => [...set].filter((one) => one.includes(' ')).sort();
  const aloneExactly = wordsOf(alone, false);
  const withMeExactly = wordsOf(withMe, false).filter((word) => !alone.has(word));
  return {
    me: [...new Set([...me, ...typed].map(squeeze))].filter((word) => !/\P{L}/u.test(word)).sort().join(' '),
    alone: wordsOf(alone, true).join(' '),
    aloneExactly: keepStems(aloneExactly, aloneExactly).join(' '),
    withMe: wordsOf(withMe, true).filter((word) => !alone.has(word)).join(' '),
    withMeExactly: keepStems(withMeExactly, [...withMeExactly, ...aloneExactly]).join(' '),
    phrases: phrasesOf(alone).join('|'),
    phrasesWithMe: phrasesOf(withMe).filter((phrase) => !alone.has(phrase)).join('|'),
  };
};
