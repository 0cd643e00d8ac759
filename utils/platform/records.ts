import type { RecordStore } from '../app/ports';
import { browser } from './browser';
import { report } from './report';

function recordStore(area: 'local' | 'session'): RecordStore {
  return {
    read: (names) => browser.storage[area].get([...names]),
    write: (records) => browser.storage[area].set({ ...records }),
    remove: (names) => browser.storage[area].remove([...names]),
  };
}

export const localRecords: RecordStore = recordStore('local');
export const sessionRecords: RecordStore = recordStore('session');

/** Calls back after any change of either store, until the signal aborts. */
function onRecordsChanged(callback: () => void, signal: AbortSignal): void {
  browser.storage.onChanged.addListener(callback);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(callback), { once: true });
}

/** The records as a page of ours follows them. */
export const pageRecords = {
  local: localRecords,
  session: sessionRecords,
  onChanged: onRecordsChanged,
  report,
};

/**
 * Keeps page scripts out of `storage.local`: by default they could read all of it. Firefox 153 has no
 * such method (its page scripts of ours read nothing anyway).
 */
export async function closeToPageScripts(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
