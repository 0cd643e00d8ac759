import type { CrisisLanguage } from '../crisis-language';
import { crisisBlockers, crisisLexicon, crisisTopics } from './crisis-phrases';
import { mentionLexicon, mentionSlips, mentions } from './mentions';

/** Crisis in Spanish, complete. */
export const crisisSpanish: CrisisLanguage = {
  code: 'es',
  lexicon: crisisLexicon,
  topics: crisisTopics,
  blockers: crisisBlockers,
  mentionLexicon,
  mentions,
  mentionSlips,
};
