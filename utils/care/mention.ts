import type { LanguageCode } from '../language/language';
import { makeNormaliserFor } from '../language/normalise';
import { packs } from '../language/packs';
import { makePatternReader, readWords } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { type ReadSentence, readSentence } from '../language/sentence';
import { crisisPacks } from './crisis-packs';

const makeNet = (code: LanguageCode): ((pieces: readonly string[]) => boolean) => {
  const { mentionLexicon, mentions, mentionSlips } = crisisPacks[code];
  const read = makePatternReader(mentionLexicon);
  const patterns = mentions.flatMap(({ hears }) => hears.map(read));
  const find = makeRulebook(patterns.map((pattern) => ({ of: null, pattern })));
  const normalise = makeNormaliserFor(packs[code], patterns, readWords(mentionSlips), 1);
  return (pieces) => find(normalise(pieces)).length > 0;
};

const nets = new Map<LanguageCode, (pieces: readonly string[]) => boolean>();

/**
 * Whether a sentence speaks of dying or of being hurt in any sense, idioms and machine talk included. Far too
 * wide to say that somebody is in danger (that is isCrisis); wide enough to say: no practice here. In
 * the languages the sentence may be in. Never throws.
 */
export const mentionsDying = (sentence: string | ReadSentence): boolean => {
  const { pieces, spoken } = readSentence(sentence);
  return spoken.some((code) => {
    const net = nets.get(code) ?? makeNet(code);
    nets.set(code, net);
    return net(pieces);
  });
};
