import type { Spelling } from './language';
import { type Anchored, alwaysHas, readWords, spellOut } from './pattern';
import { fold, squeeze, TYPO_LETTERS } from './squeeze';

/** A word of this many letters in the gate also stands for every word that begins with it. */
export const STEM_LETTERS = 4;
/** Longer words are cut to so many letters: they are rare enough by then, and the gate must stay small. */
const LONGEST_STEM = 8;

/**
 * What the page gate listens for, in words as they are typed, folded and squeezed. The sources of expressions read
 * " word word ": a stem of STEM_LETTERS or more stands for all that begins with it.
 */
export interface GateWords {
  /** Words for "I", cut by "|". */
  me: string;
  /** Expression: counts alone. */
  alone: string;
  /** Stems that count alone, with one slip forgiven. */
  aloneSlips: string;
  /** Expression: counts only in a sentence with a word for "I". */
  withMe: string;
  withMeSlips: string;
}

/** What the gate is built from: the rules it stands before, and how a person types "I". */
export interface GateSource {
  patterns: readonly Anchored[];
  firstPerson: string;
  /** Words in which a slip is forgiven. */
  slips: ReadonlySet<string>;
  /** How words are typed: contractions that hold an "I" count as an "I", "wanna" stands for "want to". */
  spelling: Pick<Spelling, 'reads' | 'joins'>;
}

const squeezeAll = (phrase: string): string => fold(phrase).split(' ').map(squeeze).join(' ');

/** The ways in which a phrase of an anchor may stand in the page: as it is, and with a chat spelling in it. */
const typedAs = (phrase: string, { reads, joins }: GateSource['spelling']): string[] => {
  const said = ` ${phrase} `;
  const spellings = [...Object.entries(reads), ...Object.entries(joins)].map(
    ([typed, means]) => [typed, fold(means)] as const,
  );
  const others = spellings.filter(([, means]) => said.includes(` ${means} `));
  // The gate cuts words at every mark, so "can't" stands there as "can t".
  return [
    phrase,
    ...others.map(([typed, means]) => said.replace(` ${means} `, ` ${typed.replace(/['’]/, ' ')} `).trim()),
  ];
};

const cut = (word: string): string => word.slice(0, LONGEST_STEM);

/** Drops words that are heard elsewhere or that begin with another stem: the gate takes that one for both. */
const keepStems = (words: readonly string[], elsewhere: readonly string[]): string[] => {
  const begins = (word: string) => (stem: string) => stem.length >= STEM_LETTERS && word.startsWith(stem);
  return words.filter(
    (word) =>
      !elsewhere.includes(word) &&
      !elsewhere.some(begins(word)) &&
      !words.some((stem) => stem !== word && begins(word)(stem)),
  );
};

/** The phrases of a set without those that hold a word heard anyway, or another phrase. */
const keepPhrases = (set: ReadonlySet<string>, heard: readonly string[]): string[] => {
  const words = new Set(heard);
  const phrases = [...set].filter(
    (one) => one.includes(' ') && !one.split(' ').some((word) => words.has(word)),
  );
  return phrases
    .filter((one) => !phrases.some((other) => other !== one && ` ${one} `.includes(` ${other} `)))
    .sort();
};

/** Words as one expression that writes every common beginning once: the gate must stay small. */
const expressionOf = (heard: readonly string[]): string => {
  const branch = (ends: readonly string[]): string => {
    if (ends.includes('')) return '';
    const byFirst = new Map<string, string[]>();
    for (const [first = '', ...rest] of ends.map((end) => [...end]))
      byFirst.set(first, [...(byFirst.get(first) ?? []), rest.join('')]);
    const ways = [...byFirst].map(([first, rest]) => first + branch(rest));
    return ways.length > 1 ? `(${ways.join('|')})` : (ways[0] ?? '');
  };
  const whole = (word: string): boolean => word.length < STEM_LETTERS || word.includes(' ');
  return branch([...heard].sort().map((word) => (whole(word) ? `${word} ` : word)));
};

/** The anchors as they may be typed, by whether every way to say their rule holds a word for "I". */
const collectAnchors = (
  patterns: readonly Anchored[],
  me: ReadonlySet<string>,
  spelling: GateSource['spelling'],
): { alone: Set<string>; withMe: Set<string> } => {
  const anchors = { alone: new Set<string>(), withMe: new Set<string>() };
  for (const { left, anchor, right } of patterns) {
    if (!anchor) continue;
    const personal = [left, anchor, right].some((part) => alwaysHas(part, me));
    for (const phrase of spellOut(anchor))
      for (const typed of typedAs(phrase, spelling))
        (personal ? anchors.withMe : anchors.alone).add(squeezeAll(typed));
  }
  return anchors;
};

/**
 * Derives the gate from the rules. A rule can only match where its anchor is, so the gate's words are the
 * anchors; and where every way to say a rule holds an "I", the gate asks for one, too. It throws on an anchor
 * of several words in which a slip would be forgiven: the gate forgives slips in single words only.
 */
export const buildGate = ({ patterns, firstPerson, slips, spelling }: GateSource): GateWords => {
  const me = new Set(readWords(firstPerson));
  const { alone, withMe } = collectAnchors(patterns, me, spelling);
  const squeezedSlips = new Set([...slips].map(squeeze).filter((word) => word.length >= TYPO_LETTERS));
  const typedMe = Object.entries(spelling.reads).filter(([, means]) =>
    readWords(means).some((word) => me.has(word)),
  );

  const wordsOf = (set: ReadonlySet<string>, forgiving: boolean): string[] =>
    [
      ...new Set(
        [...set].filter((one) => !one.includes(' ') && squeezedSlips.has(one) === forgiving).map(cut),
      ),
    ].sort();
  const aloneSlips = wordsOf(alone, true);
  const aloneExactly = wordsOf(alone, false);
  const withMeSlips = wordsOf(withMe, true).filter((word) => !aloneSlips.includes(word));
  const withMeExactly = wordsOf(withMe, false);
  const slipStems = [...aloneSlips, ...withMeSlips];
  const phrases = keepPhrases(alone, [...aloneSlips, ...aloneExactly]);
  const phrasesWithMe = keepPhrases(withMe, [...slipStems, ...aloneExactly, ...withMeExactly]);
  const unforgiving = [...phrases, ...phrasesWithMe].find((one) =>
    one.split(' ').some((word) => squeezedSlips.has(word)),
  );
  if (unforgiving) throw new Error(`an anchor of several words with a slip in it: ${unforgiving}`);
  return {
    me: [...new Set([...me, ...typedMe.map(([word]) => word)].map(squeezeAll))]
      .filter((word) => !/\P{L}/u.test(word))
      .sort()
      .join('|'),
    alone: expressionOf([...keepStems(aloneExactly, aloneSlips), ...phrases]),
    aloneSlips: aloneSlips.join(' '),
    withMe: expressionOf([...keepStems(withMeExactly, [...slipStems, ...aloneExactly]), ...phrasesWithMe]),
    withMeSlips: withMeSlips.join(' '),
  };
};
