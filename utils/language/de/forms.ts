import { readWords } from '../pattern';

/**
 * German words change their endings; these spell the endings out, so that a table holds each word once. They
 * run when the tables are read, that is, at the first German sentence.
 */

const spell = (stems: string, endings: readonly string[]): string =>
  readWords(stems)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ');

/** An adjective before its noun: "dumm" gives "dumme dummer dummes dummen". Without the bare form. */
export const beforeNoun = (stems: string): string => spell(stems, ['e', 'er', 'es', 'en']);

/** Words for a man with those for a woman: "versager" gives "versager versagerin". */
export const ofBoth = (nouns: string): string => spell(nouns, ['', 'in']);

/** First person with and without its last vowel: "krieg" gives "krieg kriege". */
export const firstPersonOf = (stems: string): string => spell(stems, ['', 'e']);

/** Words with the prefixes that make them worse: "idiot" gives "idiot vollidiot totalidiot oberidiot …". */
export const withPrefixes = (nouns: string): string =>
  ['', 'voll', 'total', 'ober', 'mega', 'super', 'riesen']
    .map((prefix) => readWords(nouns).map((noun) => prefix + noun).join(' '))
    .join(' ');

/** Umlauts left out, as on a foreign keyboard ("blod", "schame"): what is typed, to what is meant. */
export const withoutUmlauts = (words: string): Record<string, string> =>
  Object.fromEntries(
    words.split(' ').map((word) => [word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), word]),
  );
