import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser-process.mjs';
import { connectCdp } from './cdp.mjs';
import { makeProfile } from './temporary-profile.mjs';

/**
 * @typedef {object} Chromium
 * @property {import('./cdp.mjs').Cdp} cdp
 * @property {string} extensionId
 * @property {Promise<void>} closed resolves when the browser has ended, whoever closed it
 * @property {() => Promise<void>} close closes the browser and removes its profile
 */

/**
 * Starts a Chromium with a fresh profile in which the extension is loaded and its icon pinned.
 * `Extensions.loadUnpacked` is the way that branded Chrome still allows (it ignores --load-extension).
 * @param {{ program: string, extension: string, url: string, headless: boolean }} options
 *   `extension`: folder with its manifest; `url`: the first tab
 * @returns {Promise<Chromium>}
 */
export async function startChromium({ program, extension, url, headless }) {
  const folder = realpathSync(extension);
  const profile = makeProfile();
  pinInProfile(profile, deriveExtensionId(folder));
  const browser = startBrowser(
    program,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      '--window-size=1200,900',
      // A window behind the terminal goes on drawing: the tour waits for frames.
      '--disable-backgrounding-occluded-windows',
      // The sandbox cannot start as root; for everybody else it stays.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Without a display the screen is 800 × 600, and a popup is never higher than what lies below its icon.
      ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : []),
      url,
    ],
    { profile, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = browser.pipes;
  const cdp = connectCdp(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  );

  const close = () => browser.close(() => cdp.send('Browser.close').catch(() => {}));

  try {
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: folder });
    return { cdp, extensionId: id, closed: browser.closed, close };
  } catch (error) {
    await close();
    throw new Error(`${program} did not load the extension`, { cause: error });
  }
}

/**
 * The id Chromium gives to an unpacked extension without a key: from its absolute path, 0-f written as a-p.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc (GenerateIdForPath)
 * @param {string} folder absolute, links resolved
 */
function deriveExtensionId(folder) {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder);
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Pins the icon as a person would by the puzzle button: `action.getUserSettings().isOnToolbar` is then true
 * (seen in Chromium 156, headless and with a window; false without this).
 * @param {string} profile a folder without a profile in it
 * @param {string} extensionId
 */
function pinInProfile(profile, extensionId) {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [extensionId] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
