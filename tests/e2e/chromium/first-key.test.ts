import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../utils/noticing/judge';
import { serveEditors } from '../../editors/serve.mjs';
import { type Extension, startExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';

const SITE = 'watched.test';
const HARSH = 'I hate myself.';
const HARSH_TOO = "I'm so stupid.";
/** As fast as anybody types, between two keys, in ms. */
const PACE = { delay: 60 };
/** By then a worker that was called has come, in ms. */
const SURELY_COME = 1_500;

let pages: Awaited<ReturnType<typeof serveEditors>>;
let extension: Extension & { close: () => Promise<void> };

beforeAll(async () => {
  [pages, extension] = await Promise.all([serveEditors(), startExtension({})]);
  await listenToWatchers(extension.desk);
  await consentTo(extension, SITE);
});

afterAll(async () => {
  await extension?.close();
  await pages?.close();
});

async function show(html: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${pages.url.replace('127.0.0.1', SITE)}/bare.html?${performance.now()}`);
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
  // A worker that was awake to see the page come sleeps when somebody begins.
  await extension.killWorker();
  return page;
}

const heard = (page: Page) => heardFrom(extension.desk, page);

describe('the first key on a page', () => {
  it('is written in sentences that are cues', () => {
    for (const sentence of [HARSH, HARSH_TOO])
      expect(judge(sentence)).toMatchObject({ recognition: { cue: true } });
  });

  it('wakes the worker, and the sentence that it begins is heard whole', async () => {
    const page = await show('<textarea></textarea>');
    await page.locator('textarea').click();
    await page.keyboard.type(HARSH, PACE);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await heard(page)).toEqual([HARSH]));
    expect(extension.isWorkerRunning()).toBe(true);
    await page.close();
  });

  it('wakes nobody in a single line, nor when the page makes ten thousand of them up', async () => {
    const page = await show('<input><input type="password"><input type="search"><textarea></textarea>');
    for (const line of await page.locator('input').all()) await line.pressSequentially(HARSH);
    await page.locator('textarea').evaluate((field: HTMLTextAreaElement, text) => {
      field.focus();
      for (let time = 0; time < 10_000; time++)
        field.dispatchEvent(
          new InputEvent('beforeinput', {
            inputType: 'insertText',
            data: text,
            bubbles: true,
            composed: true,
          }),
        );
      document.execCommand('insertText', false, text);
    }, HARSH);
    await setTimeout(SURELY_COME);
    expect(extension.isWorkerRunning()).toBe(false);
    await page.close();
  });

  it('wakes nobody on a site that is not switched on', async () => {
    const page = await show('<textarea></textarea>');
    await page.goto(`${pages.url.replace('127.0.0.1', 'plain.test')}/textarea.html`);
    await extension.killWorker();
    await page.locator('#notes').pressSequentially(HARSH);
    await setTimeout(SURELY_COME);
    expect(extension.isWorkerRunning()).toBe(false);
    await page.close();
  });

  it('is heard on a page that somebody comes back to, and so is the next', async () => {
    const page = await show('<textarea></textarea>');
    const address = page.url();
    await page.locator('textarea').pressSequentially('Hello. ', PACE);
    await page.goto(`${pages.url.replace('127.0.0.1', 'plain.test')}/textarea.html`);
    await page.goBack();
    expect(page.url()).toBe(address);
    await page.evaluate(() => {
      document.body.innerHTML = '<textarea></textarea>';
    });
    await page.locator('textarea').pressSequentially(HARSH_TOO, PACE);
    await eventually(async () => expect(await heard(page)).toEqual([HARSH_TOO]));
    await page.close();
  });
});
