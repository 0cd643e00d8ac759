import { get, update } from 'idb-keyval';
import type { ListStore } from '../app/ports';
import { openStore } from './open-store';

/*
 * Databases of our own that hold one list each, which no web page and no page script can reach. Each change reads and
 * writes in one transaction.
 */

function listDatabase(database: string, name: string, record: string): ListStore {
  const store = openStore(database, name);
  return {
    read: () => get(record, store),
    update: (change) => update<readonly unknown[]>(record, (found) => change(found), store),
  };
}

/** The decision records. */
export const decisionDatabase = listDatabase('kind-minute-decisions', 'decisions', 'records');

/** Somebody's own words. */
export const wordsDatabase = listDatabase('kind-minute-words', 'words', 'lines');
