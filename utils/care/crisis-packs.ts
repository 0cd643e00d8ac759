import type { LanguageCode } from '../language/language';
import type { CrisisLanguage } from './crisis-language';
import { crisisGerman } from './de/crisis-german';
import { crisisEnglish } from './en/crisis-english';
import { crisisSpanish } from './es/crisis-spanish';

/** What a crisis sounds like in every language that is shipped. */
export const crisisPacks: Readonly<Record<LanguageCode, CrisisLanguage>> = {
  en: crisisEnglish,
  es: crisisSpanish,
  de: crisisGerman,
};
