import { render } from 'preact';
import { InLanguage } from '../../components/words';
import { type LanguageTag, languageOf, localeFor } from '../../utils/copy/languages';
import { readWords } from '../../utils/copy/read-words';
import { everyScreen } from './every-screen';
import { InPseudo } from './in-pseudo';
import '../../components/style/tokens.css';
import '../../components/popup/popup.css';

/*
 * Every screen in a browser of its own, without the extension: for looking at how it lies (tests/e2e/chromium/
 * screens.test.ts), in any language, and in one that nobody speaks.
 */

export type Shown = LanguageTag | 'pseudo' | 'pseudo, mirrored';

/** Says which screens there are, and shows one. */
export interface Gallery {
  readonly names: readonly string[];
  show(name: string, language: Shown): Promise<void>;
}

declare global {
  interface Window {
    gallery: Promise<Gallery>;
  }
}

async function open(): Promise<Gallery> {
  const screens = new Map(await everyScreen());
  const root = document.createElement('div');
  document.body.append(root);
  return {
    names: [...screens.keys()],
    async show(name, language) {
      const view = screens.get(name);
      const { tag, dir, around } = await speak(language);
      Object.assign(document.documentElement, { lang: tag, dir });
      const inPopup = /^(popup|help|emergency|practices|break)/.test(name);
      document.body.className = inPopup ? 'popup' : '';
      render(null, root);
      render(around(view), root);
      root.className = inPopup ? 'popup-frame' : root.querySelector('.page') ? '' : 'page';
      for (const details of root.querySelectorAll('details:not([name])')) details.setAttribute('open', '');
      // A view that changes its own state at once has done so by then.
      await new Promise((settled) => setTimeout(settled));
    },
  };
}

async function speak(language: Shown) {
  if (language === 'pseudo' || language === 'pseudo, mirrored') {
    const dir = language === 'pseudo' ? ('ltr' as const) : ('rtl' as const);
    const around = (view: preact.ComponentChild) => <InPseudo dir={dir}>{view}</InPseudo>;
    return { tag: 'en', dir, around };
  }
  const [first, helplines, pages, breaks, packs] = await Promise.all([
    readWords(language, 'first'),
    readWords(language, 'helplines'),
    readWords(language, 'pages'),
    readWords(language, 'breaks'),
    readWords(language, 'packs'),
  ]);
  const { dir } = languageOf(language);
  const spoken = {
    tag: language,
    dir,
    locale: localeFor(language, []),
    words: { first, helplines, pages, breaks, packs },
  };
  const around = (view: preact.ComponentChild) => (
    <InLanguage.Provider value={spoken}>{view}</InLanguage.Provider>
  );
  return { tag: language, dir, around };
}

window.gallery = open();
