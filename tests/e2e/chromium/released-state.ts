import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser;

/** Everything that a version left on the disk, as it lay there: a fixture of every release, from the first on. */
export interface ReleasedState {
  readonly version: string;
  readonly writtenAt: number;
  readonly local: Readonly<Record<string, unknown>>;
  /** By database: its one object store, and what is in it. */
  readonly databases: Readonly<Record<string, StoredDatabase>>;
}

interface StoredDatabase {
  readonly store: string;
  readonly records: readonly (readonly [key: string, value: unknown])[];
}

/** Reads what lies on the disk, from a page of the extension. */
export function readState(page: Page): Promise<ReleasedState> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, StoredDatabase> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = await settled(indexedDB.open(name));
      const [store = ''] = opened.objectStoreNames;
      const objects = opened.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
      databases[name] = { store, records: keys.map((key, place) => [String(key), values[place]] as const) };
      opened.close();
    }
    const { version } = chrome.runtime.getManifest();
    return { version, writtenAt: Date.now(), local: await chrome.storage.local.get(), databases };
  });
}

/** Puts it back, in place of all that is there. */
export function putState(page: Page, state: ReleasedState): Promise<void> {
  return page.evaluate(putHere, JSON.stringify(state));
}

/** The same, run in a page of the extension in whichever browser: it sees nothing of this file. */
export async function putHere(json: string): Promise<void> {
  const { local, databases }: ReleasedState = JSON.parse(json);
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const [name, { store, records }] of Object.entries(databases)) {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    const opened = await settled(opening);
    const objects = opened.transaction(store, 'readwrite').objectStore(store);
    await settled(objects.clear());
    for (const [key, value] of records) await settled(objects.put(value, key));
    opened.close();
  }
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ ...local });
}

/** As if it had been written just now: what was running then runs still. The journal is as old as it is. */
export function asOfNow(state: ReleasedState, now: number): ReleasedState {
  const later = now - state.writtenAt;
  const move = (value: unknown): unknown => {
    // No number of ours that is not an instant is as large as one of this century.
    if (typeof value === 'number') return value > 1_500_000_000_000 ? value + later : value;
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, move(one)]));
  };
  const local = Object.fromEntries(Object.entries(state.local).map(([name, one]) => [name, move(one)]));
  return { ...state, local };
}
