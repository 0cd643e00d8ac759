/**
 * `npm start [-- --tour] [--browser firefox]`: from a fresh clone to a browser with the extension in it.
 * Nothing that only tests need is installed or imported here.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePrograms } from './browsers.mjs';
import { buildExtension } from './build.mjs';
import { startChromium } from './chromium.mjs';
import { Remedy, runMain, say } from './command-line.mjs';
import { hasDisplay } from './display.mjs';
import { startFirefox } from './firefox.mjs';
import { ensurePackages } from './packages.mjs';
import { servePracticePage } from './practice-page/serve.mjs';
import { PROJECT } from './run-command.mjs';
import { sitDown } from './tour/person.mjs';
import { tellStory } from './tour/story.mjs';

const USAGE = 'npm start [-- [--tour] [--browser chromium|firefox]]';

await runMain(async () => {
  const { browser, tour } = readArguments();
  await ensurePackages({ tests: false });
  say('Building the extension…');
  const extension = await buildExtension(browser);
  const { [browser]: program = '' } = await ensurePrograms([browser]);
  const { url, stop } = await servePracticePage();
  say(`Starting ${program}…`);
  const options = { program, extension, url, headless: !hasDisplay() };
  await (browser === 'firefox' ? showFirefox(options) : showChromium({ ...options, tour }));
  stop();
});

/** @returns {{ browser: 'chromium' | 'firefox', tour: boolean }} */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        tour: { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
      },
    });
    const { browser, tour } = values;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no --browser ${browser}`);
    if (browser === 'firefox' && tour) throw new Error('The tour runs in Chromium');
    return { browser, tour: tour || (browser === 'chromium' && !hasDisplay()) };
  } catch (error) {
    throw new Remedy(`${error instanceof Error ? error.message : error}. Use: ${USAGE}`);
  }
}

/** @param {Parameters<typeof startChromium>[0] & { tour: boolean }} options */
async function showChromium({ tour, ...options }) {
  const browser = await startChromium(options);
  if (!tour) return waitForPerson(browser);
  const { cdp, extensionId } = browser;
  const pictures = join(PROJECT, '.output', 'tour');
  const tell = (/** @type {string} */ step) => console.log(step);
  try {
    const person = await sitDown({
      cdp,
      extensionId,
      // It opens by itself, in front of the practice page.
      firstPage: '/welcome.html',
      pictures,
      say: tell,
    });
    const stage = { practiceUrl: options.url, cdp, extensionId, say: tell };
    const outcome = await tellStory(person, stage).catch(async (error) => {
      await person.picture('where-it-stopped').catch(() => {});
      throw error;
    });
    say(`Pictures of each screen are in ${pictures}.`);
    console.log(outcome);
  } finally {
    await browser.close();
  }
}

/** @param {Parameters<typeof startFirefox>[0]} options */
async function showFirefox(options) {
  const browser = await startFirefox(options);
  if (!options.headless) return waitForPerson(browser);
  say('The extension is installed; with no display there is nothing to look at, so Firefox closes again.');
  await browser.close();
}

/**
 * Leaves the browser to the person until they close it or press Ctrl+C here.
 * @param {{ closed: Promise<void>, close: () => Promise<void> }} browser
 */
async function waitForPerson({ closed, close }) {
  say('The extension is in the toolbar. Close the browser, or press Ctrl+C here, to end.');
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.removeAllListeners(signal);
      process.once(signal, resolve);
    }
  });
  await Promise.race([closed, asked]);
  await close();
}
