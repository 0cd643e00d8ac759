import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../utils/noticing/judge';
import { serveEditors } from '../../editors/serve.mjs';
import { EDITORS, type EditorCase } from '../editors';
import { type Extension, idOf, startExtension } from './browser';
import { consentTo, wantCode } from './consenting';
import { buildControl } from './control';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { drawn, passTime, probePages, readable, readProbe } from './probe';
import { letDraw, MANNERS, type Writer } from './writing';

/** Watched; watched, code editors too; and the very same pages, not watched. */
const WATCHED = 'watched.test';
const CODED = 'coded.test';
const PLAIN = 'plain.test';

let editors: Awaited<ReturnType<typeof serveEditors>>;
let extension: Awaited<ReturnType<typeof startExtension>>;

beforeAll(async () => {
  const control = await buildControl();
  [editors, extension] = await Promise.all([serveEditors(), startExtension({ beside: control })]);
  const { context, desk } = extension;
  await probePages(context, [new URL(desk.url()).host, idOf(control)]);
  await listenToWatchers(desk);
  await consentTo(extension, WATCHED);
  await consentTo(extension, CODED);
  await wantCode(extension, CODED);
});

afterAll(async () => {
  await extension?.close();
  await editors?.close();
});

const addressOn = (host: string, page: string) => `${editors.url.replace('127.0.0.1', host)}/${page}`;

/** Each editor, on a site that is switched on; those for code on one where that is wanted, too. */
const CASES = [
  ...EDITORS.map((editor) => ({ ...editor, host: WATCHED })),
  ...EDITORS.filter(({ reads }) => reads === 'code').map((editor) => ({
    ...editor,
    name: `${editor.name}, where code is wanted`,
    reads: 'prose' as const,
    host: CODED,
  })),
];

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
  await tab.goto(addressOn(host, `${name}.html?${query}`));
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

  describe.concurrent.each(CASES)('$name', (editor) => {
    it('is read once a sentence, and cannot tell', async () => {
      const [watched, plain] = await Promise.all([
        sitDown(extension, editor.host, editor),
        sitDown(extension, PLAIN, editor),
      ]);
      const read = { prose: MANNERS, stopped: [], code: [], closed: [] }[editor.reads];
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

describe('a frame of somebody else', () => {
  const SENTENCE = MANNERS[1]?.sentence ?? '';
  const write = async (host: string, frame: string) => {
    const page = `frame?cross=${encodeURIComponent(addressOn(frame, 'textarea.html'))}`;
    const writer = await sitDown(extension, host, {
      name: '',
      page,
      field: '#notes',
      frame: true,
      reads: 'prose',
    });
    await writer.page.keyboard.type(SENTENCE);
    await writer.page.keyboard.press('Enter');
    return writer.page;
  };

  it('is not read in a page that is switched on', async () => {
    const page = await write(WATCHED, PLAIN);
    await setTimeout(2_000);
    expect(await heardFrom(extension.desk, page)).toEqual([]);
  });

  it('is read where its own site is switched on, whatever page it is in', async () => {
    const page = await write(CODED, WATCHED);
    await eventually(async () => expect(await heardFrom(extension.desk, page)).toEqual([SENTENCE]));
  });
});

describe('the probe', () => {
  it('sees a script in the toolkit’s own wrapper, so that it would see ours', async () => {
    const [loud, plain] = await Promise.all([
      sitDown(extension, 'loud.test', EDITORS[0] as EditorCase),
      sitDown(extension, PLAIN, EDITORS[0] as EditorCase),
    ]);
    const [found, expected] = await Promise.all([readProbe(loud.page), readProbe(plain.page)]);
    expect(expected.messages).toEqual([]);
    expect(found.messages).toEqual([
      expect.stringMatching(/^event .*:wxt:content-script-started$/),
      expect.stringContaining('content-script-started'),
    ]);
  });
});
