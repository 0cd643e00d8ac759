import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { judge } from '../../../utils/noticing/judge';
import { serveEditors } from '../../editors/serve.mjs';
import { EDITORS } from '../editors';
import { KindMinute } from './support/kind-minute';
import { until } from './support/waiting';

declare const browser: Browser;
declare const window: Window & { heard?: [address: string, sentence: string][] };

const HOST = '127.0.0.1';
/** Sent by Enter, taken back and written anew, and left at a pause. */
const SENT = 'I hate myself';
const SLIPPED = 'I am an idiot.';
const PAUSED = "I'm so stupid.";

/** Frames need a protocol of their own, and Firefox has no EditContext. */
const CORE = EDITORS.filter(({ frame, name }) => !frame && !name.includes('EditContext'));

/** ProseMirror puts typographic apostrophes. */
const straighten = (text: string) => text.replace('’', "'");

describe('Editors in Firefox', () => {
  let kindMinute: KindMinute;
  let editors: Awaited<ReturnType<typeof serveEditors>>;
  beforeAll(async () => {
    editors = await serveEditors();
    const preferences = { 'extensions.webextOptionalPermissionPrompts': false };
    kindMinute = await KindMinute.start({ preferences });
    const disclosure = await kindMinute.open('disclosure', `?host=${HOST}`);
    await disclosure.show();
    await disclosure.click('button', DISCLOSURE.yes);
    await disclosure.says(DISCLOSURE.on(HOST));
    await kindMinute.welcome.run(() => {
      const heard: [string, string][] = [];
      window.heard = heard;
      browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
        const { sentence } = message as { sentence?: string };
        if (tab?.url !== undefined && sentence !== undefined) heard.push([tab.url, sentence]);
        return undefined;
      });
    });
  });
  afterAll(async () => {
    await kindMinute?.close();
    await editors?.close();
  });

  const heardFrom = async (address: string) =>
    (await kindMinute.welcome.run(() => window.heard ?? []))
      .filter(([from]) => from === address)
      .map(([, sentence]) => straighten(sentence));

  it('are written into with sentences that are cues', () => {
    for (const sentence of [SENT, SLIPPED, PAUSED])
      expect(judge(sentence)).toMatchObject({ recognition: { cue: true } });
  });

  it.each(CORE)('$name is read once a sentence', async ({ page, field, reads }) => {
    const [name, query = ''] = page.split('?');
    const address = `${editors.url}/${name}.html?${query}`;
    const tab = await kindMinute.firefox.newTab();
    await tab.show();
    await tab.go(address);
    await tab.click(field);
    // The first letters at a person's pace, so that what reads has come (first-key.test.ts holds the wait itself).
    await tab.type(SENT.slice(0, 3));
    await new Promise((done) => setTimeout(done, 2_000));
    await tab.type(SENT.slice(3));
    await tab.press('Enter');
    await tab.type('I am an idoit');
    for (let letter = 0; letter < 'oit'.length; letter++) await tab.press('Backspace');
    await tab.type('iot.');
    await tab.press('Enter');
    await tab.type(PAUSED);
    const expected = reads === 'prose' ? [SENT, SLIPPED, PAUSED] : [];
    if (expected.length === 0) await new Promise((done) => setTimeout(done, 2_000));
    await until(`${name} to be read`, async () => (await heardFrom(address)).length >= expected.length);
    // Typed faster than anybody types: an Enter that came before what reads reads nothing at once, and a sentence that
    // nothing closes then waits longer than those after it.
    expect((await heardFrom(address)).sort()).toEqual([...expected].sort());
  });
});
