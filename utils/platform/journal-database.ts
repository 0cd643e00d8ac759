import { clear, createStore, get, keys, update } from 'idb-keyval';
import type { JournalStore } from '../app/ports';
import { readShard } from '../journal/shard';
import { report } from './report';

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

/** The note of one entry; empty when there is none, or when the database can't be opened. */
export async function readNote(id: string, month: string): Promise<string> {
  try {
    const { entries } = readShard(await journalDatabase.read(month));
    return entries.find((entry) => entry.id === id)?.note ?? '';
  } catch (fault) {
    report(fault);
    return '';
  }
}
