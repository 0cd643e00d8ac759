/** Every stem with every ending, both written as one string of words, so that a table holds each word once. */
export const forms = (stems: string, endings: string): string =>
  stems
    .split(/\s+/)
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');
