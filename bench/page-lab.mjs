import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { withChromium } from './chromium.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Each is put into the page of its own name, all by one extension, so that one browser runs them in turns. */
const SCRIPTS = ['none', 'empty', 'input-listener', 'watcher', 'harper'];

/** The scripts come when the document is idle; ms. One of them takes longer, and says when it is ready. */
const SETTLE = 150;

/** The peer takes seconds each time, and varies little for that: this many turns, after one to warm up, will do. */
const PEER_ROUNDS = 3;

/**
 * Whether a script has had its turns.
 * @param {string} script
 * @param {number} round from 0, which warms up
 */
export const sitsOut = (script, round) => script === 'harper' && round > PEER_ROUNDS;

/**
 * Opens a fresh tab with one of the scripts in it, lets `look` do its work there and closes the tab.
 * `readTime`: µs that the page spent in scripts, compiling included, since its last navigation.
 * `readHeap`: bytes that the page and its scripts hold, once what nobody holds is thrown away.
 * @typedef {{ page: import('playwright-core').Page, readTime: () => Promise<number>, readHeap: () => Promise<number>, reload: () => Promise<void> }} Tab
 * @typedef {(script: string, look: (tab: Tab) => Promise<void>) => Promise<void>} Visit
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
  await writeExtension(folder, extension);
  const { address, stop } = await servePages();
  try {
    return await withChromium(program, folder, (context) => {
      /** @type {Visit} */
      const visit = async (script, look) => {
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send('Performance.enable');
        const settle = async (navigate) => {
          const ready =
            script === 'harper' && page.waitForEvent('console', (said) => said.text() === 'ready');
          await Promise.all([navigate(), ready]);
          await page.waitForTimeout(SETTLE);
        };
        await settle(() => page.goto(`${address}/${script}`));
        await look({
          page,
          reload: () => settle(() => page.reload()),
          readTime: () => (script === 'harper' ? readTaskTime(devtools) : readScriptTime(devtools)),
          readHeap: () => readHeap(devtools),
        });
        await page.close();
      };
      return work(visit, context.browser()?.version());
    });
  } finally {
    await stop();
  }
}

/** Not the time of tasks, which varies by 40 % from run to run. A navigation sets both back (Chromium 156). */
const readScriptTime = (devtools) => readMetrics(devtools, 'ScriptDuration', 'V8CompileDuration');

/** What goes on after an `await` is not counted as script (Chromium 156), and with harper.js that is nearly all. */
const readTaskTime = (devtools) => readMetrics(devtools, 'TaskDuration');

async function readMetrics(devtools, ...names) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const find = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return 1_000_000 * names.reduce((sum, name) => sum + find(name), 0);
}

/** Of all the worlds in the page. What WebAssembly has for itself is not in it (Chromium 156). */
async function readHeap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function writeExtension(folder, build) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    background: { service_worker: 'background.js' },
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    web_accessible_resources: [{ resources: ['harper.wasm'], matches: ['http://127.0.0.1/*'] }],
    content_scripts: SCRIPTS.slice(1).map((name) => ({
      matches: [`http://127.0.0.1/${name}`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['empty', 'input-listener', 'background'])
    copyFileSync(join(HERE, 'floors', `${name}.js`), join(folder, `${name}.js`));
  for (const name of ['watcher', 'reader'])
    copyFileSync(join(build, `${name}.js`), join(folder, `${name}.js`));
  const wasm = join(HERE, 'node_modules', 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm');
  copyFileSync(wasm, join(folder, 'harper.wasm'));
  const entry = join(HERE, 'peers', 'harper.mjs');
  const lib = { entry, name: 'harper', formats: ['iife'], fileName: () => 'harper.js' };
  await bundle({ outDir: folder, lib });
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
