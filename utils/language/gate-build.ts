import { encodeHeads, headsAt } from './gate-keys';
import type { Spelling } from './language';
import { type Anchored, alwaysHas, readWords, spellOut } from './pattern';
import { fold, squeeze, TYPO_LETTERS } from './squeeze';

/**
 * What the page gate listens for, in words as they are typed, folded and squeezed: sets of them, coded (gate-keys.ts).
 */
export interface GateWords {
  /** Words for "I". */
  me: string;
  /** What many rules say in several words, to how else it is typed: "i am" to "im|i m". */
  respelled: Readonly<Record<string, string>>;
  /** Counts alone, in whatever language. */
  alone: string;
  /** Counts only in a sentence with a word for "I" of the same language. */
  withMe: string;
  /** The languages: each head in `me` and `withMe` begins with one. */
  spoken: readonly string[];
}

/** What the gate is built from: the rules it stands before, and how a person types "I". */
export interface GateSource {
  code: string;
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

/** From so many words with the same first letters on, the gate knows them by those alone, if an "I" must stand with them. */
const FAMILY = 4;

/** The first letters that many single words share. */
const findFamilies = (phrases: Iterable<string>): Set<string> => {
  const families = new Map<string, number>();
  for (const phrase of phrases) {
    const beginning = phrase.slice(0, 5);
    if (!phrase.includes(' ')) families.set(beginning, (families.get(beginning) ?? 0) + 1);
  }
  return new Set([...families].flatMap(([beginning, words]) => (words >= FAMILY ? [beginning] : [])));
};

/**
 * The heads by which phrases are heard, short ones first, so that what they hear already is not written again, nor
 * what is heard `elsewhere`. Of a longer phrase the last three words are heard. `isSpoilt` tells of a word that only its first letters are sure.
 */
const headsOf = (
  phrases: Iterable<string>,
  isSpoilt: (word: string) => boolean,
  elsewhere: ReadonlySet<string> = new Set(),
): Set<string> => {
  const places = Array.from(phrases, (phrase) => {
    const words = phrase.split(' ');
    const spoilt = words.findIndex(isSpoilt);
    return spoilt < 0
      ? { words, at: Math.max(0, words.length - 3), rank: Math.min(words.length, 3) }
      : { words, at: spoilt, rank: 0 };
  });
  const heads = new Set<string>();
  for (const { words, at, rank } of places.sort((a, b) => a.rank - b.rank)) {
    const heard = words.flatMap((_, from) => headsAt(words, from));
    if (!heard.some((head) => heads.has(head) || elsewhere.has(head)))
      heads.add(headsAt(words, at)[rank] ?? '');
  }
  return heads;
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

/** What is heard of one language. */
const findHeads = ({ code, patterns, firstPerson, slips, spelling }: GateSource) => {
  const me = new Set(readWords(firstPerson));
  const anchors = collectAnchors(patterns, me);
  const spellings = readSpellings(spelling);
  const respelled = findRespelled([...anchors.alone, ...anchors.withMe], spellings);
  const listed = spellings.filter(([, means]) => !respelled.has(means));
  const [alone, withMe] = [anchors.alone, anchors.withMe].map(
    (set) => new Set([...set].flatMap((phrase) => typedAs(phrase, listed))),
  ) as [Set<string>, Set<string>];
  const squeezedSlips = new Set([...slips].map(squeeze).filter((word) => word.length >= TYPO_LETTERS));
  const typedMe = Object.entries(spelling.reads).filter(([, means]) =>
    readWords(means).some((word) => me.has(word)),
  );
  const isSlip = (word: string): boolean => squeezedSlips.has(word);
  const heardAlone = headsOf(alone, isSlip);
  const speak = (heads: Iterable<string>): string[] => Array.from(heads, (head) => code + head);
  const families = findFamilies(withMe);
  const sayMe = [...me, ...typedMe.map(([word]) => word)]
    .map(squeezeAll)
    .filter((word) => !/\P{L}/u.test(word));
  return {
    me: speak(headsOf(sayMe, () => false)),
    respelled: [...respelled].map(([means, typed]) => [means, [...new Set(typed)].join('|')] as const),
    alone: heardAlone,
    withMe: speak(headsOf(withMe, (word) => isSlip(word) || families.has(word.slice(0, 5)), heardAlone)),
  };
};

/**
 * Derives the gate from the rules of all languages. A rule can only match where its anchor is, so the gate's words are
 * the anchors; and where every way to say a rule holds an "I", the gate asks for one, too. All languages share their
 * sets, since numbers that stand closer together weigh less.
 */
export const buildGate = (sources: readonly GateSource[]): GateWords => {
  const languages = sources.map(findHeads);
  const collect = (set: 'me' | 'alone' | 'withMe'): string =>
    encodeHeads(languages.flatMap((language) => [...language[set]]));
  return {
    me: collect('me'),
    respelled: Object.fromEntries(languages.flatMap(({ respelled }) => respelled)),
    alone: collect('alone'),
    withMe: collect('withMe'),
    spoken: sources.map(({ code }) => code),
  };
};
