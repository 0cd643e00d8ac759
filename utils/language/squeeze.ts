/**
 * Three cheap ways in which a written word may differ from the one that was meant: accents left out,
 * stretched letters ("stuuupid", also "looser") and one slip of the finger ("worthles", "pathteic"). Shared by
 * the page gate and the recogniser, so that both forgive exactly the same things.
 */

/**
 * Lower-case text as it may be typed without its accents: "inútil" is "inutil", "überflüssig" is
 * "ueberfluessig", a stretched "blöööd" is "bloed". Tables, sentences and the gate all go through it, so tables may be written as one likes.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([aou])\u0308(?:\1\u0308)*/g, '$1e')
    // Combining accents, and the sign that only chooses how a picture is drawn.
    .replace(/[\u0300-\u036f\ufe0f]/g, '')
    .replace(/ß/g, 'ss');

/** Below this many letters one slip too often gives another word ("dump", "moran"). */
export const TYPO_LETTERS = 6;

/** Writes every run of one letter once: in "stuuupid", out "stupid". */
export const squeeze = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** So many letters at the beginning of a word must be right: the gate knows a word by them. */
export const SAFE_LETTERS = 5;

/**
 * Whether two different words are one slip apart: a letter left out, added, changed or swapped with its
 * neighbour. The first `safe` letters must stand, and both must have at least TYPO_LETTERS letters or nearly so.
 */
export const isOneSlip = (a: string, b: string, safe = SAFE_LETTERS): boolean => {
  if (b.length < TYPO_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (from < safe) return false;
  const same = (skipA: number, skipB: number) => a.slice(from + skipA) === b.slice(from + skipB);
  return (
    same(1, 0) ||
    same(0, 1) ||
    same(1, 1) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && same(2, 2))
  );
};
