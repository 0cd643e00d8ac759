import type { Lexicon } from './pattern';

/** The ways of being harsh on oneself that are told apart. */
export type CueKind =
  | 'self-insult'
  | 'worthlessness'
  | 'global-failure'
  | 'self-blame'
  | 'alone-in-it'
  | 'harsh-should'
  | 'imagined-contempt'
  | 'downward-comparison';

/** Patterns that say one kind of thing, each with how strongly it says it (0..1). */
export interface CueGroup {
  kind: CueKind;
  /** What was heard, in a few words, for explaining. */
  why: string;
  /** Where the idea of this group comes from. */
  source: string;
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

/** How words are written in a language, before any meaning. */
export interface Spelling {
  /** What one written word stands for, e.g. a contraction. */
  reads: Readonly<Record<string, string>>;
  /** Endings after an apostrophe and what they stand for; 's only after one of `pronouns`. */
  endings: Readonly<Record<string, string>>;
  pronouns: string;
  /** Two words that are one. */
  joins: Readonly<Record<string, string>>;
  /** Real words one slip away from a word of ours. */
  lookalikes: string;
}

/** Everything the machine needs to know about one language. */
export interface Language {
  spelling: Spelling;
  lexicon: Lexicon;
  /** Names of the word lists in which a slip of the finger is forgiven; other words are too like each other. */
  slips: readonly string[];
  /** Words by which a person means themself. */
  firstPerson: string;
  cues: readonly CueGroup[];
  blockers: readonly Blocker[];
  tones: readonly Tone[];
}
