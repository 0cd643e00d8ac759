import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageLanguage, Spoken, Words } from '../utils/copy/words';

/** The language of the page, with the words that were read for it. */
export const InLanguage = createContext<Spoken | null>(null);

/** The words of a part. It has to be read before what says them is shown. */
export function useWords<Part extends keyof Words>(part: Part): Words[Part] {
  const words = useSpoken().words[part];
  if (words === undefined) throw new Error(`no words were read for: ${part}`);
  return words;
}

/** The language of the page: what dates, numbers and names are put in, and which way it runs. */
export function useLanguage(): PageLanguage {
  return useSpoken();
}

/** All of it, to be handed on with more words. */
export function useSpoken(): Spoken {
  const spoken = useContext(InLanguage);
  if (spoken === null) throw new Error('no language around this view');
  return spoken;
}
