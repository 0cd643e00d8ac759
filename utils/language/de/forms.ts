import { readWords } from '../pattern';

/**
 * German words change their endings and grow at the front; these spell that out, so that a table holds each
 * word once. They run when the tables are read, that is, at the first German sentence.
 */

const spell = (stems: string, fronts: readonly string[], endings: readonly string[]): string =>
  readWords(stems)
    .flatMap((stem) => fronts.flatMap((front) => endings.map((ending) => front + stem + ending)))
    .join(' ');

/** Adjectives before a noun: "dumm" gives "dumme dummer dummes dummen". Without the bare form. */
export const beforeNoun = (stems: string): string => spell(stems, [''], ['e', 'er', 'es', 'en']);

/** Words for a man with those for a woman: "versager" gives "versager versagerin". */
export const ofBoth = (nouns: string): string => spell(nouns, [''], ['', 'in']);

/** Verbs of the first person with and without their last vowel: "krieg" gives "krieg kriege". */
export const firstPerson = (stems: string): string => spell(stems, [''], ['', 'e']);

/** Nouns with the fronts that make them worse: "idiot" gives "idiot vollidiot totalidiot". */
export const withFronts = (nouns: string): string => spell(nouns, ['', 'voll', 'total'], ['']);

/** Umlauts left out, as on a foreign keyboard ("blod", "schame"): what is typed, to what is meant. */
export const withoutUmlauts = (words: string): Record<string, string> =>
  Object.fromEntries(
    words.split(' ').map((word) => [word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), word]),
  );
