import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser;
declare const window: Window & { heard?: [address: string, sentence: string][] };

/** From now on the desk hears what watchers say, as any page of the extension can: beside the worker, and in its own memory. */
export async function listenToWatchers(desk: Page): Promise<void> {
  await desk.evaluate(() => {
    const heard: [string, string][] = [];
    window.heard = heard;
    chrome.runtime.onMessage.addListener(({ sentence }: { sentence?: string }, { tab }) => {
      if (tab?.url !== undefined && sentence !== undefined) heard.push([tab.url, sentence]);
    });
  });
}

/** What the watchers in a tab have sent so far, in all its frames. */
export function heardFrom(desk: Page, tab: Page): Promise<readonly string[]> {
  return desk.evaluate(
    (address) => (window.heard ?? []).filter(([from]) => from === address).map(([, said]) => said),
    tab.url(),
  );
}
