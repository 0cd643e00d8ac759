import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../utils/copy/languages';
import type { Shown } from '../../screens/page';
import { type OpenGallery, openGallery } from './gallery';

/* Every screen in a window as wide as the popup: in each language, and in one that is a third longer than English. */

let gallery: OpenGallery;
let large: OpenGallery;
beforeAll(async () => {
  [gallery, large] = await Promise.all([openGallery(), openGallery(32)]);
});
afterAll(() => Promise.all([gallery.close(), large.close()]));

/** Shows every screen and tells what sticks out of the window, but for what can be scrolled. */
async function whatSticksOut({ page }: OpenGallery, language: Shown): Promise<readonly string[]> {
  return page.evaluate(async (shown) => {
    const { names, show } = await window.gallery;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const found: string[] = [];
    for (const name of names) {
      await show(name, shown);
      if (document.documentElement.scrollWidth > innerWidth) found.push(`${name}: the page`);
      const sticksOut = (element: Element | null): boolean => {
        const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
        return right > left && (left < -1 || right > innerWidth + 1);
      };
      for (const element of document.querySelectorAll('body *:not(.unseen, .unseen *, option)')) {
        const { parentElement: around } = element;
        if (sticksOut(element) && !sticksOut(around) && !scrolls(around))
          found.push(
            `${name}: <${element.tagName} ${element.className}> ${element.textContent?.slice(0, 40)}`,
          );
      }
    }
    return found;
  }, language);
}

describe('every screen in 360 pixels', () => {
  it.each<Shown>(['pseudo', 'pseudo, mirrored', ...LANGUAGE_TAGS])('fits in %s', async (language) => {
    expect(await whatSticksOut(gallery, language)).toEqual([]);
  });

  it('would be caught when it did not fit', async () => {
    await gallery.page.addStyleTag({ content: '.talk-directory { width: 400px }' });
    expect((await whatSticksOut(gallery, 'en')).join()).toContain('popup, help');
  });
});

describe('the way to a person', () => {
  beforeAll(() => gallery.page.setViewportSize({ width: 360, height: 400 }));
  afterAll(() => gallery.page.setViewportSize({ width: 360, height: 640 }));

  it.each(LANGUAGE_TAGS)('is in sight in %s, where the popup must be scrolled', async (language) => {
    const hidden = await gallery.page.evaluate(async (shown) => {
      const { names, show } = await window.gallery;
      const found: string[] = [];
      for (const name of names) {
        await show(name, shown);
        const way = document.querySelector('.popup-foot button:last-child');
        if (way && way.getBoundingClientRect().bottom > innerHeight) found.push(name);
        if (way && document.documentElement.scrollHeight > innerHeight) found.push('one that is scrolled');
      }
      return found;
    }, language);
    expect(new Set(hidden)).toEqual(new Set(['one that is scrolled']));
  });
});

describe('every screen in 360 pixels, with text twice as large', () => {
  it.each(LANGUAGE_TAGS)('fits in %s', async (language) => {
    expect(await whatSticksOut(large, language)).toEqual([]);
  });
});
