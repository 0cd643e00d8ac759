import { readWords } from '../pattern';

/**
 * German words change their endings and grow at the front; this spells that out, so that a table holds each
 * word once: spell('dumm faul', '+e') gives "dumm dumme faul faule" ("+" is the bare form). It runs when the
 * tables are read, that is, at the first German sentence.
 */
export const spell = (stems: string, endings: string, fronts = '+'): string =>
  readWords(fronts)
    .flatMap((front) =>
      readWords(stems).flatMap((stem) => readWords(endings).map((ending) => front + stem + ending)),
    )
    .join(' ')
    .replaceAll('+', '');

/** Umlauts (here as "ae oe ue") left out, as on a foreign keyboard ("blod", "schame"): what is typed, to what is meant. */
export const withoutUmlauts = (words: string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map((word) => [word.replace(/([aou])e/g, '$1'), word]));
