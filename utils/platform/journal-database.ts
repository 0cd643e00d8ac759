import { clear, get, keys, promisifyRequest, update } from 'idb-keyval';
import type { JournalStore, MonthChanges } from '../app/ports';
import { openStore } from './open-store';

/*
 * The journal's own IndexedDB, which no web page and no page script can reach. `update` reads and writes
 * in one transaction.
 */

const store = openStore('kind-minute', 'journal');

export const journalDatabase: JournalStore = {
  months: async () => (await keys<string>(store)).sort(),
  read: (month) => get(month, store),
  update: (month, change) => update<readonly unknown[]>(month, (found) => change(found), store),
  clear: () => clear(store),
};

/** Changes several months in one transaction: all of them or none. */
export function updateMonths(changes: MonthChanges): Promise<void> {
  return store(
    'readwrite',
    (months) =>
      new Promise((resolve, reject) => {
        for (const [month, change] of changes) {
          const request = months.get(month);
          request.onsuccess = () => {
            try {
              months.put(change(request.result), month);
            } catch (fault) {
              reject(fault);
              months.transaction.abort();
            }
          };
        }
        promisifyRequest(months.transaction).then(resolve, reject);
      }),
  );
}
