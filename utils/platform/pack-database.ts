import { del, set, values } from 'idb-keyval';
import type { PackStore } from '../app/ports';
import { openStore } from './open-store';

/** The packs' own IndexedDB, which no web page and no page script can reach: one record for each pack. */

const store = openStore('kind-minute-packs', 'packs');

export const packDatabase: PackStore = {
  all: () => values(store),
  put: (id, pack) => set(id, pack, store),
  remove: (id) => del(id, store),
};
