import { makeNormaliserFor } from '../language/normalise';
import { packs } from '../language/packs';
import { makePatternReader, readWords } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { askLanguages, type ReadSentence } from '../language/sentence';
import { crisisPacks } from './crisis-packs';

const ask = askLanguages((code) => {
  const { mentionLexicon, mentions, mentionSlips } = crisisPacks[code];
  const read = makePatternReader(mentionLexicon);
  const find = makeRulebook(
    mentions.flatMap(({ hears }) => hears.map((text) => ({ of: {}, pattern: read(text) }))),
  );
  const normalise = makeNormaliserFor(packs[code], read.known, readWords(mentionSlips), 1);
  return (pieces) => find(normalise(pieces)).length > 0;
});

/**
 * Whether a sentence speaks of dying or of being hurt in any sense, idioms and machine talk included. Far too
 * wide to say that somebody is in danger (that is isCrisis); wide enough to say: no practice here. In
 * the languages the sentence may be in. Never throws.
 */
export const mentionsDying = (sentence: string | ReadSentence): boolean => ask(sentence).some(Boolean);
