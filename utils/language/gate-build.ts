import { alwaysHas, type Anchored, readWords, spellOut } from './pattern';
import { squeeze } from './squeeze';

/** What the page gate listens for; every entry is squeezed, a phrase is words with one space between. */
export interface GateWords {
  /** Words for "I" as they are typed. */
  me: string;
  /** Count only next to a word for "I". */
  withMe: string;
  /** Count alone. */
  alone: string;
  /** Like `alone` and `withMe`, of several words. */
  phrasesWithMe: string;
  phrasesAlone: string;
}

/**
 * Derives the gate from the rules it stands before. A rule can only match where its anchor is, so the gate's
 * words are the anchors; a rule in which every way to say it holds an "I" needs one in the gate, too.
 * `reads` are the contractions, of which those that begin with "I" count as an "I".
 */
export const buildGate = (
  patterns: readonly Anchored[],
  firstPerson: string,
  reads: Readonly<Record<string, string>>,
): GateWords => {
  const me = new Set(readWords(firstPerson));
  const alone = new Set<string>();
  const withMe = new Set<string>();
  for (const { left, anchor, right } of patterns) {
    if (!anchor) continue;
    const personal = [left, anchor, right].some((part) => alwaysHas(part, me));
    for (const phrase of spellOut(anchor)) (personal ? withMe : alone).add(phrase.split(' ').map(squeeze).join(' '));
  }
  for (const word of alone) withMe.delete(word);
  const typed = Object.keys(reads).filter((word) => readWords(reads[word] ?? '').some((means) => me.has(means)));
  const list = (set: Iterable<string>, phrases: boolean, between: string): string =>
    [...set].filter((one) => one.includes(' ') === phrases).sort().join(between);
  return {
    me: list(new Set([...me, ...typed].map(squeeze).filter((word) => !/['’]/.test(word))), false, ' '),
    withMe: list(withMe, false, ' '),
    alone: list(alone, false, ' '),
    phrasesWithMe: list(withMe, true, '|'),
    phrasesAlone: list(alone, true, '|'),
  };
};
