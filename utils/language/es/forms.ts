/**
 * The forms of Spanish words from their stems, so that a table holds each word once. Tables are written without
 * accents: the machine folds them away ("inútil" is "inutil").
 */

const inflect =
  (endings: readonly string[]) =>
  (stems: string): string =>
    stems
      .trim()
      .split(/\s+/)
      .flatMap((stem) => endings.map((ending) => stem + ending))
      .join(' ');

/**
 * Adjectives and nouns of both genders, as bare stem, too ("tont@" is read as "tont"; the page gate hears by
 * stems), small ("tontita") and very ("tontisima").
 */
export const gendered = inflect(['', 'o', 'a', 'ito', 'ita', 'isimo', 'isima']);

/** What I do, did and have done, of verbs in -ar: "arruin" is arruino, arruiné, arruinado, arruinar, arruinando. */
export const ar = inflect(['', 'o', 'e', 'ado', 'ar', 'ando', 'aba']);

/** Doing it, of verbs in -ar, with what it is done to: arruinar, arruinarlo, arruinando, arruinándolo, arruinándola. */
export const keepOn = inflect(['', 'ar', 'arlo', 'arla', 'ando', 'andolo', 'andola', 'andole']);

/** What somebody else says or said, of verbs in -ar. "x_grito" is "gritó": spelling.ts keeps it apart from "grito". */
export const others = (stems: string): string =>
  stems
    .split(/\s+/)
    .map(
      (stem) =>
        `x_${stem}o ${inflect(['a', 'an', 'o', 'aron', 'aba', 'aban', 'ado', 'ando', 'ara', 'aran', 'e', 'en'])(stem)}`,
    )
    .join(' ');
