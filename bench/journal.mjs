import { withChromium } from './chromium.mjs';
import { summarise } from './statistics.mjs';

const ENTRIES = 10_000;
const YEARS = 10;
const PASSPHRASE = 'rain on a tin roof';

/**
 * The journal page with nothing in it, with ten years of entries, and with the same under a lock.
 * @param {{ program: string, extension: string, rounds: number }} given
 * @returns {Promise<import('./report.mjs').Section>}
 */
export function timeJournal({ program, extension, rounds }) {
  return withChromium(program, extension, async (context) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const address = new URL('journal.html', worker.url()).href;
    const page = await context.newPage();
    await page.addInitScript(watchForRows);
    // Once for the browser's caches, and so that the database is there.
    await page.goto(address);
    await addEntry(page, 'first');
    await say(page, { kind: 'entry.delete', id: 'first', month: new Date().toISOString().slice(0, 7) });

    const open = async () => {
      const took = [];
      for (let round = 0; round < rounds; round++) {
        await page.goto('data:text/html,<title>elsewhere</title>');
        await page.goto(address);
        took.push(await firstRows(page));
      }
      return summarise(took);
    };
    const add = async (name) => {
      const took = [];
      // From another page, as the popup is: an open journal would read itself anew at the same time.
      await page.goto(new URL('disclosure.html', address).href);
      for (let round = 0; round < 4 * rounds; round++) took.push(await addEntry(page, `${name}-${round}`));
      return summarise(took);
    };
    const emptyRows = await open();
    const emptyAdd = await add('early');
    await page.evaluate(fillJournal, { count: ENTRIES, years: YEARS });
    const fullRows = await open();
    const fullAdd = await add('late');
    const { sealing, rows, all, heap } = await lockAndUnlock(page, context, address);
    const once = (what, unit, value) => ({ what, unit, ...summarise([value]) });
    return {
      title: `The journal with ${ENTRIES.toLocaleString('en')} entries over ${YEARS} years`,
      how: `${rounds} rounds, headless Chromium. First rows: from the navigation until the first entry, or the word that there is none, is in the page.`,
      rows: [
        { what: 'first rows, empty', unit: 'ms', ...emptyRows, ratio: 1, to: 'empty' },
        {
          what: 'first rows, full',
          unit: 'ms',
          ...fullRows,
          ratio: fullRows.median / emptyRows.median,
          to: 'empty',
          limits: { ratio: 2 },
        },
        { what: 'adding one, empty', unit: 'ms', ...emptyAdd, ratio: 1, to: 'empty' },
        {
          what: 'adding one, full',
          unit: 'ms',
          ...fullAdd,
          ratio: fullAdd.median / emptyAdd.median,
          to: 'empty',
          limits: { ratio: 1.5 },
        },
        once('sealing all of it, once', 'ms', sealing),
        once('unlocking: to the first rows', 'ms', rows),
        once('unlocking: to the last entry', 'ms', all),
        once('memory of the page, all read', 'MB', heap),
      ],
    };
  });
}

/** Runs in the page before anything else: notes when the journal shows something to read. */
function watchForRows() {
  new MutationObserver((_, observer) => {
    if (document.querySelector('main article, main section') === null) return;
    observer.disconnect();
    globalThis.rowsAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function firstRows(page) {
  await page.waitForFunction(() => globalThis.rowsAt !== undefined);
  return page.evaluate(() => globalThis.rowsAt);
}

const say = (page, message) => page.evaluate((given) => chrome.runtime.sendMessage(given), message);

/** From asking the background to its answer, ms. */
function addEntry(page, id) {
  return page.evaluate(async (name) => {
    const entry = {
      id: name,
      at: Date.now(),
      offset: 0,
      lead: 'asked',
      practice: 'minute',
      need: null,
      after: null,
      note: '',
    };
    const before = performance.now();
    await chrome.runtime.sendMessage({ kind: 'entry.restore', entry });
    return performance.now() - before;
  }, id);
}

/** Runs in the page: ten years of entries, as they would lie there. */
async function fillJournal({ count, years }) {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const months = new Map();
  for (let place = 0; place < count; place++) {
    const at = Date.now() - 86_400_000 - (place * years * 365 * 86_400_000) / count;
    const month = new Date(at).toISOString().slice(0, 7);
    const note = place % 3 === 0 ? 'The talk went on for an hour, and it rained all the way home.' : '';
    const entry = { id: `e-${place}`, at, offset: 0, lead: 'stretch', practice: 'minute' };
    months.set(month, [...(months.get(month) ?? []), { ...entry, need: 'water', after: 'easier', note }]);
  }
  const database = await settled(indexedDB.open('kind-minute'));
  const transaction = database.transaction('journal', 'readwrite');
  const store = transaction.objectStore('journal');
  for (const [month, lines] of months) {
    const found = (await settled(store.get(month))) ?? [];
    store.put([...found, ...lines], month);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Puts a lock on by hand and opens it again, ms and MB. */
async function lockAndUnlock(page, context, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Put a lock on' }).click();
  for (const name of ['passphrase', 'again']) await page.locator(`input[name=${name}]`).fill(PASSPHRASE);
  const before = performance.now();
  await page.getByRole('button', { name: 'Put it on' }).click();
  await page.getByText('The lock is on.').waitFor({ timeout: 300_000 });
  const sealing = performance.now() - before;

  await page.goto(address);
  await page.locator('input[name=passphrase]').fill(PASSPHRASE);
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        let rows;
        const observer = new MutationObserver(() => {
          if (rows === undefined && document.querySelector('main article') !== null)
            rows = performance.now() - start;
          // It stands above the entries once the last of them was read.
          const whole = rows !== undefined && document.querySelector('.journal-closer') !== null;
          if (!whole) return;
          observer.disconnect();
          resolve({ rows, all: performance.now() - start });
        });
        observer.observe(document, { childList: true, subtree: true });
        document.querySelector('form').requestSubmit();
      }),
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024;
  return { sealing, ...times, heap };
}
