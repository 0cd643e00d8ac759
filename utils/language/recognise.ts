import { packs } from './packs';
import { makeRecogniser, nothingHeard, type Recognition } from './recogniser';
import { askLanguages, type ReadSentence } from './sentence';

export type { CueKind } from './language';
export type { Recognition } from './recogniser';

const hear = askLanguages((code) => makeRecogniser(packs[code]));

/**
 * Whether a person is harsh on themself in this sentence, how, and how strongly; silent in a language that is
 * not shipped. Of the languages the sentence may be in, the strongest answer counts. Never throws. Crisis words
 * are not its business: judge() hears them first.
 */
export const recognise = (sentence: string | ReadSentence): Recognition =>
  hear(sentence).reduce(
    (most, one) => (one.strength > most.strength || !most.why.length ? one : most),
    nothingHeard([]),
  );
