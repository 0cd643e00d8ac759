import { spawn } from 'node:child_process';
import { removeProfile } from './temporary-profile.mjs';

const PATIENCE_MS = 5_000;

/**
 * Starts a browser on a temporary profile of its own. The two end together: when somebody closes the browser through
 * `close`, and at the latest with this process, however it ends.
 * @param {string} program
 * @param {string[]} args
 * @param {{ profile: string, stdio: import('node:child_process').StdioOptions }} options
 */
export function startBrowser(program, args, { profile, stdio }) {
  const browser = spawn(program, args, { stdio });
  /** @type {Promise<void>} resolves when the browser has ended, whoever closed it */
  const closed = new Promise((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', () => resolve());
  });
  const endNow = () => {
    browser.kill('SIGKILL');
    removeProfile(profile);
  };
  process.once('exit', endNow);

  /**
   * Closes the browser and removes its profile. One that does not listen is ended after a while.
   * @param {() => unknown} [ask] how to ask it; by a signal if left out
   */
  async function close(ask = () => browser.kill()) {
    await ask();
    const timer = setTimeout(() => browser.kill('SIGKILL'), PATIENCE_MS);
    await closed;
    clearTimeout(timer);
    process.off('exit', endNow);
    removeProfile(profile);
  }

  return { pipes: browser.stdio, closed, close };
}
