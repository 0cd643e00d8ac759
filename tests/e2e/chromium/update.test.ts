import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { AFTER_WORDS } from '../../../utils/copy/en/practices/answer-words';
import type { StageId } from '../../../utils/practice/library';
import { serveEditors } from '../../editors/serve.mjs';
import { ANSWER_KEYS, stagesOf } from '../runs';
import { BUILD, type Extension, withExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { nameOf, pickByKeys } from './keys';
import { finish, seeStage, untilClosed } from './popup';
import { readDatabase, readRecords } from './records';
import { registeredWatchers } from './sites';
import { goOn } from './taking';

declare const chrome: typeof Browser;

const SITE = 'watched.test';
const BEFORE = 'I hate myself.';
const AFTER = "I'm so stupid.";

let pages: Awaited<ReturnType<typeof serveEditors>>;
let build: string;

beforeAll(async () => {
  pages = await serveEditors();
  build = mkdtempSync(join(tmpdir(), 'kind-minute-build-'));
  cpSync(BUILD, build, { recursive: true });
});

afterAll(async () => {
  await pages?.close();
  rmSync(build, { recursive: true, force: true });
});

let version = 99;

/** A newer version comes, as from the store: into the same place, while pages are open. */
async function update({ context }: Extension): Promise<void> {
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  version += 1;
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${version}.0` }));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: build });
  await session?.detach();
}

describe('an update of the extension', () => {
  it('leaves a site switched on, its open tab too, and the old watcher there falls silent', () =>
    withExtension({ build }, async (extension) => {
      const { context, desk, open } = extension;
      await listenToWatchers(desk);
      await consentTo(extension, SITE);
      const tab = await context.newPage();
      const faults: string[] = [];
      tab.on('pageerror', ({ message }) => faults.push(message));
      await tab.goto(`${pages.url.replace('127.0.0.1', SITE)}/textarea.html`);
      await tab.locator('#notes').click();
      await tab.keyboard.type(BEFORE);
      await tab.keyboard.press('Enter');
      await eventually(async () => expect(await heardFrom(desk, tab)).toEqual([BEFORE]));

      await update(extension);
      const again = await open('welcome.html');
      await listenToWatchers(again);
      await eventually(async () =>
        expect(await registeredWatchers(again)).toEqual([
          [`watch:${SITE}`, [`http://${SITE}/*`, `https://${SITE}/*`]],
        ]),
      );
      // The new watcher is put into the tab a moment later.
      await setTimeout(1_000);
      await tab.bringToFront();
      await tab.locator('#notes').click();
      await tab.keyboard.press('Control+End');
      await tab.keyboard.type(AFTER);
      await tab.keyboard.press('Enter');
      await eventually(async () => expect(await heardFrom(again, tab)).toEqual([AFTER]));
      expect(faults).toEqual([]);
    }));

  it('leaves a break where it stood, at each of its stages, and its entry is one', () =>
    withExtension({ build }, async (extension) => {
      const front = await extension.context.newPage();
      const again = async (stage: StageId) => {
        await update(extension);
        const popup = await extension.clickIcon(front);
        await seeStage(popup, stage);
        expect(await popup.evaluate(() => chrome.runtime.getManifest().version)).toBe(`${version}.0`);
        return popup;
      };
      const stages = stagesOf('minute', 60);
      let popup = await extension.clickIcon(front);
      await pickByKeys(popup, 'minutes', nameOf('minute', 60));
      for (const stage of stages) {
        await seeStage(popup, stage.id);
        popup = await again(stage.id);
        if (stage.component !== 'return') await goOn(popup, stage, 'read');
      }
      await popup.keyboard.press(ANSWER_KEYS.after);
      await popup.getByRole('button', { name: AFTER_WORDS.easier, pressed: true }).waitFor();
      popup = await again('return');
      await finish(popup);

      const desk = await extension.open('options.html');
      const kept = [expect.objectContaining({ practice: 'minute', need: 'smaller', after: 'easier' })];
      await eventually(async () => expect((await readRecords(desk)).local.break).toBe(null));
      expect(await readDatabase(desk)).toEqual(kept);

      popup = await extension.clickIcon(front);
      await pickByKeys(popup, 'minutes', nameOf('minute', 60));
      await seeStage(popup, 'name-it');
      await popup.keyboard.press(ANSWER_KEYS.named);
      popup = await again('not-only-you');
      await untilClosed(popup, () => popup.keyboard.press('Escape'));
      expect((await readRecords(await extension.open('options.html'))).local.break).toBe(null);
      expect(await readDatabase(await extension.open('options.html'))).toEqual(kept);
    }));
});
