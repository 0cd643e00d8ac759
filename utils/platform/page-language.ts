import { type LanguageTag, languageOf, localeFor } from '../copy/languages';
import { NAME } from '../copy/name';
import { readWords } from '../copy/read-words';
import type { Spoken, Words } from '../copy/words';
import type { Settings } from '../settings/settings';
import { languageChosen } from './browser-language';

/** A page's words, all parts of them read. */
type WordsOf<Part extends keyof Words> = Pick<Words, Part>;

/**
 * Follows the language that the settings ask for: resolves to it and the page's words, and puts the page into it.
 * Reading begins before the settings are known, with the browser's language, which is nearly always the one.
 * `titleOf`: what the page is called; without it the HTML says that already.
 */
export function pageLanguage<Part extends keyof Words>(
  parts: readonly Part[],
  titleOf?: (words: WordsOf<Part>) => string,
): (settings: Pick<Settings, 'language'>) => Promise<Spoken & { readonly words: WordsOf<Part> }> {
  const reading = new Map<LanguageTag, Promise<WordsOf<Part>>>();
  const read = (tag: LanguageTag) => {
    const begun = reading.get(tag) ?? readParts(tag, parts);
    reading.set(tag, begun);
    return begun;
  };
  // A fault is met below, where it is awaited.
  read(languageChosen('auto')).catch(() => {});
  let before: Promise<unknown> = Promise.resolve();
  return async (settings) => {
    const tag = languageChosen(settings.language);
    // After the one that was asked for before it, so that the last one chosen is the one that stays.
    const reads = before.then(() => read(tag));
    before = reads.catch(() => {});
    const words = await reads;
    const { dir } = languageOf(tag);
    Object.assign(document.documentElement, { lang: tag, dir });
    if (titleOf !== undefined) document.title = `${titleOf(words)} · ${NAME}`;
    return { tag, dir, locale: localeFor(tag, navigator.languages), words };
  };
}

async function readParts<Part extends keyof Words>(
  tag: LanguageTag,
  parts: readonly Part[],
): Promise<WordsOf<Part>> {
  const read = await Promise.all(parts.map(async (part) => [part, await readWords(tag, part)] as const));
  return Object.fromEntries(read) as WordsOf<Part>;
}
