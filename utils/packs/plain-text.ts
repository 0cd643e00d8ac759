/*
 * Text from outside is shown as text, never as markup, so nothing of it could run. These rules keep out what would
 * mislead a reader all the same: addresses, marks that turn or hide letters, and lines within a line.
 */

/** What is wrong with a text, if anything is. */
export type TextFault = 'empty' | 'too-long' | 'untidy' | 'hidden' | 'markup' | 'address';

/** Controls and line breaks, marks that turn the reading direction, letters without width, private ones, lone halves. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad]/u;
const MARKUP = /[<>]|&#?\w+;|\]\(/u;
const ADDRESS =
  /:\/\/|[Ww][Ww][Ww]\.|[\p{L}\p{N}]@[\p{L}\p{N}]|[A-Za-z0-9]\.(?:com|org|net|edu|gov|info)(?![a-z])/u;

/** The first thing that is wrong with a text of at most `most` characters, or null. */
export function textFault(text: string, most: number): TextFault | null {
  if (text.trim() === '') return 'empty';
  if ([...text].length > most) return 'too-long';
  if (text !== text.trim() || / {2}/.test(text)) return 'untidy';
  if (HIDDEN.test(text)) return 'hidden';
  if (MARKUP.test(text)) return 'markup';
  return ADDRESS.test(text) ? 'address' : null;
}
