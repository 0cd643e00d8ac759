import type { LanguageCode } from '../language/language';
import { compilePattern, NONE } from '../language/matcher';
import { makeNormaliserFor } from '../language/normalise';
import { packs } from '../language/packs';
import { type Anchored, makePatternReader } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { type ReadSentence, readSentence } from '../language/sentence';
import type { CrisisLanguage } from './crisis-language';
import { crisisPacks } from './crisis-packs';

/** Every crisis phrase of a language, read; what both the check and the page gate are made from. */
export const readCrisisPatterns = (
  { lexicon, topics }: CrisisLanguage,
  read = makePatternReader(lexicon),
): Anchored[] => topics.flatMap(({ says }) => says.map(read));

const makeCheck = (code: LanguageCode): ((pieces: readonly string[]) => boolean) => {
  const pack = crisisPacks[code];
  const read = makePatternReader(pack.lexicon);
  const patterns = readCrisisPatterns(pack, read);
  const blockers = { before: pack.blockers.before.map(read), after: pack.blockers.after.map(read) };
  const find = makeRulebook(patterns.map((pattern) => ({ of: null, pattern })));
  const before = blockers.before.map(({ right }) => compilePattern(right, -1));
  const after = blockers.after.map(({ right }) => compilePattern(right, 1));
  const normalise = makeNormaliserFor(packs[code], [...patterns, ...blockers.before, ...blockers.after], []);
  return (pieces) => {
    const words = normalise(pieces);
    return find(words).some(
      ({ start, end }) =>
        !before.some((matches) => matches(words, start - 1) !== NONE) &&
        !after.some((matches) => matches(words, end) !== NONE),
    );
  };
};

const checks = new Map<LanguageCode, (pieces: readonly string[]) => boolean>();

/**
 * Whether a person writes, of themself, about wanting to die or about hurting themself. Narrow on purpose:
 * idioms ("dying of laughter") and machine talk ("kill the process") are not heard. In the languages the
 * sentence may be in. Never throws.
 */
export const isCrisis = (sentence: string | ReadSentence): boolean => {
  const { pieces, spoken } = readSentence(sentence);
  return spoken.some((code) => {
    const check = checks.get(code) ?? makeCheck(code);
    checks.set(code, check);
    return check(pieces);
  });
};
