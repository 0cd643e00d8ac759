import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveEditors } from '../../editors/serve.mjs';
import { BUILD, withExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { registeredWatchers } from './sites';

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

/** A newer version comes, as from the store: into the same place, while pages are open. */
function bumpVersion(): void {
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
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

      bumpVersion();
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: build });
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
});
