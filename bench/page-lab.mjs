import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withChromium } from './chromium.mjs';

const FLOORS = fileURLToPath(new URL('floors/', import.meta.url));

/** Each is put into the page of its own name, all by one extension, so that one browser runs them in turns. */
const SCRIPTS = ['none', 'empty', 'input-listener', 'watcher'];

/** The scripts come when the document is idle; ms. */
const SETTLE = 150;

/**
 * Opens a fresh tab with one of the scripts in it, lets `look` do its work there and closes the tab.
 * `readTime`: µs that the page spent in scripts, compiling included, since its last navigation.
 * @typedef {(script: string, look: (tab: { page: import('playwright-core').Page, readTime: () => Promise<number>, reload: () => Promise<void> }) => Promise<void>) => Promise<void>} Visit
 */

/**
 * Runs `work` with a browser in which pages without scripts of their own have the built watcher put into them, or
 * one of the floors, in the isolated world that content scripts have.
 * @template T
 * @param {{ program: string, extension: string, folder: string }} given
 *   `extension`: the build; `folder`: to be made, for an extension of our own
 * @param {(visit: Visit, version: string | undefined) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withScripts({ program, extension, folder }, work) {
  writeExtension(folder, join(extension, 'watcher.js'));
  const { address, stop } = await servePages();
  try {
    return await withChromium(program, folder, (context) => {
      /** @type {Visit} */
      const visit = async (script, look) => {
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send('Performance.enable');
        await page.goto(`${address}/${script}`);
        await page.waitForTimeout(SETTLE);
        const reload = async () => {
          await page.reload();
          await page.waitForTimeout(SETTLE);
        };
        await look({ page, reload, readTime: () => readScriptTime(devtools) });
        await page.close();
      };
      return work(visit, context.browser()?.version());
    });
  } finally {
    await stop();
  }
}

/** Not the time of tasks, which varies by 40 % from run to run. A navigation sets it back (Chromium 156). */
async function readScriptTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const find = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return 1_000_000 * (find('ScriptDuration') + find('V8CompileDuration'));
}

function writeExtension(folder, watcher) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: SCRIPTS.slice(1).map((name) => ({
      matches: [`http://127.0.0.1/${name}`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    "chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ kind: 'heard' }));\n",
  );
  for (const name of ['empty', 'input-listener'])
    copyFileSync(join(FLOORS, `${name}.js`), join(folder, `${name}.js`));
  copyFileSync(watcher, join(folder, 'watcher.js'));
}

/** One and the same page, without a script of its own, under every path. */
async function servePages() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><title>Bench</title><link rel="icon" href="data:,"><textarea rows="12" cols="80"></textarea>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
