/** What is known of a language without reading its words. */
interface Language {
  /** Its name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** No native speaker has reviewed it yet (docs/languages.md): it says so, and its help panel is short. */
  readonly draft: boolean;
}

/** The languages the words are in. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', draft: false },
  es: { name: 'Español', dir: 'ltr', draft: true },
  de: { name: 'Deutsch', dir: 'ltr', draft: true },
  fr: { name: 'Français', dir: 'ltr', draft: true },
  'pt-BR': { name: 'Português do Brasil', dir: 'ltr', draft: true },
  ar: { name: 'العربية', dir: 'rtl', draft: true },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];

/** A language as its row says, the row's type widened. */
export function languageOf(tag: LanguageTag): Language {
  return LANGUAGES[tag];
}

/**
 * The language to speak. `chosen`: what the settings say, `auto` or a tag; `ofBrowser`: the tag of the browser's
 * own language. One that we don't have is answered in another variety of it, else in English.
 */
export function languageFor(chosen: string, ofBrowser: string): LanguageTag {
  const wanted = chosen === 'auto' ? [ofBrowser] : [chosen, ofBrowser];
  for (const tag of wanted) {
    const found =
      LANGUAGE_TAGS.find((one) => one === tag) ?? LANGUAGE_TAGS.find((one) => isVariety(one, tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

/**
 * What dates, numbers and names are put in for a language: the browser's variety of it, as British English. The digits
 * are the same everywhere, because telephone numbers and what the words count are written with them.
 */
export function localeFor(tag: LanguageTag, ofBrowser: readonly string[]): string {
  const variety = ofBrowser.find((one) => isVariety(tag, one)) ?? tag;
  return new Intl.Locale(variety, { numberingSystem: 'latn' }).toString();
}

function isVariety(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** A tag's language without its place or script. */
function bare(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
