import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../utils/noticing/judge';
import { serveEditors } from '../../editors/serve.mjs';
import { REFUSED_FIELDS } from '../refused-fields';
import { startExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { noticing } from './working';

const SITE = 'watched.test';
const HARSH = 'I hate myself.';
const HARSH_TOO = "I'm so stupid.";
/** One for each field of a page. */
const SENTENCES = [
  HARSH,
  "I'm an idiot.",
  'I am worthless.',
  "I'm a failure.",
  "I'm useless.",
  "I'm pathetic.",
  "I'm a loser.",
  'I ruin it all.',
];
/** A pause after which all that is to be read has been read and judged, in ms. */
const SURELY_READ = 3_600;

let pages: Awaited<ReturnType<typeof serveEditors>>;
let extension: Awaited<ReturnType<typeof startExtension>>;

beforeAll(async () => {
  [pages, extension] = await Promise.all([serveEditors(), startExtension({})]);
  await listenToWatchers(extension.desk);
  await consentTo(extension, SITE);
});

afterAll(async () => {
  await extension?.close();
  await pages?.close();
});

/** Cut into groups of at most `size`, each with the names of what is in it. */
function groups<T extends readonly [name: string, html: string]>(all: readonly T[], size: number) {
  const cut = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
  return cut.map((some) => [some.map(([name]) => name).join(', '), some] as const);
}

let shown = 0;

/** A page of the watched site with this in it. The address is its own, so that one knows what came from where. */
async function show(html: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${pages.url.replace('127.0.0.1', SITE)}/bare.html?${shown++}`);
  await page.evaluate((body) => {
    document.body.append(document.createRange().createContextualFragment(body));
  }, html);
  return page;
}

const heard = (page: Page) => heardFrom(extension.desk, page);

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#field').click({ force: true });
  await page.keyboard.type(text);
}

describe('what is never read', () => {
  it.concurrent.each(groups(REFUSED_FIELDS, SENTENCES.length))(
    'is a field of these: %s',
    async (_, fields) => {
      const page = await show('');
      for (const [at, [, html]] of fields.entries()) {
        await page.evaluate((body) => {
          document.body.replaceChildren(document.createRange().createContextualFragment(body));
        }, html);
        // Each with a sentence of its own, so that one that is heard tells where it was written.
        await write(page, SENTENCES[at] ?? '');
        await page.keyboard.press('Enter');
      }
      // At a pause, too; and a field beside them is read, so that the silence means something.
      await setTimeout(1_500);
      await page.evaluate(() => {
        document.designMode = 'off';
        const control = document.createElement('textarea');
        document.body.prepend(control);
        control.focus();
      });
      await page.keyboard.type(HARSH_TOO);
      await page.keyboard.press('Enter');
      await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
      await page.close();
    },
  );

  it.concurrent('is a password that is shown as text later, and what stands beside it', async () => {
    const page = await show(
      '<form><input id="field" type="password"><textarea id="beside"></textarea></form>',
    );
    await write(page, 'x');
    await page.locator('#field').evaluate((field: HTMLInputElement) => {
      field.type = 'text';
    });
    await page.locator('#beside').click();
    await page.keyboard.type(HARSH);
    await setTimeout(SURELY_READ);
    expect(await heard(page)).toEqual([]);
  });

  it.concurrent('is what was pasted, dropped in, undone or filled in by the page', async () => {
    const page = await show('<textarea id="field"></textarea>');
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      field?.focus();
      document.execCommand('insertText', false, text);
    }, `${HARSH} `);
    await page.keyboard.type('ok ');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Enter');
    await setTimeout(SURELY_READ);
    expect(await heard(page)).toEqual([]);
  });
});

describe('a hostile page', () => {
  it.concurrent('makes ten thousand events and is not heard', async () => {
    const page = await show('<textarea id="field"></textarea>');
    // Somebody has typed there, so that everything is listened to.
    await write(page, 'Hello. ');
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value += text;
      const kinds = ['keydown', 'beforeinput', 'input', 'compositionend', 'focusout', 'paste', 'pagehide'];
      for (let round = 0; round < 1_500; round++)
        for (const kind of kinds)
          field.dispatchEvent(
            kind === 'keydown'
              ? new KeyboardEvent(kind, {
                  key: 'a',
                  keyCode: round % 2 === 0 ? 65 : 13,
                  bubbles: true,
                  composed: true,
                })
              : new InputEvent(kind, { inputType: 'insertText', data: text, bubbles: true, composed: true }),
          );
    }, HARSH);
    await setTimeout(SURELY_READ);
    expect(await heard(page)).toEqual([]);
    await page.locator('#field').press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(HARSH_TOO);
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
  });

  it.concurrent('cannot say anything in our name, nor stop the watcher', async () => {
    const page = await show('<textarea id="field"></textarea>');
    await page.evaluate((text) => {
      const lie = { kind: 'typed', sentence: text };
      postMessage(lie, '*');
      document.dispatchEvent(new CustomEvent('kind-minute.watcher', { detail: lie }));
      const names = globalThis as Record<PropertyKey, unknown>;
      names[Symbol.for('kind-minute.watcher')] = () => {
        throw new Error('stop');
      };
      names.chrome = { runtime: { id: 'x', sendMessage: () => Promise.resolve({ kind: 'stop' }) } };
    }, HARSH);
    await write(page, HARSH_TOO);
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
  });

  it.concurrent('with getters that throw, proxies and fields that answer for methods changes nothing', async () => {
    const page = await show(
      '<form><input name="getAttribute"><input name="getRootNode"><input name="contains"><textarea id="field"></textarea></form>',
    );
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      const refuse = () => {
        throw new Error('no');
      };
      for (const name of [
        'value',
        'selectionStart',
        'form',
        'labels',
        'closest',
        'getRootNode',
        'isContentEditable',
      ])
        Object.defineProperty(field, name, { configurable: true, get: refuse });
      Element.prototype.closest = refuse;
      Node.prototype.getRootNode = refuse;
      Object.setPrototypeOf(field, new Proxy(Object.getPrototypeOf(field), { get: refuse, has: refuse }));
      Array.prototype.push = refuse;
      String.prototype.replace = refuse;
    });
    await write(page, HARSH_TOO);
    // The page's own tricks are its own: in our world nothing of this is there.
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
    expect(faults).toEqual([]);
  });

  it.concurrent('with ten million characters in its field is read as fast as any', async () => {
    // Not laid out, which would take the browser itself seconds a key.
    const page = await show('<div id="field" contenteditable="true"><p hidden></p><p>a</p></div>');
    await page.evaluate(() => document.querySelector('p')?.append('word '.repeat(2_000_000)));
    await write(page, ` . ${HARSH_TOO}`);
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
  });

  it.concurrent('that types a storm of events beside a person loses nothing of theirs', async () => {
    const page = await show('<textarea id="field"></textarea>');
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      setInterval(() => {
        for (let time = 0; time < 50; time++)
          field?.dispatchEvent(new InputEvent('beforeinput', { inputType: 'deleteByCut', bubbles: true }));
        field?.dispatchEvent(new Event('focusin', { bubbles: true }));
        field?.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 65, bubbles: true }));
      }, 5);
    });
    await write(page, HARSH_TOO);
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
  });
});

describe('what was noticed', () => {
  it('was written in sentences that are cues', () => {
    for (const sentence of [...SENTENCES, HARSH_TOO])
      expect(judge(sentence), sentence).toMatchObject({ recognition: { cue: true } });
  });

  it('says how strong it was and when, and nothing else', async () => {
    const { cues, offer } = await noticing(extension.desk);
    const kept = JSON.stringify({ cues, offer });
    expect(kept).not.toMatch(/stupid|hate|watched/);
    for (const cue of cues) expect(Object.keys(cue).sort()).toEqual(['at', 'strength']);
  });
});
