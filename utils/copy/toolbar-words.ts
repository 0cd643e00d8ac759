import * as ar from './ar/toolbar';
import * as de from './de/toolbar';
import * as en from './en/toolbar';
import * as es from './es/toolbar';
import * as fr from './fr/toolbar';
import type { LanguageTag } from './languages';
import * as ptBR from './pt-BR/toolbar';
import type { ToolbarWords } from './words';

/** The few words of the background, in every language: it can't read them later. */
export const TOOLBAR_WORDS: Readonly<Record<LanguageTag, ToolbarWords>> = {
  en,
  es,
  de,
  fr,
  'pt-BR': ptBR,
  ar,
};
