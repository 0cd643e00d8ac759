import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** Longer than the watcher waits before it reads what was finished, and time for a message on its way. */
const SURELY_READ = 1_900;

/** Somebody at the keyboard of a tab. */
export interface Writer {
  readonly page: Page;
  /** Input methods are not among what Playwright's keyboard knows. */
  readonly session: CDPSession;
}

/** A way of writing one sentence, and what then stands there. */
export interface Manner {
  readonly name: string;
  readonly sentence: string;
  readonly write: (writer: Writer) => Promise<void>;
}

/** Between two keys, in ms. Faster than anybody, but editors that draw in the next frame can follow. */
const PACE = { delay: 12 };

/** Waits until an editor can have drawn: some follow a frame late, and a key that comes sooner finds the old line. */
export async function letDraw(page: Page): Promise<void> {
  await setTimeout(100);
  await page.evaluate(
    () => new Promise<number>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Presses Enter as somebody does who sees what they write. */
async function breakLine(page: Page): Promise<void> {
  await letDraw(page);
  await page.keyboard.press('Enter');
  await letDraw(page);
}

const pause = () => setTimeout(SURELY_READ);

/** Each with a sentence of its own, since no sentence is sent twice. */
export const MANNERS: readonly Manner[] = [
  {
    name: 'in bursts',
    sentence: "I'm so stupid.",
    async write({ page }) {
      for (const burst of ["I'm so", ' stupid.']) {
        await page.keyboard.type(burst, PACE);
        await pause();
      }
      await breakLine(page);
    },
  },
  {
    name: 'with a slip taken back',
    sentence: 'I hate myself.',
    async write({ page }) {
      await page.keyboard.type('I hate mysefl', PACE);
      for (let letter = 0; letter < 'fl'.length; letter++) await page.keyboard.press('Backspace');
      await page.keyboard.type('lf.', PACE);
      await pause();
      await breakLine(page);
    },
  },
  {
    name: 'with an input method',
    sentence: 'I am an idiot.',
    async write({ page, session }) {
      // Not from the line's first letter: Trix then breaks the line itself.
      await page.keyboard.type('I ', PACE);
      for (const [words, more] of [
        ['a', 'm '],
        ['an id', 'iot'],
      ] as const) {
        for (const text of [words, words + more]) {
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        }
        await session.send('Input.insertText', { text: words + more });
        // Draft.js settles a composition a little later.
        await letDraw(page);
      }
      await page.keyboard.type('.');
      await pause();
      await breakLine(page);
    },
  },
  {
    name: 'sent by Enter',
    sentence: "I'm a failure",
    async write({ page }) {
      await page.keyboard.type("I'm a failure", PACE);
      await breakLine(page);
    },
  },
];
