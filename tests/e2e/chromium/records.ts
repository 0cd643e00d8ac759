import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { NoticingMemory, NoticingState } from '../../../utils/noticing/state';
import type { Break } from '../../../utils/practice/break';
import type { PaceMemory } from '../../../utils/practice/pace';
import type { Consent } from '../../../utils/sites/consent';

declare const chrome: typeof Browser;

/** What lies in the browser's two stores, as the product keeps it. */
export interface Records {
  readonly local: {
    readonly break?: Break | null;
    readonly memory?: NoticingMemory;
    readonly pace?: PaceMemory;
    readonly consents?: readonly Consent[];
  };
  readonly session: { readonly noticing: NoticingState };
}

/** Reads both stores from a page of the extension. */
export function readRecords(page: Page): Promise<Records> {
  return page.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: (await chrome.storage.session.get()) as Records['session'],
  }));
}

/** Puts back what the product itself would have written some time ago. */
export async function writeSession(page: Page, records: Partial<Records['session']>): Promise<void> {
  await page.evaluate((given) => chrome.storage.session.set(given), records);
}

/** The same for what survives restarts. */
export async function writeLocal(page: Page, records: Partial<Records['local']>): Promise<void> {
  await page.evaluate((given) => chrome.storage.local.set(given), records);
}

/** Every entry that lies in the journal's database, in whatever shape it is. */
export function readDatabase(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'kind-minute')) return [];
    const database = await settled(indexedDB.open('kind-minute'));
    const shards = await settled(database.transaction('journal').objectStore('journal').getAll());
    database.close();
    return shards.flat();
  });
}
