import { clear, createStore, get, keys, update } from 'idb-keyval';
import type { JournalStore } from '../app/ports';

/*
 * The journal's own IndexedDB, which no web page and no page script can reach. `update` reads and writes
 * in one transaction.
 */

const store = createStore('kind-minute', 'journal');

export const journalDatabase: JournalStore = {
  months: async () => (await keys<string>(store)).sort(),
  read: (month) => get(month, store),
  update: (month, change) => update<readonly unknown[]>(month, (found) => change(found), store),
  clear: () => clear(store),
};
