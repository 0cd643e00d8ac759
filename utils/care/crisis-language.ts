import type { LanguageCode } from '../language/language';
import type { Lexicon } from '../language/pattern';

/** One topic of crisis: the phrases, and where the topic comes from. */
export interface CrisisTopic {
  topic:
    | 'wish to be dead'
    | 'thoughts of it'
    | 'a way of doing it'
    | 'hurting oneself'
    | 'being a burden'
    | 'no reason to live';
  source: string;
  says: readonly string[];
}

/** Some of the wide net: whatever may speak of dying or of being hurt, in whatever sense, by why it is here. */
export interface Mention {
  why: string;
  hears: readonly string[];
}

/**
 * What a crisis sounds like in one language, in the notation of language/pattern.ts. It is read with the spelling
 * of the language's own pack (language/packs.ts), and brings two nets:
 * - `topics`, narrow and first person, opens help; `blockers` take a match back that idioms, other people's words
 *   or a plain denial stand around (`before` is read backwards from the match, `after` onwards);
 * - `mentions`, as wide as can be, only keeps a practice away. What the narrow net misses must be in it.
 */
export interface CrisisLanguage {
  code: LanguageCode;
  lexicon: Lexicon;
  topics: readonly CrisisTopic[];
  blockers: { before: readonly string[]; after: readonly string[] };
  mentionLexicon: Lexicon;
  mentions: readonly Mention[];
  /** Words of `mentions` in which one slip of the finger is forgiven, too. */
  mentionSlips: string;
}
