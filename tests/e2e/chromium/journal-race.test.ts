import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Entry } from '../../../utils/journal/entry';
import { withExtension } from './browser';
import { entryNamed, readDatabase } from './records';

declare const chrome: typeof Browser;

/** Says an intent until it is answered, as our messenger does: a worker that dies answers nothing. */
const restore = (page: Page, entries: readonly Entry[]) =>
  page.evaluate(async (given) => {
    const say = async (entry: Entry): Promise<void> => {
      const reply = await chrome.runtime.sendMessage({ kind: 'entry.restore', entry }).catch(() => undefined);
      if ((reply as { kind?: string } | undefined)?.kind !== 'done') await say(entry);
    };
    await Promise.all(given.map(say));
  }, entries);

const idsIn = async (page: Page) =>
  (await readDatabase(page)).map((line) => (line as { id: string }).id).sort();

describe('the journal of a real browser', () => {
  it('has all entries of two pages that write a hundred each in a race', () =>
    withExtension({}, async ({ desk, open }) => {
      const other = await open('options.html');
      const entries = (name: string) =>
        Array.from({ length: 100 }, (_, place) => entryNamed(`${name}-${place}`));
      const all = [...entries('a'), ...entries('b')];
      await Promise.all([restore(desk, all.slice(0, 100)), restore(other, all.slice(100))]);
      expect(await idsIn(desk)).toEqual(all.map(({ id }) => id).sort());
    }));

  it('has each of two hundred entries once, though the worker was killed while each was written', () =>
    withExtension({}, async ({ desk, killWorker }) => {
      const all = Array.from({ length: 200 }, (_, place) => entryNamed(`k-${place}`, place));
      for (const [place, entry] of all.entries()) {
        const written = restore(desk, [entry]);
        // At another moment of the write each time.
        await desk.waitForTimeout((place * 7) % 40);
        await killWorker();
        await written;
      }
      expect(await idsIn(desk)).toEqual(all.map(({ id }) => id).sort());
    }));
});
