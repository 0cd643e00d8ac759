/**
 * German is free in the order of its words and drops an adverb anywhere, so a rule says neither:
 *
 *   a b            with or without adverbs between them
 *   a & b & c      in any order in one clause, whatever stands between them
 *   BIN x          a judgment of oneself with "bin", which alone is what the gate hears
 *   SELF <x>       a judgment of oneself: "ich bin (so) x", "fühl mich x", "weil ich x bin", "x bin ich",
 *                  "wie x ich bin", "ich muss x sein", "so x wie ich"
 *
 * The rest is the notation of ../pattern.ts.
 */
const JUDGMENTS = [
  'SELF FILL* X',
  'ich mich? FILL* X ADV* FINAL',
  '(^|wie|so|was) FILL* X (ich ADV* (bin|war|mich)|(bin|war) ich)',
  '(ich (muss|kann)|(kann|konnte) ich) FILL* X sein',
  'FILL X (sein|ist|kann)* wie ich (bin|$)',
];

const BIN_JUDGMENTS = [
  '(ich ADV*)? <bin> ADV* ich? FILL* X',
  'ich mich? FILL* X ADV* <bin>',
  '(^|wie|so|was) FILL* X (, (der|die))? (ich ADV*)? <bin> ich?',
];

/** Adverbs between the words of a rule; not in its anchor, which must be plain words. */
const loosen = (rule: string): string =>
  rule
    .split(/(<.*>)/)
    .map((part) => (part[0] === '<' ? part : part.replace(/(?<!~) (?!~)/g, ' ADV* ')))
    .join('');

const shuffle = (parts: readonly string[]): string[] =>
  parts.length < 2
    ? [...parts]
    : parts.flatMap((part, at) =>
        shuffle(parts.filter((_, i) => i !== at)).map((rest) => `${part} ~ ${rest}`),
      );

/** A rule in every order in which German may put it. */
export const inEveryOrder = (rule: string): string[] =>
  /^(SELF|BIN) /.test(rule)
    ? (rule[0] === 'S' ? JUDGMENTS : BIN_JUDGMENTS).map((order) =>
        order.replace('X', loosen(rule.replace(/^\w+ /, ''))),
      )
    : shuffle(rule.split(' & ')).map(loosen);

/** Rules by their strength, as a table of cues wants them. */
export const says = (rules: Readonly<Record<number, readonly string[]>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([strength, said]) =>
      said.flatMap(inEveryOrder).map((rule) => [rule, Number(strength)]),
    ),
  );
