import { languagesOf } from '../language/identify';
import type { LanguageCode } from '../language/language';
import { makeNormaliserFor } from '../language/normalise';
import { packs } from '../language/packs';
import { makePatternReader, readWords } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { crisisPacks } from './crisis-packs';

const makeNet = (code: LanguageCode): ((sentence: string) => boolean) => {
  const { mentionLexicon, mentions, mentionSlips } = crisisPacks[code];
  const read = makePatternReader(mentionLexicon);
  const patterns = mentions.flatMap(({ hears }) => hears.map(read));
  const find = makeRulebook(patterns.map((pattern) => ({ of: null, pattern })));
  const normalise = makeNormaliserFor(packs[code].spelling, patterns, readWords(mentionSlips));
  return (sentence) => find(normalise(sentence)).length > 0;
};

const nets = new Map<LanguageCode, (sentence: string) => boolean>();

/**
 * Whether a sentence speaks of dying or of being hurt in any sense, idioms and machine talk included. Far too
 * wide to say that somebody is in danger (that is isCrisis); wide enough to say: no practice here. `spoken`: the
 * languages to try, by default those the sentence may be in. Never throws.
 */
export const mentionsDying = (sentence: string, spoken = languagesOf(sentence)): boolean =>
  spoken.some((code) => {
    const net = nets.get(code) ?? makeNet(code);
    nets.set(code, net);
    return net(sentence);
  });
