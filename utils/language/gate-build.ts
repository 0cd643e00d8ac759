import type { Spelling } from './language';
import { type Anchored, alwaysHas, readWords, spellOut } from './pattern';
import { fold, SAFE_LETTERS, squeeze, TYPO_LETTERS } from './squeeze';

/** A word of this many letters in the gate also stands for every word that begins with it. */
const STEM_LETTERS = 4;
/** Longer words are cut to so many letters: they are rare enough by then, and the gate must stay small. */
const LONGEST_STEM = 8;
/** The last word of a phrase is cut to so many, by how many words stand before it and make it rare. */
const LAST_STEMS = [LONGEST_STEM, 7, 4];

/**
 * What the page gate listens for, in words as they are typed, folded and squeezed: sources of expressions that
 * read " word word ". A word of STEM_LETTERS or more stands for all that begins with it.
 */
export interface GateWords {
  /** Words for "I". */
  me: string;
  /** What many rules say in several words, and how else it is typed: "i am=im|i m;can not=cant". */
  respelled: string;
  /** Counts alone. */
  alone: string;
  /** Counts only in a sentence with a word for "I". */
  withMe: string;
}

/** What the gate is built from: the rules it stands before, and how a person types "I". */
export interface GateSource {
  patterns: readonly Anchored[];
  firstPerson: string;
  /** Words in which a slip is forgiven. */
  slips: ReadonlySet<string>;
  /** How words are typed: contractions that hold an "I" count as an "I", "wanna" stands for "want to". */
  spelling: Pick<Spelling, 'reads' | 'joins' | 'endings'>;
}

const squeezeAll = (phrase: string): string => fold(phrase).split(' ').map(squeeze).join(' ');

/** As the gate sees it: it cuts words at every mark, so "can't" stands there as "can t" and "job , me" as "job me". */
const withoutMarks = (phrase: string): string =>
  phrase.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}_]+/gu, ' ').trim();

/** From this many phrases with the same words in them on, the gate respells these instead of listing every way. */
const OFTEN = 6;

/** How words are typed as others: [typed, meant], both as the gate sees them; "dont" may also be "don't", "don t". */
const readSpellings = ({ reads, joins, endings }: GateSource['spelling']): [string, string][] =>
  [...Object.entries(reads), ...Object.entries(joins)].flatMap(([typed, means]) => {
    const ways = Object.keys(endings)
      .filter((ending) => typed.endsWith(ending) && !typed.includes(' '))
      .map((ending) => typed.slice(0, ending === 'nt' ? -1 : -ending.length))
      .map((stem) => `${stem} ${typed.slice(stem.length)}`);
    return [typed, ...ways].map((way): [string, string] => [
      squeezeAll(withoutMarks(way)),
      squeezeAll(means),
    ]);
  });

/** The ways in which a phrase of an anchor may stand in the page: as it is, and with a chat spelling in it. */
const typedAs = (phrase: string, spellings: readonly [string, string][]): string[] => [
  phrase,
  ...spellings
    .filter(([, means]) => ` ${phrase} `.includes(` ${means} `))
    .map(([typed, means]) => ` ${phrase} `.replace(` ${means} `, ` ${typed} `).trim()),
];

/** A heard word or phrase as the gate writes it: cut where it is rare enough, with a space after what is whole. */
const cut = (heard: string, slips: ReadonlySet<string>): string => {
  const words = heard.split(' ');
  const last = words.pop() ?? '';
  const most = slips.has(last) ? SAFE_LETTERS : (LAST_STEMS[words.length] ?? 4);
  const stem =
    last.length > most && !words.length ? last.slice(0, Math.max(most, STEM_LETTERS)) : last.slice(0, most);
  const whole = stem === last && (words.length > 0 || last.length < STEM_LETTERS);
  return [...words, whole ? `${last} ` : stem].join(' ');
};

/** Drops what another one of the same list, or of `elsewhere`, hears already. */
const keepShortest = (heard: readonly string[], elsewhere: readonly string[] = []): string[] => {
  const all = [...heard, ...elsewhere];
  return [...new Set(heard)]
    .filter(
      (one) =>
        !all.some((other) => other !== one && ` ${one}`.includes(` ${other}`)) && !elsewhere.includes(one),
    )
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
  return branch(heard);
};

/** The anchors as the gate sees them, by whether every way to say their rule holds a word for "I". */
const collectAnchors = (
  patterns: readonly Anchored[],
  me: ReadonlySet<string>,
): { alone: Set<string>; withMe: Set<string> } => {
  const anchors = { alone: new Set<string>(), withMe: new Set<string>() };
  for (const { left, anchor, right } of patterns) {
    if (!anchor) continue;
    const personal = [left, anchor, right].some((part) => alwaysHas(part, me));
    for (const phrase of spellOut(anchor))
      (personal ? anchors.withMe : anchors.alone).add(squeezeAll(withoutMarks(phrase)));
  }
  return anchors;
};

/** What is said so often that the gate respells it: meaning to the ways it is typed. */
const findRespelled = (
  phrases: readonly string[],
  spellings: readonly [string, string][],
): Map<string, string[]> => {
  const respelled = new Map<string, string[]>();
  for (const [typed, means] of spellings) {
    if (!means.includes(' ') || phrases.filter((one) => ` ${one} `.includes(` ${means} `)).length < OFTEN)
      continue;
    respelled.set(means, [...(respelled.get(means) ?? []), typed]);
  }
  return respelled;
};

/**
 * Derives the gate from the rules. A rule can only match where its anchor is, so the gate's words are the
 * anchors; and where every way to say a rule holds an "I", the gate asks for one, too. It throws on an anchor
 * of several words in which a slip would be forgiven: the gate forgives slips in single words only.
 */
export const buildGate = ({ patterns, firstPerson, slips, spelling }: GateSource): GateWords => {
  const me = new Set(readWords(firstPerson));
  const anchors = collectAnchors(patterns, me);
  const spellings = readSpellings(spelling);
  const respelled = findRespelled([...anchors.alone, ...anchors.withMe], spellings);
  const listed = spellings.filter(([, means]) => !respelled.has(means));
  const [alone, withMe] = [anchors.alone, anchors.withMe].map(
    (set) => new Set([...set].flatMap((phrase) => typedAs(phrase, listed))),
  ) as [Set<string>, Set<string>];
  const squeezedSlips = new Set([...slips].map(squeeze).filter((word) => word.length >= TYPO_LETTERS));
  const unforgiving = [...alone, ...withMe].find((one) =>
    one
      .split(' ')
      .slice(0, -1)
      .some((word) => squeezedSlips.has(word)),
  );
  if (unforgiving) throw new Error(`an anchor of several words with a slip before its last: ${unforgiving}`);
  const typedMe = Object.entries(spelling.reads).filter(([, means]) =>
    readWords(means).some((word) => me.has(word)),
  );
  const heardAlone = keepShortest([...alone].map((one) => cut(one, squeezedSlips)));
  const heardWithMe = keepShortest(
    [...withMe].map((one) => cut(one, squeezedSlips)),
    heardAlone,
  );
  return {
    me: `(${[...new Set([...me, ...typedMe.map(([word]) => word)].map(squeezeAll))]
      .filter((word) => !/\P{L}/u.test(word))
      .sort()
      .join('|')}) `,
    respelled: [...respelled].map(([means, typed]) => `${means}=${[...new Set(typed)].join('|')}`).join(';'),
    alone: expressionOf(heardAlone),
    withMe: expressionOf(heardWithMe),
  };
};
