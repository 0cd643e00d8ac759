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
  'pt-BR': {
    first: () => import('./pt-BR/first'),
    pages: () => import('./pt-BR/pages'),
    breaks: () => import('./pt-BR/breaks'),
  },
};

/** Reads a part of a language's words. */
export function readWords<Part extends keyof Words>(tag: LanguageTag, part: Part): Promise<Words[Part]> {
  return READERS[tag][part]();
}
