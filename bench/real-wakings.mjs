import { startChromium } from '../scripts/chromium.mjs';
import { servePracticePage } from '../scripts/practice-page/serve.mjs';
import { pressKey } from '../scripts/tour/keyboard.mjs';
import { waitUntil } from '../scripts/tour/patience.mjs';
import { attachPage, findTarget } from '../scripts/tour/tabs.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

/** Seconds between two switches of tabs: more often than anybody does for long. */
const SWITCH_EVERY = 10;
/** A worker that nothing wakes ends after half a minute; ms. */
const FALLS_ASLEEP_WITHIN = 60_000;

/**
 * How often a real browser wakes the background while somebody types and goes from tab to tab. Nothing is attached to
 * the worker, which would keep it awake.
 * @param {{ program: string, extension: string, minutes: number }} given
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function countRealWakings({ program, extension, minutes }) {
  const { url, stop } = await servePracticePage();
  const { cdp, extensionId, close } = await startChromium({ program, extension, url, headless: true });
  try {
    // It opens by itself, in front of the page to work on.
    const welcome = await findTarget(cdp, 'page', `${extensionId}/welcome.html`);
    await cdp.send('Target.closeTarget', { targetId: welcome.targetId });
    const page = await attachPage(cdp, url);
    const worker = await followWorker(cdp, page.sessionId);
    await waitUntil(
      async () => !worker.runs(),
      () => 'The worker does not fall asleep',
      FALLS_ASLEEP_WITHIN,
    );
    const before = worker.starts();
    await work(cdp, page, minutes);
    const starts = worker.starts() - before;
    await wake(cdp, extensionId);
    await waitUntil(
      async () => worker.starts() > before + starts,
      () => 'A start of the worker goes unheard',
    );
    return {
      title: 'Waking the background, in a real browser',
      how:
        `Measured in headless Chromium: somebody types, and goes to another tab every ${SWITCH_EVERY} s, for ` +
        `${minutes} min from when the worker fell asleep. The budget is its share of the hour's.`,
      rows: [
        {
          what: `steady work for ${minutes} min, nothing held`,
          unit: 'wake-ups',
          median: starts,
          limits: { median: (6 * minutes) / 60 },
        },
      ],
    };
  } finally {
    await close();
    stop();
  }
}

/**
 * Listens to the worker's starts and ends.
 * @param {import('../scripts/cdp.mjs').Cdp} cdp
 * @param {string} sessionId of any page
 */
async function followWorker(cdp, sessionId) {
  let running = false;
  let count = 0;
  cdp.listen(({ method, params }) => {
    if (method !== 'ServiceWorker.workerVersionUpdated') return;
    for (const { runningStatus } of params.versions) {
      if (!running && runningStatus !== 'stopped') count++;
      running = runningStatus !== 'stopped';
    }
  });
  await cdp.send('ServiceWorker.enable', {}, sessionId);
  await waitUntil(
    async () => running,
    () => 'No worker runs',
  );
  return { runs: () => running, starts: () => count };
}

/**
 * @param {import('../scripts/cdp.mjs').Cdp} cdp
 * @param {import('../scripts/tour/tabs.mjs').OpenPage} page
 * @param {number} minutes
 */
async function work(cdp, page, minutes) {
  const focus = { expression: "document.querySelector('textarea').focus()" };
  await cdp.send('Runtime.evaluate', focus, page.sessionId);
  const other = await cdp.send('Target.createTarget', { url: 'about:blank' });
  const text = ORDINARY_TEXTS.join(' ').replace(/[^a-z ]/gi, '');
  const end = Date.now() + minutes * 60_000;
  for (let second = 0; Date.now() < end; second++) {
    if (second % SWITCH_EVERY === 0) {
      for (const targetId of [other.targetId, page.targetId])
        await cdp.send('Target.activateTarget', { targetId });
    }
    await pressKey(cdp, page.sessionId, text[second % text.length] ?? ' ');
    await new Promise((next) => setTimeout(next, 1_000));
  }
}

/**
 * Says something to the worker from a page of the extension.
 * @param {import('../scripts/cdp.mjs').Cdp} cdp
 * @param {string} extensionId
 */
async function wake(cdp, extensionId) {
  await cdp.send('Target.createTarget', { url: `chrome-extension://${extensionId}/journal.html` });
  const { sessionId } = await attachPage(cdp, `${extensionId}/journal.html`);
  await cdp.send(
    'Runtime.evaluate',
    { expression: "void chrome.runtime.sendMessage({ kind: 'nothing' })" },
    sessionId,
  );
}
