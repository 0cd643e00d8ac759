import { createStore, get, update } from 'idb-keyval';
import type { DecisionStore } from '../app/ports';

/** The decision records' own IndexedDB, which no web page and no page script can reach: one list. */

const store = createStore('kind-minute-decisions', 'decisions');
const NAME = 'records';

export const decisionDatabase: DecisionStore = {
  read: () => get(NAME, store),
  update: (change) => update<readonly unknown[]>(NAME, (found) => change(found), store),
};
