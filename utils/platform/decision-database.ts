import { get, update } from 'idb-keyval';
import type { DecisionStore } from '../app/ports';
import { openStore } from './open-store';

/** The decision records' own IndexedDB, which no web page and no page script can reach: one list. */

const store = openStore('kind-minute-decisions', 'decisions');
const NAME = 'records';

export const decisionDatabase: DecisionStore = {
  read: () => get(NAME, store),
  update: (change) => update<readonly unknown[]>(NAME, (found) => change(found), store),
};
