import type { LanguageTag } from './languages';
import type { Words } from './words';

type Reader = { readonly [Part in keyof Words]: () => Promise<Words[Part]> };

/** One language is read, and each part when it is shown: files of our own. The background has no `import()`. */
const READERS: Readonly<Record<LanguageTag, Reader>> = {
  en: {
    first: () => import('./en/first'),
    helplines: () => import('./en/helplines'),
    pages: () => import('./en/pages'),
    breaks: () => import('./en/breaks'),
    packs: () => import('./en/packs'),
  },
  es: {
    first: () => import('./es/first'),
    helplines: () => import('./es/helplines'),
    pages: () => import('./es/pages'),
    breaks: () => import('./es/breaks'),
    packs: () => import('./es/packs'),
  },
  de: {
    first: () => import('./de/first'),
    helplines: () => import('./de/helplines'),
    pages: () => import('./de/pages'),
    breaks: () => import('./de/breaks'),
    packs: () => import('./de/packs'),
  },
  fr: {
    first: () => import('./fr/first'),
    helplines: () => import('./fr/helplines'),
    pages: () => import('./fr/pages'),
    breaks: () => import('./fr/breaks'),
    packs: () => import('./fr/packs'),
  },
  'pt-BR': {
    first: () => import('./pt-BR/first'),
    helplines: () => import('./pt-BR/helplines'),
    pages: () => import('./pt-BR/pages'),
    breaks: () => import('./pt-BR/breaks'),
    packs: () => import('./pt-BR/packs'),
  },
  ar: {
    first: () => import('./ar/first'),
    helplines: () => import('./ar/helplines'),
    pages: () => import('./ar/pages'),
    breaks: () => import('./ar/breaks'),
    packs: () => import('./ar/packs'),
  },
};

/** Reads a part of a language's words. */
export function readWords<Part extends keyof Words>(tag: LanguageTag, part: Part): Promise<Words[Part]> {
  return READERS[tag][part]();
}
