import type { CrisisLanguage } from '../crisis-language';
import { crisisBlockers, crisisLexicon, crisisTopics } from './crisis-phrases';
import { mentionLexicon, mentionSlips, mentions } from './mentions';

/** Crisis in English, complete. */
export const crisisEnglish: CrisisLanguage = {
  code: 'en',
  lexicon: crisisLexicon,
  topics: crisisTopics,
  blockers: crisisBlockers,
  mentionLexicon,
  mentions,
  mentionSlips,
};
