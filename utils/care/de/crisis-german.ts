import type { CrisisLanguage } from '../crisis-language';
import { crisisBlockers, crisisLexicon, crisisTopics } from './crisis-phrases';
import { mentionLexicon, mentionSlips, mentions } from './mentions';

/** Crisis in German, complete. */
export const crisisGerman: CrisisLanguage = {
  code: 'de',
  lexicon: crisisLexicon,
  topics: crisisTopics,
  blockers: crisisBlockers,
  mentionLexicon,
  mentions,
  mentionSlips,
};
