import { english } from './en/english';
import { makeRecogniser, type Recognition } from './recogniser';

export type { CueKind } from './language';
export type { Recognition } from './recogniser';

let recogniseEnglish: ((sentence: string) => Recognition) | undefined;

/**
 * Whether a person is harsh on themself in this sentence, how, and how strongly. The tables are read at the
 * first call. Never throws. Crisis words are not its business: judge() hears them first.
 */
export const recognise = (sentence: string): Recognition => {
  recogniseEnglish ??= makeRecogniser(english);
  return recogniseEnglish(sentence);
};
