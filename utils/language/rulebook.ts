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

/** Rules by how their anchor begins: those of one word, and those of more by their second. */
interface Shelf<T> {
  alone: Set<Rule<T>>;
  bySecond: Map<string, Set<Rule<T>>>;
}

/** Binds rules to the first two words of their anchors. Every rule needs an anchor; it throws on one without. */
export const makeRulebook = <T>(rules: readonly { of: T; pattern: Anchored }[]): Rulebook<T> => {
  const shelves = new Map<string, Shelf<T>>();
  for (const { of, pattern } of rules) {
    if (!pattern.anchor) throw new Error('a rule without an anchor');
    const rule: Rule<T> = { of, pattern };
    for (const [first = '', second] of beginnings(pattern.anchor)) {
      const shelf = shelves.get(first) ?? { alone: new Set(), bySecond: new Map() };
      shelves.set(first, shelf);
      if (second === undefined) shelf.alone.add(rule);
      else shelf.bySecond.set(second, (shelf.bySecond.get(second) ?? new Set()).add(rule));
    }
  }

  return (words) => {
    const matches: Match<T>[] = [];
    const tryAt = (rule: Rule<T>, at: number): void => {
      rule.compiled ??= compile(rule.pattern);
      const { left, onwards } = rule.compiled;
      const before = left(words, at - 1);
      if (before === NONE) return;
      const end = onwards(words, at);
      if (end !== NONE) matches.push({ of: rule.of, start: before + 1, end });
    };
    words.forEach((word, at) => {
      const shelf = shelves.get(word);
      if (!shelf) return;
      for (const rule of shelf.alone) tryAt(rule, at);
      for (const rule of shelf.bySecond.get(words[at + 1] ?? '') ?? []) tryAt(rule, at);
    });
    return matches;
  };
};

const compile = ({ left, anchor, right }: Anchored) => ({
  left: compilePattern(left, -1),
  onwards: compilePattern({ kind: 'row', parts: anchor ? [anchor, right] : [right] }, 1),
});

/** How an anchor can begin: its first two words, or the only one. */
const beginnings = (anchor: Pattern): string[][] =>
  anchor.kind === 'word'
    ? [...anchor.words].map((word) => [word])
    : spellOut(anchor).map((phrase) => phrase.split(' '));

/**
 * Drops every match that lies inside one of `covers`: what is taken back takes its shorter readings along
 * ("he says [I [hate myself]]"). One pass along a sentence of so many words.
 */
export const dropInside = <T>(
  matches: readonly Match<T>[],
  covers: readonly Match<T>[],
  words: number,
): Match<T>[] => {
  /** By where a match starts: how far a cover that starts there or earlier reaches. */
  const reach = new Array<number>(words + 1).fill(0);
  const reachOf = (at: number): number => reach[at] ?? 0;
  for (const { start, end } of covers) reach[start] = Math.max(reachOf(start), end);
  for (let at = 1; at < words; at++) reach[at] = Math.max(reachOf(at), reachOf(at - 1));
  return matches.filter(({ start, end }) => end > reachOf(start));
};
