// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { emergencyFor } from '../../utils/care/emergency-numbers';
import { helplinesFor } from '../../utils/care/helplines';
import { LANGUAGE_TAGS, languageOf } from '../../utils/copy/languages';
import { NAME } from '../../utils/copy/name';
import { everyScreen } from '../screens/every-screen';
import { InPseudo } from '../screens/in-pseudo';
import { CLOSE, OPEN, outsideBrackets, pseudo } from './pseudo';

afterEach(() => {
  render(null, document.body);
});

/** What is read in our letters and may be: names, and what lies in the table of help lines. */
const NAMES = [
  NAME,
  ...LANGUAGE_TAGS.map((tag) => languageOf(tag).name),
  ...['AR', 'US', 'BG', 'JP'].flatMap((region) => [
    ...helplinesFor(region).flatMap((line) => [line.service, line.part ?? '', line.hours ?? '']),
    ...(emergencyFor(region)?.numbers.map(({ number }) => number) ?? []),
  ]),
].filter((name) => name !== '');

const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Everything on the page that somebody reads or hears. */
function said(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.querySelectorAll('*'))
    texts.push(...SPOKEN.map((name) => element.getAttribute(name) ?? ''));
  return texts.filter((text) => text.trim() !== '');
}

/** What of it did not come through the words. */
function literal(): readonly string[] {
  return said().filter((text) => {
    const left = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), outsideBrackets(text));
    return /\p{Script=Latin}/u.test(left);
  });
}

async function show(view: Parameters<typeof render>[0]): Promise<void> {
  await act(async () => render(<InPseudo dir="ltr">{view}</InPseudo>, document.body));
  // Some show themselves once they have read what is stored.
  await act(() => new Promise<void>((read) => setTimeout(read)));
}

const buttons = () => [...document.querySelectorAll<HTMLElement>('button, summary')];

describe('the pseudo-language', () => {
  it('is longer by a third, has accents, and leaves a shape as it is', () => {
    const words = pseudo({ a: 'Take your time.', b: ['Save'], c: (to: string) => `Call ${to}`, d: '', e: 3 });
    expect(words.a).toMatch(/^⟦Tákê|^⟦Táké/);
    expect(words.a.length).toBeGreaterThanOrEqual('Take your time.'.length * 1.3);
    expect(words.b[0]).toMatch(/^⟦Šávéé+⟧$/);
    expect(words.c('112')).toContain('112');
    expect([words.d, words.e]).toEqual(['', 3]);
  });

  it('is seen through: what stands outside it is found', () => {
    expect(outsideBrackets(`a${OPEN}b${OPEN}c${CLOSE}d${CLOSE}e`)).toBe('ae');
  });
});

describe('every screen', { timeout: 60_000 }, async () => {
  const screens = await everyScreen();

  it('is there to be looked at', () => expect(screens.length).toBeGreaterThan(200));

  it.each(screens)('%s says nothing that did not come through the words', async (_, view) => {
    await show(view);
    expect(said().length).toBeGreaterThan(0);
    expect(literal()).toEqual([]);
  });

  it.each(screens.filter(([name]) => !/^break .* \d+$/.test(name)))(
    '%s says nothing else at any press',
    async (_, view) => {
      await show(view);
      const count = buttons().length;
      for (let place = 0; place < count; place += 1) {
        await act(async () => render(null, document.body));
        await show(view);
        await act(async () => buttons()[place]?.click());
        expect(literal()).toEqual([]);
      }
    },
  );
});

describe('a literal', () => {
  it('would be found, in a text, a name and a field', async () => {
    await show(
      <section aria-label="Here">
        There <input placeholder="Anywhere" />
      </section>,
    );
    expect(literal()).toHaveLength(3);
  });
});
