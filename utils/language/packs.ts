import { german } from './de/german';
import { english } from './en/english';
import { spanish } from './es/spanish';
import type { Language, LanguageCode } from './language';

/** The languages in which a harsh word is recognised. In any other the extension stays silent. */
export const packs: Readonly<Record<LanguageCode, Language>> = { en: english, es: spanish, de: german };
