import { compilePattern, type Matcher, NONE } from './matcher';
import { type Anchored, type Pattern, spellOut } from './pattern';

/** One rule with whatever it stands for. Compiled when its anchor is first met: most never are in one life of the worker. */
interface Rule<T> {
  of: T;
  pattern: Anchored;
  compiled?: { left: Matcher; onwards: Matcher };
}

/** Where a rule matched: words[start] up to but not words[end]. */
export interface Match<T> {
  of: T;
  start: number;
  end: number;
}

/** Finds every rule that matches somewhere; costs one look-up for a word that is no anchor. */
export type Rulebook<T> = (words: readonly string[]) => Match<T>[];

/** Binds rules to the first word of their anchors. Every rule needs an anchor; it throws on one without. */
export const makeRulebook = <T>(rules: readonly { of: T; pattern: Anchored }[]): Rulebook<T> => {
  const byWord = new Map<string, Rule<T>[]>();
  for (const { of, pattern } of rules) {
    if (!pattern.anchor) throw new Error('a rule without an anchor');
    const rule: Rule<T> = { of, pattern };
    for (const word of firstWords(pattern.anchor)) {
      const others = byWord.get(word);
      if (others) others.push(rule);
      else byWord.set(word, [rule]);
    }
  }

  return (words) => {
    const matches: Match<T>[] = [];
    words.forEach((word, at) => {
      for (const rule of byWord.get(word) ?? []) {
        rule.compiled ??= compile(rule.pattern);
        const { left, onwards } = rule.compiled;
        const before = left(words, at - 1);
        if (before === NONE) continue;
        const end = onwards(words, at);
        if (end !== NONE) matches.push({ of: rule.of, start: before + 1, end });
      }
    });
    return matches;
  };
};

const compile = ({ left, anchor, right }: Anchored) => ({
  left: compilePattern(left, -1),
  onwards: compilePattern({ kind: 'row', parts: anchor ? [anchor, right] : [right] }, 1),
});

/** The words with which an anchor can begin. */
const firstWords = (anchor: Pattern): ReadonlySet<string> =>
  anchor.kind === 'word'
    ? anchor.words
    : new Set(spellOut(anchor).map((phrase) => phrase.split(' ')[0] ?? ''));

/**
 * Drops every match that lies inside one of `covers`: what is taken back takes its shorter readings along
 * ("he says [I [hate myself]]"). One pass along the sentence.
 */
export const dropInside = <T>(matches: readonly Match<T>[], covers: readonly Match<T>[]): Match<T>[] => {
  const reach = new Map<number, number>();
  for (const { start, end } of covers) reach.set(start, Math.max(reach.get(start) ?? 0, end));
  const starts = [...reach.keys()].sort((a, b) => a - b);
  const byStart = [...matches].sort((a, b) => a.start - b.start);
  let next = 0;
  let farthest = 0;
  return byStart.filter(({ start, end }) => {
    for (; (starts[next] ?? Number.POSITIVE_INFINITY) <= start; next++)
      farthest = Math.max(farthest, reach.get(starts[next] ?? 0) ?? 0);
    return end > farthest;
  });
};
