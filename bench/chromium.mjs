import { realpathSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Starts a headless Chromium with a fresh profile and one extension in it, does `work`, and closes it.
 * @template T
 * @param {string} program
 * @param {string} extension folder with a manifest
 * @param {(context: import('playwright-core').BrowserContext) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withChromium(program, extension, work) {
  const folder = realpathSync(extension);
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless: true,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // The sandbox cannot start as root; for everybody else it stays.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
