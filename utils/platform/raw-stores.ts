import { entries } from 'idb-keyval';
import type { RawStore } from '../app/what-is-stored';
import { browser } from './browser';
import { openStore } from './open-store';

/** Everything that lies in the browser's stores for us, as it lies there, also what no version of ours knows. */
export async function readRawStores(): Promise<readonly RawStore[]> {
  const [local, session, databases] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    indexedDB.databases(),
  ]);
  const named = databases.flatMap(({ name }) => name ?? []).sort();
  return [
    { name: 'local', records: Object.entries(local) },
    { name: 'session', records: Object.entries(session) },
    ...(await Promise.all(named.map(readDatabase))),
  ];
}

async function readDatabase(name: string): Promise<RawStore> {
  const store = STORES[name];
  if (store === undefined) return { name, records: [] };
  return { name, records: await entries<string, unknown>(openStore(name, store)) };
}

/** Each database of ours has one store. */
const STORES: Readonly<Record<string, string>> = {
  'kind-minute': 'journal',
  'kind-minute-decisions': 'decisions',
  'kind-minute-words': 'words',
  'kind-minute-packs': 'packs',
};
