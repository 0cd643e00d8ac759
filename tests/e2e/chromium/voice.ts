import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

/** The folder of an extension that gives a browser without voices one of its own, called Here, and a remote one. */
export const VOICE = fileURLToPath(new URL('../voice', import.meta.url));

/** What the voices were given to say since this was asked last, each line with the voice's name. */
export async function takeSpoken(context: BrowserContext): Promise<readonly string[]> {
  const worker = context.serviceWorkers().find((one) => one.url().endsWith('/voice.js'));
  if (worker === undefined) throw new Error('There is no voice');
  return worker.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.splice(0));
}
