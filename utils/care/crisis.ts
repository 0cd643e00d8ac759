import { makeNormaliserFor } from '../language/normalise';
import { packs } from '../language/packs';
import { type Anchored, makePatternReader } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { makeScope } from '../language/scope';
import { askLanguages, type ReadSentence } from '../language/sentence';
import type { CrisisLanguage } from './crisis-language';
import { crisisPacks } from './crisis-packs';

/** Every crisis phrase of a language, read; what both the check and the page gate are made from. */
export const readCrisisPatterns = (
  { lexicon, topics }: CrisisLanguage,
  read = makePatternReader(lexicon),
): Anchored[] => topics.flatMap(({ says }) => says.map(read));

const check = askLanguages((code) => {
  const pack = crisisPacks[code];
  const read = makePatternReader(pack.lexicon);
  const find = makeRulebook(readCrisisPatterns(pack, read).map((pattern) => ({ of: {}, pattern })));
  const findBlocker = makeScope([{ why: 'not meant', ...pack.blockers }], read);
  const normalise = makeNormaliserFor(packs[code], read.known, []);
  return (pieces) => {
    const words = normalise(pieces);
    return find(words).some((match) => !findBlocker(words, match));
  };
});

/**
 * Whether a person writes, of themself, about wanting to die or about hurting themself. Narrow on purpose:
 * idioms ("dying of laughter") and machine talk ("kill the process") are not heard. In the languages the
 * sentence may be in. Never throws.
 */
export const isCrisis = (sentence: string | ReadSentence): boolean => check(sentence).some(Boolean);
