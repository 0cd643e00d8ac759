import { spelling } from '../language/en/spelling';
import { compilePattern, NONE } from '../language/matcher';
import { makeNormaliserFor } from '../language/normalise';
import { type Anchored, makePatternReader } from '../language/pattern';
import { makeRulebook } from '../language/rulebook';
import { crisisBlockers, crisisLexicon, crisisTopics } from './crisis-phrases';

/** Every crisis phrase, read; what both the check and the page gate are made from. */
export const readCrisisPatterns = (read = makePatternReader(crisisLexicon)): Anchored[] =>
  crisisTopics.flatMap(({ says }) => says.map(read));

const makeCheck = (): ((sentence: string) => boolean) => {
  const read = makePatternReader(crisisLexicon);
  const patterns = readCrisisPatterns(read);
  const find = makeRulebook(patterns.map((pattern) => ({ of: null, pattern })));
  const before = crisisBlockers.before.map((text) => compilePattern(read(text).right, -1));
  const after = crisisBlockers.after.map((text) => compilePattern(read(text).right, 1));
  const normalise = makeNormaliserFor(
    spelling,
    [...patterns, ...[...crisisBlockers.before, ...crisisBlockers.after].map(read)],
    [],
  );
  return (sentence) => {
    const words = normalise(sentence);
    return find(words).some(
      ({ start, end }) =>
        !before.some((matches) => matches(words, start - 1) !== NONE) &&
        !after.some((matches) => matches(words, end) !== NONE),
    );
  };
};

let check: ((sentence: string) => boolean) | undefined;

/**
 * Whether a person writes, of themself, about wanting to die or about hurting themself. Narrow on purpose:
 * idioms ("dying of laughter") and machine talk ("kill the process") are not heard. Never throws.
 */
export const isCrisis = (sentence: string): boolean => {
  check ??= makeCheck();
  return check(sentence);
};
