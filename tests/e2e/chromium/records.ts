import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { Entry } from '../../../utils/journal/entry';
import type { DecisionRecord } from '../../../utils/noticing/decision-record';
import type { NoticingMemory, NoticingState } from '../../../utils/noticing/state';
import type { PaceMemory } from '../../../utils/practice/pace';
import type { Break } from '../../../utils/practice/running';
import type { Tried } from '../../../utils/practice/tried';
import type { Settings } from '../../../utils/settings/settings';
import type { Consent } from '../../../utils/sites/consent';

declare const chrome: typeof Browser;

/** What lies in the browser's two stores, as the product keeps it. */
export interface Records {
  readonly local: {
    readonly break?: Break | null;
    readonly settings?: Settings;
    readonly memory?: NoticingMemory;
    readonly pace?: PaceMemory;
    readonly tried?: Tried;
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
export async function readDatabase(page: Page): Promise<readonly unknown[]> {
  return (await readStore(page, 'kind-minute', 'journal')).flat();
}

/** Every decision record that lies in their database. */
export async function readDecisions(page: Page): Promise<readonly DecisionRecord[]> {
  return (await readStore(page, 'kind-minute-decisions', 'decisions')).flat() as DecisionRecord[];
}

/** Somebody's own words, as they lie in their database. */
export async function readOwnWords(page: Page): Promise<readonly unknown[]> {
  return (await readStore(page, 'kind-minute-words', 'words')).flat();
}

function readStore(page: Page, database: string, store: string): Promise<readonly unknown[]> {
  return page.evaluate(
    async ([base = '', name = '']) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const known = await indexedDB.databases();
      if (!known.some((one) => one.name === base)) return [];
      const opened = await settled(indexedDB.open(base));
      const found = await settled(opened.transaction(name).objectStore(name).getAll());
      opened.close();
      return found;
    },
    [database, store],
  );
}

/** An entry as the journal page would restore it. */
export const entryNamed = (id: string, place = 0): Entry => ({
  id,
  at: Date.now() - place * 20 * 3_600_000,
  offset: 0,
  lead: 'stretch',
  practice: 'minute',
  need: 'water',
  after: 'easier',
  note: '',
});

/** Brings entries into the journal by way of the background, as undoing a deletion does, one after the other. */
export async function restoreEntries(page: Page, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, place) => entryNamed(`made-up-${place}`, place));
  await page.evaluate(async (given) => {
    for (const entry of given) await chrome.runtime.sendMessage({ kind: 'entry.restore', entry });
  }, entries);
}
