import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../utils/noticing/judge';
import { serveEditors } from '../../editors/serve.mjs';
import { EDITORS, type EditorCase } from '../editors';
import { type Extension, startExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { drawn, passTime, probePages, readable, readProbe } from './probe';
import { letDraw, MANNERS, type Writer } from './writing';

/** Watched, and the very same page, not watched. */
const WATCHED = 'watched.test';
const PLAIN = 'plain.test';

let editors: Awaited<ReturnType<typeof serveEditors>>;
let extension: Awaited<ReturnType<typeof startExtension>>;

beforeAll(async () => {
  [editors, extension] = await Promise.all([serveEditors(), startExtension({})]);
  const { context, desk } = extension;
  await probePages(context, new URL(desk.url()).host);
  await listenToWatchers(desk);
  await consentTo(extension, WATCHED);
});

afterAll(async () => {
  await extension?.close();
  await editors?.close();
});

/** A window of its own, which is drawn while others are: a tab behind others is not, and editors wait for the next frame. */
async function openWindow(context: BrowserContext): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  const mark = `about:blank?${windows++}`;
  const [page] = await Promise.all([
    context.waitForEvent('page', { predicate: (one) => one.url() === mark }),
    session?.send('Target.createTarget', { url: mark, newWindow: true, width: 700, height: 500 }),
  ]);
  return page;
}

let windows = 0;

/** Opens an editor's page on a host and puts the caret into it. */
async function sitDown(
  { context }: Extension,
  host: string,
  { page, field, frame }: EditorCase,
): Promise<Writer> {
  const tab = await openWindow(context);
  const [name, query = ''] = page.split('?');
  await tab.goto(`${editors.url.replace('127.0.0.1', host)}/${name}.html?${query}`);
  const place = frame ? tab.frameLocator('iframe').locator(field) : tab.locator(field);
  await place.first().click();
  return { page: tab, session: await context.newCDPSession(tab) };
}

/** ProseMirror puts typographic apostrophes. */
const straighten = (text: string) => text.replace('’', "'");

/** Takes everything back step by step; answers what stood there after each step that changed something. */
async function undoAll(page: Page): Promise<readonly string[]> {
  const steps = [await readable(page)];
  for (let still = 0; still < 2 && steps.length < 20; ) {
    await page.keyboard.press('Control+z');
    await letDraw(page);
    const now = await readable(page);
    if (now === steps.at(-1)) still++;
    else {
      still = 0;
      steps.push(now);
    }
  }
  return steps;
}

describe('an editor on a site that is switched on', () => {
  it('is written into with sentences that are cues, each', () => {
    for (const { sentence } of MANNERS) expect(judge(sentence)).toMatchObject({ recognition: { cue: true } });
  });

  describe.concurrent.each(EDITORS)('$name', (editor) => {
    it('is read once a sentence, and cannot tell', async () => {
      const [watched, plain] = await Promise.all([
        sitDown(extension, WATCHED, editor),
        sitDown(extension, PLAIN, editor),
      ]);
      const read = { prose: MANNERS, stopped: MANNERS.slice(0, 1), code: [], closed: [] }[editor.reads];
      for (const { write } of MANNERS) {
        await Promise.all([passTime(watched.page), passTime(plain.page)]);
        await Promise.all([write(watched), write(plain)]);
        // Cursors blink and scroll bars fade when they like.
        await eventually(async () => expect(await drawn(watched.page)).toBe(await drawn(plain.page)));
      }
      await eventually(
        async () =>
          expect((await heardFrom(extension.desk, watched.page)).map(straighten)).toEqual(
            read.map(({ sentence }) => sentence),
          ),
        2_000,
      );
      const [found, expected] = await Promise.all([readProbe(watched.page), readProbe(plain.page)]);
      expect(found).toEqual(expected);
      const undone = await Promise.all([undoAll(watched.page), undoAll(plain.page)]);
      expect(undone[0]).toEqual(undone[1]);
      expect(await heardFrom(extension.desk, watched.page)).toHaveLength(read.length);
      expect(await heardFrom(extension.desk, plain.page)).toEqual([]);
      await Promise.all([watched.page.close(), plain.page.close()]);
    });
  });
});
