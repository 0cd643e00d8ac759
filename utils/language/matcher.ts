import type { Pattern } from './pattern';

/**
 * From a pattern to a function. Each part is compiled once with what comes after it already in hand, so a
 * match builds nothing and allocates nothing; every repeat is bounded, so a match from one place costs a
 * bounded number of steps and a sentence costs time in proportion to its length.
 */

/** Tries to match from word `at`; answers the place just past the match in reading direction, or -1 (see NONE). */
export type Matcher = (words: readonly string[], at: number) => number;

/** The answer of a matcher that found nothing. */
export const NONE = -2;

const MARK = /^[^\p{L}\p{N}]/u;
const STOPS = new Set(['.', '!', '?']);

/** Whether this place is outside the sentence, a mark, or a word that joins clauses. */
const isClauseEdge = (word: string | undefined, joins: ReadonlySet<string>): boolean =>
  word === undefined || joins.has(word) || MARK.test(word);

const isSentenceEdge = (word: string | undefined): boolean => word === undefined || STOPS.has(word);

/**
 * Compiles a pattern. `step` is 1 to read onwards and -1 to read backwards from an anchor; `next` is what must
 * match after it (by default nothing).
 */
export const compilePattern = (pattern: Pattern, step: 1 | -1, next: Matcher = (_, at) => at): Matcher => {
  switch (pattern.kind) {
    case 'word': {
      const { words: wanted } = pattern;
      const [only] = wanted;
      if (wanted.size === 1) return (words, at) => (words[at] === only ? next(words, at + step) : NONE);
      return (words, at) => {
        const word = words[at];
        return word !== undefined && wanted.has(word) ? next(words, at + step) : NONE;
      };
    }
    case 'row': {
      const parts = step === 1 ? [...pattern.parts].reverse() : pattern.parts;
      return parts.reduce((after, part) => compilePattern(part, step, after), next);
    }
    case 'either': {
      const ways = pattern.options.map((option) => compilePattern(option, step, next));
      return (words, at) => {
        for (const way of ways) {
          const end = way(words, at);
          if (end !== NONE) return end;
        }
        return NONE;
      };
    }
    case 'repeat': {
      let matcher = next;
      for (let times = pattern.max; times > 0; times--) {
        const more = compilePattern(pattern.of, step, matcher);
        const stop = times > pattern.min ? next : null;
        matcher = (words, at) => {
          const end = more(words, at);
          return end !== NONE || !stop ? end : stop(words, at);
        };
      }
      return matcher;
    }
    case 'gap':
      return (words, at) => {
        for (let taken = 0; ; taken++) {
          const end = next(words, at + step * taken);
          const word = words[at + step * taken];
          if (end !== NONE || taken === pattern.max || word === undefined || MARK.test(word)) return end;
        }
      };
    case 'any':
      return (words, at) => {
        const word = words[at];
        return word === undefined || MARK.test(word) ? NONE : next(words, at + step);
      };
    case 'somewhere':
    case 'nowhere': {
      const found = compilePattern(pattern.of, 1);
      const wanted = pattern.kind === 'somewhere';
      // Asked once of a sentence, from however many anchors; and no sentence is held on to.
      const answers = new WeakMap<readonly string[], boolean>();
      return (words, at) => {
        let answer = answers.get(words);
        if (answer === undefined) {
          answer = words.some((_, place) => found(words, place) !== NONE);
          answers.set(words, answer);
        }
        return answer === wanted ? next(words, at) : NONE;
      };
    }
    case 'edge': {
      if (pattern.of === 'sentence')
        return (words, at) => (isSentenceEdge(words[at]) ? next(words, at) : NONE);
      const { joins } = pattern;
      return (words, at) => (isClauseEdge(words[at], joins) ? next(words, at) : NONE);
    }
  }
};
