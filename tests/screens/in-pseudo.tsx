import type { ComponentChildren } from 'preact';
import { InLanguage } from '../../components/words';
import * as breaks from '../../utils/copy/en/breaks';
import * as first from '../../utils/copy/en/first';
import * as helplines from '../../utils/copy/en/helplines';
import * as packs from '../../utils/copy/en/packs';
import * as pages from '../../utils/copy/en/pages';
import type { PageLanguage } from '../../utils/copy/words';
import { pseudo } from '../copy/pseudo';

const WORDS = pseudo({
  first: { ...first },
  helplines: { ...helplines },
  pages: { ...pages },
  breaks: { ...breaks },
  packs: { ...packs },
});

/** A view in the pseudo-language. What `Intl` makes is in a script of its own, so that it is not taken for a word. */
export function InPseudo({ dir, children }: { dir: PageLanguage['dir']; children?: ComponentChildren }) {
  const spoken = { tag: 'en', locale: 'ja-u-nu-latn', dir, words: WORDS } as const;
  return <InLanguage.Provider value={spoken}>{children}</InLanguage.Provider>;
}
