import { realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startBrowser } from './browser-process.mjs';
import { installTemporaryAddon } from './firefox-debugger.mjs';
import { makeProfile } from './temporary-profile.mjs';

/** Opens the debugger port without asking, and keeps first-run pages and reports out of the way. */
const PREFERENCES = {
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
  'devtools.chrome.enabled': true,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/**
 * @typedef {object} Firefox
 * @property {string} addonId
 * @property {Promise<void>} closed resolves when the browser has ended, whoever closed it
 * @property {() => Promise<void>} close closes the browser and removes its profile
 */

/**
 * Starts a Firefox with a fresh profile and installs the extension in it for this session (an unsigned add-on
 * can be installed in no other way). Its button is on the toolbar by the manifest's `default_area`.
 * @param {{ program: string, extension: string, url: string, headless: boolean }} options
 *   `extension`: folder with its manifest; `url`: the first tab
 * @returns {Promise<Firefox>}
 */
export async function startFirefox({ program, extension, url, headless }) {
  const profile = makeProfile();
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const port = await findFreePort();
  const { closed, close } = startBrowser(
    program,
    [
      ...['--no-remote', '--profile', profile, '--start-debugger-server', String(port)],
      ...(headless ? ['--headless'] : []),
      url,
    ],
    { profile, stdio: 'ignore' },
  );

  try {
    return {
      addonId: await installTemporaryAddon({ port, folder: realpathSync(extension) }),
      closed,
      close: () => close(),
    };
  } catch (error) {
    await close();
    throw new Error(`${program} did not load the extension`, { cause: error });
  }
}

/** @returns {Promise<number>} a port of this machine that nobody listens on at this moment */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
