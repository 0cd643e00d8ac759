import { languagesOf } from './identify';
import type { LanguageCode } from './language';
import { cutPieces } from './pieces';

/** A sentence cut up once, so that care and language need not each do it again. */
export interface ReadSentence {
  pieces: readonly string[];
  /** The languages it may be in, of those that are shipped. */
  spoken: readonly LanguageCode[];
}

/** Cuts a sentence up and tells its language. What was read already is handed back. Never throws. */
export const readSentence = (sentence: string | ReadSentence): ReadSentence => {
  if (typeof sentence !== 'string') return sentence;
  const pieces = cutPieces(sentence);
  return { pieces, spoken: languagesOf(pieces) };
};

/**
 * Asks something of every language that a sentence may be in; `make` reads a language's tables when the first
 * sentence in it comes, since most are never needed in one life of the worker.
 */
export const askLanguages = <T>(
  make: (code: LanguageCode) => (pieces: readonly string[]) => T,
): ((sentence: string | ReadSentence) => T[]) => {
  const made = new Map<LanguageCode, (pieces: readonly string[]) => T>();
  return (sentence) => {
    const { pieces, spoken } = readSentence(sentence);
    return spoken.map((code) => {
      const ask = made.get(code) ?? make(code);
      made.set(code, ask);
      return ask(pieces);
    });
  };
};
