import { languagesOf } from './identify';
import type { LanguageCode } from './language';
import { packs } from './packs';
import { makeRecogniser, nothingHeard, type Recognition } from './recogniser';

export type { CueKind } from './language';
export type { Recognition } from './recogniser';

const recognisers = new Map<LanguageCode, (sentence: string) => Recognition>();

/** The tables of a language are read when the first sentence in it comes. */
const recogniserOf = (code: LanguageCode): ((sentence: string) => Recognition) => {
  const known = recognisers.get(code);
  if (known) return known;
  const made = makeRecogniser(packs[code]);
  recognisers.set(code, made);
  return made;
};

/**
 * Whether a person is harsh on themself in this sentence, how, and how strongly; silent in a language that is
 * not shipped. `spoken`: the languages to try, by default those the sentence may be in; the strongest answer
 * counts. Never throws. Crisis words are not its business: judge() hears them first.
 */
export const recognise = (sentence: string, spoken = languagesOf(sentence)): Recognition =>
  spoken
    .map((code) => recogniserOf(code)(sentence))
    .reduce((most, one) => (one.strength > most.strength || !most.why.length ? one : most), nothingHeard([]));
