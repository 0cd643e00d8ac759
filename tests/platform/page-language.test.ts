// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languageChosen } from '../../utils/platform/browser-language';
import { pageLanguage } from '../../utils/platform/page-language';

const found = vi.hoisted(() => ({
  browser: 'es-MX',
  /** What was begun to be read, and how each is answered. */
  reads: new Map<string, (words: unknown) => void>(),
}));

vi.mock('../../utils/platform/browser', () => ({
  browser: { i18n: { getUILanguage: () => found.browser } },
}));
vi.mock('../../utils/copy/read-words', () => ({
  readWords: (tag: string, part: string) =>
    new Promise((resolve) => found.reads.set(`${tag} ${part}`, resolve)),
}));

const answer = (what: string) => found.reads.get(what)?.({ WELCOME: { page: what } });
const html = () => [document.documentElement.lang, document.documentElement.dir, document.title];

beforeEach(() => {
  found.browser = 'es-MX';
  found.reads.clear();
  document.title = 'Kind Minute';
});

describe('the language of a page', () => {
  it('is that of the browser, or the one that was chosen', () => {
    expect(['auto', 'en', 'xx'].map(languageChosen)).toEqual(['es', 'en', 'es']);
  });

  it('is begun to be read before the settings are known, once', async () => {
    const speak = pageLanguage(['first', 'pages'], ({ pages }) => pages.WELCOME.page);
    expect([...found.reads.keys()]).toEqual(['es first', 'es pages']);
    const spoken = speak({ language: 'auto' });
    await Promise.resolve();
    answer('es first');
    answer('es pages');
    expect(await spoken).toMatchObject({ tag: 'es', dir: 'ltr', words: { first: {}, pages: {} } });
    expect(found.reads.size).toBe(2);
    expect(html()).toEqual(['es', 'ltr', 'es pages · Kind Minute']);
  });

  it('leaves the name of a page that has none but the product’s', async () => {
    const spoken = pageLanguage(['first'])({ language: 'en' });
    await vi.waitFor(() => expect(found.reads.has('en first')).toBe(true));
    answer('es first');
    answer('en first');
    expect((await spoken).locale).toMatch(/^en\b.*-u-nu-latn$/);
    expect(html()).toEqual(['en', 'ltr', 'Kind Minute']);
  });

  it('is the one chosen last, however long an earlier one takes to be read', async () => {
    const speak = pageLanguage(['first']);
    await vi.waitFor(() => expect(found.reads.has('es first')).toBe(true));
    const order: string[] = [];
    const both = [{ language: 'es' }, { language: 'en' }].map((settings) =>
      speak(settings).then(({ tag }) => order.push(tag)),
    );
    // English would be there at once; Spanish is waited for.
    setTimeout(() => answer('es first'), 20);
    await vi.waitFor(() => {
      answer('en first');
      expect(order).toHaveLength(2);
    });
    await Promise.all(both);
    expect(order).toEqual(['es', 'en']);
    expect(html()[0]).toBe('en');
  });
});
