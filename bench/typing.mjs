import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withChromium } from './chromium.mjs';
import { summarise, takeTurns } from './statistics.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

const FLOORS = fileURLToPath(new URL('floors/', import.meta.url));
const LENGTHS = [2_000, 20_000, 200_000];
const KEYS = 120;

/** Each is put into the page of its own name, all by one extension, so that one browser runs them in turns. */
const SCRIPTS = ['none', 'empty', 'input-listener', 'watcher'];

/**
 * What the watcher costs a page: when it is put there, and for each key.
 * @param {{ program: string, extension: string, folder: string, rounds: number }} given
 *   `folder`: empty, for an extension of our own
 * @returns {Promise<import('./report.mjs').Section[]>}
 */
export async function timeWatcher({ program, extension, folder, rounds }) {
  writeExtension(folder, join(extension, 'watcher.js'));
  const { address, stop } = await servePages();
  try {
    return await withChromium(program, folder, async (context) => {
      /** A fresh page, since a navigation may or may not set the browser's counters back (Chromium 156). */
      const visit = async (script, look) => {
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send('Performance.enable');
        await page.goto(`${address}/${script}`);
        // The scripts come when the document is idle.
        await page.waitForTimeout(150);
        await look(page, () => readScriptTime(devtools));
        await page.close();
      };
      return [await timeInjection(visit, 2 * rounds), await timeKeys(visit, rounds)];
    });
  } finally {
    await stop();
  }
}

/** µs that the page spent in scripts, compiling them included, since it began. Task time is too noisy. */
async function readScriptTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const find = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return 1_000_000 * (find('ScriptDuration') + find('V8CompileDuration'));
}

async function timeInjection(visit, rounds) {
  const variants = ['none', 'empty', 'watcher'].map((script) => ({ script, times: [] }));
  await takeTurns(variants, rounds + 1, ({ script, times }, round) =>
    visit(script, async (_, readTime) => {
      const time = await readTime();
      if (round > 0) times.push(time);
    }),
  );
  const [none, empty, watcher] = variants.map(({ times }) => summarise(times));
  const row = (what, figures, more) => ({
    what,
    unit: 'µs',
    ...figures,
    ratio: (figures.median - none.median) / (empty.median - none.median),
    to: 'empty',
    ...more,
  });
  return {
    title: 'Putting a script into a page',
    how: `Script time, compiling included, of a page without scripts of its own; ${rounds} fresh pages each, in turns.`,
    rows: [row('nothing', none), row('empty script', empty), row('watcher', watcher, { limits: { ratio: 4 } })],
  };
}

async function timeKeys(visit, rounds) {
  const scripts = ['none', 'input-listener', 'watcher'];
  const variants = LENGTHS.flatMap((length) => scripts.map((script) => ({ script, length, keys: [], reads: [] })));
  await takeTurns(variants, rounds + 1, ({ script, length, keys, reads }, round) =>
    visit(script, async (page, readTime) => {
      await page.evaluate((text) => {
        const field = document.querySelector('textarea');
        field.value = text;
        field.focus();
        field.setSelectionRange(text.length, text.length);
      }, fill(length));
      const before = await readTime();
      await page.keyboard.type((ORDINARY_TEXTS[round % ORDINARY_TEXTS.length] ?? '').slice(0, KEYS));
      const typed = await readTime();
      // The watcher reads after a pause, and after a longer one what was left open.
      if (script === 'watcher') await page.waitForTimeout(3_300);
      const read = await readTime();
      if (round === 0) return;
      keys.push((typed - before) / KEYS);
      reads.push(read - typed);
    }),
  );
  const find = (script, length) => variants.find((one) => one.script === script && one.length === length);
  const keysOf = (script, length) => summarise(find(script, length).keys);
  const shortest = keysOf('watcher', LENGTHS[0]).median;
  const rows = LENGTHS.flatMap((length) => {
    const at = `at ${length / 1000} k characters`;
    const none = keysOf('none', length);
    const floor = keysOf('input-listener', length);
    const watcher = keysOf('watcher', length);
    const ratio = (figures) => (figures.median - none.median) / (floor.median - none.median);
    return [
      { what: `nothing, ${at}`, unit: 'µs', ...none, ratio: ratio(none), to: 'listener' },
      { what: `empty input listener, ${at}`, unit: 'µs', ...floor, ratio: ratio(floor), to: 'listener' },
      {
        what: `watcher, ${at}`,
        unit: 'µs',
        ...watcher,
        ratio: ratio(watcher),
        to: 'listener',
        ...(length === 20_000 ? { limits: { ratio: 3 } } : {}),
      },
    ];
  });
  const [, , longest] = LENGTHS;
  const far = keysOf('watcher', longest);
  return {
    title: 'Typing: script time per key',
    how: `${KEYS} keys into a textarea, ${rounds} fresh pages each, in turns. Flat: at most half as much again.`,
    rows: [
      ...rows,
      {
        what: 'watcher, longest text beside shortest',
        unit: 'µs',
        ...far,
        ratio: far.median / shortest,
        to: 'watcher at 2 k',
        limits: { ratio: 1.5 },
      },
      ...LENGTHS.map((length) => ({
        what: `watcher, both reads after the keys, at ${length / 1000} k`,
        unit: 'µs',
        ...summarise(find('watcher', length).reads),
      })),
    ],
  };
}

/** Text of that many characters, in lines, as somebody might have written before. */
function fill(length) {
  const once = ORDINARY_TEXTS.join('\n\n');
  return `${once.repeat(Math.ceil(length / once.length)).slice(0, length - 1)}\n`;
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
  for (const name of ['empty', 'input-listener']) copyFileSync(join(FLOORS, `${name}.js`), join(folder, `${name}.js`));
  copyFileSync(watcher, join(folder, 'watcher.js'));
}

/** One and the same page, without a script of its own, under every path. */
async function servePages() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Bench</title><link rel="icon" href="data:,"><textarea rows="12" cols="80"></textarea>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
