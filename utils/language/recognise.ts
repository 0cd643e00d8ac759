import type { LanguageCode } from './language';
import { packs } from './packs';
import { makeRecogniser, nothingHeard, type Recognition } from './recogniser';
import { type ReadSentence, readSentence } from './sentence';

export type { CueKind } from './language';
export type { Recognition } from './recogniser';

const recognisers = new Map<LanguageCode, (pieces: readonly string[]) => Recognition>();

/** The tables of a language are read when the first sentence in it comes. */
const recogniserOf = (code: LanguageCode): ((pieces: readonly string[]) => Recognition) => {
  const known = recognisers.get(code);
  if (known) return known;
  const made = makeRecogniser(packs[code]);
  recognisers.set(code, made);
  return made;
};

/**
 * Whether a person is harsh on themself in this sentence, how, and how strongly; silent in a language that is
 * not shipped. Of the languages the sentence may be in, the strongest answer counts. Never throws. Crisis words
 * are not its business: judge() hears them first.
 */
export const recognise = (sentence: string | ReadSentence): Recognition => {
  const { pieces, spoken } = readSentence(sentence);
  return spoken
    .map((code) => recogniserOf(code)(pieces))
    .reduce((most, one) => (one.strength > most.strength || !most.why.length ? one : most), nothingHeard([]));
};
