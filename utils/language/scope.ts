import type { Blocker, CueKind } from './language';
import { compilePattern, type Matcher, NONE } from './matcher';
import type { Anchored } from './pattern';
import type { Match } from './rulebook';

/**
 * Whether a match counts. A rule knows who speaks of whom; what stands right before or right after it can take
 * it back all the same: "he says …", "I don't think …", "… any more". Answers why, or nothing when it counts.
 */
export type Scope = (words: readonly string[], match: Match<{ kind?: CueKind }>) => string | undefined;

/** Compiles the blockers of a language; `before` is read backwards from the match, `after` onwards. */
export const makeScope = (blockers: readonly Blocker[], read: (text: string) => Anchored): Scope => {
  const ready = blockers.map(({ why, before = [], after = [], except = [] }) => ({
    why,
    except: new Set(except),
    before: before.map((text) => compilePattern(read(text).right, -1)),
    after: after.map((text) => compilePattern(read(text).right, 1)),
  }));
  const anyMatches = (matchers: readonly Matcher[], words: readonly string[], at: number): boolean =>
    matchers.some((matcher) => matcher(words, at) !== NONE);

  return (words, { of, start, end }) =>
    ready.find(
      ({ except, before, after }) =>
        !(of.kind && except.has(of.kind)) &&
        (anyMatches(before, words, start - 1) || anyMatches(after, words, end)),
    )?.why;
};
