import type { Lexicon } from './pattern';

/** The languages that are shipped. A new one is added here first; the compiler then says what it must bring. */
export type LanguageCode = 'en' | 'es' | 'de';

/** The ways of being harsh on oneself that are told apart, each with where the idea of it comes from. */
export type CueKind =
  /** Burns 1980, labelling; hating oneself: Gilbert et al. 2004, hated self. */
  | 'self-insult'
  /** Gilbert et al. 2004, inadequate and hated self. */
  | 'worthlessness'
  /** Burns 1980, labelling and all-or-nothing. */
  | 'global-failure'
  /** Burns 1980, personalisation. */
  | 'self-blame'
  /** Neff 2003, self-judgment and isolation as the opposites of self-kindness and common humanity. */
  | 'alone-in-it'
  /** Burns 1980, should statements. */
  | 'harsh-should'
  /** Burns 1980, mind reading. */
  | 'imagined-contempt'
  /** Festinger 1954, social comparison; Gilbert et al. 2004. */
  | 'downward-comparison';

/** Patterns that say one kind of thing, each with how strongly it says it (0..1). */
export interface CueGroup {
  kind: CueKind;
  /** What was heard, in a few words, for explaining. */
  why: string;
  says: Readonly<Record<string, number>>;
}

/** A neighbourhood in which a match does not count: right before it, right after it, or both. */
export interface Blocker {
  why: string;
  before?: readonly string[];
  after?: readonly string[];
  /** Kinds it does not touch. */
  except?: readonly CueKind[];
}

/** Something anywhere in the sentence that makes it weigh more or less. */
export interface Tone {
  why: string;
  hears: readonly string[];
  /** Factor on the strength. */
  times: number;
}

/**
 * How words are written in a language, before any meaning. Everything in lower case; accents are folded by the
 * machine ("ü" is "ue", "í" is "i", see squeeze.ts), so a table may be written with them.
 */
export interface Spelling {
  /**
   * What its accents tell apart is told apart in letters before they are folded away, in every sentence, since the
   * language is not known yet. Text comes in lower case. The page gate does without.
   */
  respell?: (text: string) => string;
  /** What one written word stands for, e.g. a contraction. */
  reads: Readonly<Record<string, string>>;
  /**
   * Endings after an apostrophe and what they stand for; 's only after one of `pronouns`. An ending `nt` stands
   * for the English n't. `{}` where a language has none.
   */
  endings: Readonly<Record<string, string>>;
  pronouns: string;
  /** Two words that are one. */
  joins: Readonly<Record<string, string>>;
  /** Real words one slip away from a word of ours. */
  lookalikes: string;
}

/**
 * Everything the machine needs to know about one language. To ship one, bring
 * - this, as tables in a folder of its own, and a line in packs.ts;
 * - what a crisis sounds like in it (utils/care/crisis-language.ts), and a line in utils/care/crisis-packs.ts;
 * - its words in the page gate, written by scripts/gate-words.mjs from these tables;
 * - at least 600 sentences of your own in tests, half of them near-misses.
 */
export interface Language {
  code: LanguageCode;
  /**
   * The hundred or so commonest words that carry grammar and no topic (articles, pronouns, auxiliaries,
   * prepositions), those that other languages share included: by them a sentence is known to be in this
   * language. Contractions as they stand between marks ("i'm" is "i", "m").
   */
  functionWords: string;
  spelling: Spelling;
  lexicon: Lexicon;
  /** Names of the word lists in which a slip of the finger is forgiven; other words are too like each other. */
  slips: readonly string[];
  /**
   * Words by which a person means themself, forms of verbs included where the pronoun is dropped ("soy"). A rule
   * whose every reading holds one of them asks the page gate for one.
   */
  firstPerson: string;
  cues: readonly CueGroup[];
  blockers: readonly Blocker[];
  tones: readonly Tone[];
}
