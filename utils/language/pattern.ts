import { fold } from './squeeze';

/**
 * The notation in which every rule of a language is written, and its parser.
 *
 *   word          that word                       NAME       a list of words or a phrase of the language
 *   a b           one after the other             (a | b)    either
 *   x? x* x+      perhaps, up to three, one to three         ~  up to five words of any kind, same clause
 *   ^ $           where a clause begins, ends     #          where the sentence begins or ends
 *   _             any one word                    <x>        the anchor: nothing is tried without it
 *   [x]           somewhere in the sentence       {x}        nowhere in it; neither takes up a word
 *
 * The anchor makes the machine fast (a sentence without it costs one look-up per word) and is what the page
 * gate is made of: a sentence without any anchor cannot be recognised, so it need not leave the page.
 */
export type Pattern =
  | { kind: 'word'; words: ReadonlySet<string> }
  | { kind: 'row'; parts: readonly Pattern[] }
  | { kind: 'either'; options: readonly Pattern[] }
  | { kind: 'repeat'; of: Pattern; min: number; max: number }
  | { kind: 'gap'; max: number }
  | { kind: 'any' }
  | { kind: 'somewhere' | 'nowhere'; of: Pattern }
  /** A clause also begins after, and ends before, a word that joins two. */
  | { kind: 'edge'; of: 'clause'; joins: ReadonlySet<string> }
  | { kind: 'edge'; of: 'sentence' };

/** A pattern cut at its anchor. Without an anchor everything is in `right`. */
export interface Anchored {
  left: Pattern;
  anchor: Pattern | null;
  right: Pattern;
}

/** What names mean: NAME to its words in one string, NAME to its pattern. Lower case; accents are folded. */
export interface Lexicon {
  /** Words that join two clauses: "and but so". */
  joins: string;
  words: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, string>>;
}

const REPEATS: Readonly<Record<string, { min: number; max: number }>> = {
  '?': { min: 0, max: 1 },
  '*': { min: 0, max: 3 },
  '+': { min: 1, max: 3 },
};
const GAP_WORDS = 5;

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Tables are long and mostly plain, and the first sentence waits for them. */
const foldTable = (text: string): string => (BEYOND_ASCII.test(text) ? fold(text) : text);

/** Reads a list of words as it stands in a table. */
export const readWords = (list: string): string[] => foldTable(list).trim().split(/\s+/);

const row = (parts: readonly Pattern[]): Pattern => {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: 'row', parts };
};

/** Single words side by side become one list of words: one look-up instead of many tries. */
const either = (options: readonly Pattern[]): Pattern => {
  const lists = options.filter((option) => option.kind === 'word');
  const words: Pattern = { kind: 'word', words: new Set(lists.flatMap((list) => [...list.words])) };
  const others = options.filter((option) => option.kind !== 'word');
  if (!others.length) return words;
  return { kind: 'either', options: lists.length ? [words, ...others] : others };
};

/** Reads a pattern, and remembers every word that it has seen in one. */
export type PatternReader = ((text: string) => Anchored) & { known: ReadonlySet<string> };

/**
 * A reader of patterns over one lexicon. Names are read once and shared. It throws on a broken pattern or an
 * unknown name: tables are ours, so a mistake in one must not go unseen.
 */
export const makePatternReader = (lexicon: Lexicon): PatternReader => {
  const named = new Map<string, Pattern>();
  const known = new Set<string>();
  const joins = new Set(readWords(lexicon.joins));

  const oneOf = (words: readonly string[]): Pattern => {
    for (const word of words) known.add(word);
    return { kind: 'word', words: new Set(words) };
  };
  const readName = (name: string): Pattern => {
    const cached = named.get(name);
    if (cached) return cached;
    const words = /^[A-Z]/.test(name) ? lexicon.words[name] : name;
    const phrase = lexicon.phrases[name];
    if (words === undefined && phrase === undefined) throw new Error(`unknown name in a pattern: ${name}`);
    const made = words === undefined ? read(phrase ?? '').right : oneOf(readWords(words));
    named.set(name, made);
    return made;
  };

  const read = (text: string): Anchored => {
    const signs = foldTable(text).match(/[()|?*+<>~^$#[\]{}]|[^\s()|?*+<>~^$#[\]{}]+/g) ?? [];
    let at = 0;
    let cut: { left: Pattern; anchor: Pattern } | null = null;

    const readRow = (until: string): Pattern => {
      let parts: Pattern[] = [];
      const options: Pattern[] = [];
      for (; at < signs.length && signs[at] !== until; at++) {
        const sign = signs[at] ?? '';
        const repeat = REPEATS[sign];
        if (repeat) {
          const of = parts.pop();
          if (!of) throw new Error(`nothing to repeat: ${text}`);
          parts.push({ kind: 'repeat', of, ...repeat });
        } else if (sign === '(') {
          at++;
          parts.push(readRow(')'));
        } else if (sign === '[') {
          at++;
          parts.push({ kind: 'somewhere', of: readRow(']') });
        } else if (sign === '{') {
          at++;
          parts.push({ kind: 'nowhere', of: readRow('}') });
        } else if (sign === '<') {
          at++;
          cut = { left: row(parts), anchor: readRow('>') };
          parts = [];
        } else if (sign === '|') {
          options.push(row(parts));
          parts = [];
        } else if (sign === '~') parts.push({ kind: 'gap', max: GAP_WORDS });
        else if (sign === '_') parts.push({ kind: 'any' });
        else if (sign === '^' || sign === '$') parts.push({ kind: 'edge', of: 'clause', joins });
        else if (sign === '#') parts.push({ kind: 'edge', of: 'sentence' });
        else parts.push(readName(sign));
      }
      if (until && signs[at] !== until) throw new Error(`no ${until} in: ${text}`);
      return options.length ? either([...options, row(parts)]) : row(parts);
    };

    const right = readRow('');
    const found = cut as { left: Pattern; anchor: Pattern } | null;
    return found ? { ...found, right } : { left: row([]), anchor: null, right };
  };

  return Object.assign(read, { known });
};

/** Every way to say a pattern made of words only, as phrases. Anchors are such patterns. */
export const spellOut = (pattern: Pattern): string[] => {
  switch (pattern.kind) {
    case 'word':
      return [...pattern.words];
    case 'either':
      return pattern.options.flatMap(spellOut);
    case 'row':
      return pattern.parts.reduce<string[]>(
        (said, part) => said.flatMap((one) => spellOut(part).map((next) => (one ? `${one} ${next}` : next))),
        [''],
      );
    default:
      throw new Error(`an anchor may hold words only, not ${pattern.kind}`);
  }
};

/** Whether every way to say this pattern holds one of these words. */
export const alwaysHas = (pattern: Pattern, words: ReadonlySet<string>): boolean => {
  switch (pattern.kind) {
    case 'word':
      return [...pattern.words].every((word) => words.has(word));
    case 'either':
      return pattern.options.every((option) => alwaysHas(option, words));
    case 'row':
      return pattern.parts.some((part) => alwaysHas(part, words));
    case 'repeat':
      return pattern.min > 0 && alwaysHas(pattern.of, words);
    case 'somewhere':
      return alwaysHas(pattern.of, words);
    default:
      return false;
  }
};
