import type { LanguageTag } from './languages';
import type { Words } from './words';

type Reader = { readonly [Part in keyof Words]: () => Promise<Words[Part]> };

/** One language is read, and each part when it is shown: files of our own. The background has no `import()`. */
const READERS: Readonly<Record<LanguageTag, Reader>> = {
  en: {
    first: () => import('./en/first'),
    pages: () => import('./en/pages'),
    breaks: () => import('./en/breaks'),
  },
  es: {
    first: () => import('./es/first'),
    pages: () => import('./es/pages'),
    breaks: () => import('./es/breaks'),
  },
  de: {
    first: () => import('./de/first'),
    pages: () => import('./de/pages'),
    breaks: () => import('./de/breaks'),
  },
};

/** Reads a part of a language's words. */
export function readWords<Part extends keyof Words>(tag: LanguageTag, part: Part): Promise<Words[Part]> {
  return READERS[tag][part]();
}
