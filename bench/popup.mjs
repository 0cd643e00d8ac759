import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChromium } from './chromium.mjs';
import { summarise, takeTurns } from './statistics.mjs';

const TWIN = 'static-twin.html';

/**
 * When the popup shows itself first, beside a page that shows the same by HTML and CSS alone.
 * @param {{ program: string, extension: string, rounds: number }} given
 *   `extension`: a copy of the build that may be written to
 * @returns {Promise<import('./report.mjs').Section>}
 */
export function timePopup({ program, extension, rounds }) {
  return withChromium(program, extension, async (context) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const address = (file) => new URL(file, worker.url()).href;
    const page = await context.newPage();
    await page.goto(address('popup.html'));
    await paint(page);
    await page.locator('#app > *').first().waitFor();
    await writeTwin(extension, page);
    // The welcome page would keep the extension's process alive.
    for (const other of context.pages()) if (other !== page) await other.close();

    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    let running = true;
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) running = runningStatus !== 'stopped';
    });

    /** Same beginning for all: the worker runs; then, for the cold ones, neither it nor a page of ours does. */
    const prepare = async (cold) => {
      await page.goto(address(TWIN));
      await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => {}));
      // Of another site, so that the page's process is another one.
      await page.goto('data:text/html,<title>elsewhere</title>');
      if (!cold) return;
      await devtools.send('ServiceWorker.stopAllWorkers');
      for (let tries = 0; running && tries < 100; tries++) await page.waitForTimeout(20);
      if (running) throw new Error('The worker would not stop.');
      // Until its process is gone, too.
      await page.waitForTimeout(500);
    };
    const variants = [
      { name: 'static', file: TWIN, cold: false },
      { name: 'popup', file: 'popup.html', cold: false },
      { name: 'static cold', file: TWIN, cold: true },
      { name: 'popup cold', file: 'popup.html', cold: true },
    ];
    /** @type {Record<string, number[]>} ms */
    const times = Object.fromEntries(variants.map(({ name }) => [name, []]));
    await takeTurns(variants, rounds + 1, async ({ name, file, cold }, round) => {
      await prepare(cold);
      await page.goto(address(file));
      const took = await paint(page);
      // The first round fills the browser's caches.
      if (round > 0) times[name]?.push(took);
    });
    const sums = Object.fromEntries(Object.entries(times).map(([name, took]) => [name, summarise(took)]));
    const row = (what, name, base, more = {}) => ({
      what,
      unit: 'ms',
      ...sums[name],
      ratio: sums[name].median / sums[base].median,
      ...more,
    });
    return {
      title: 'First paint of the popup, opened as a page',
      how:
        `First contentful paint, ${rounds} rounds in turns, warm caches, headless Chromium (it tells in steps of 4 ms). ` +
        'The twin shows the very same by HTML and CSS alone. Asleep: neither the worker nor its process runs.',
      rows: [
        row('static twin', 'static', 'static', { to: 'twin' }),
        row('popup', 'popup', 'static', { to: 'twin', limits: { ratio: 1.25 } }),
        row('static twin, extension asleep', 'static cold', 'static', { to: 'twin' }),
        row('popup, extension asleep', 'popup cold', 'static cold', {
          to: 'twin asleep',
          limits: { ratio: 2 },
        }),
      ],
    };
  });
}

/** The first contentful paint of a page, in ms after its navigation began. */
function paint(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The popup as it stands there, without its scripts. */
async function writeTwin(extension, page) {
  const head = readFileSync(join(extension, 'popup.html'), 'utf8').split('<body')[0] ?? '';
  const body = await page.evaluate(() => document.body.outerHTML);
  const still = head.replace(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');
  writeFileSync(join(extension, TWIN), `${still}${body}</html>\n`);
}
