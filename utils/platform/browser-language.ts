import { type LanguageTag, languageFor } from '../copy/languages';
import { browser } from './browser';

/** The language that settings ask for: a tag, or `auto` for the browser's own. */
export function languageChosen(chosen: string): LanguageTag {
  return languageFor(chosen, browser.i18n.getUILanguage());
}
