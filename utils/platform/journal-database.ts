import { clear, get, keys, promisifyRequest } from 'idb-keyval';
import type { JournalStore, MonthChanges } from '../app/ports';
import { openStore } from './open-store';

/*
 * The journal's own IndexedDB, which no web page and no page script can reach: one record a month. Each change reads
 * and writes in one transaction; a month with nothing left in it goes.
 */

const store = openStore('kind-minute', 'journal');

export const journalDatabase: JournalStore = {
  months: async () => (await keys<string>(store)).sort(),
  read: (month) => get(month, store),
  update: (month, change) => updateMonths(new Map([[month, change]])),
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
              const lines = change(request.result);
              if (lines.length > 0) months.put(lines, month);
              else months.delete(month);
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
