import { del, get, set, values } from 'idb-keyval';
import type { PackStore } from '../app/ports';
import { openStore } from './open-store';

/** The packs' own IndexedDB, which no web page and no page script can reach: one record for each pack. */

const store = openStore('kind-minute-packs', 'packs');

export const packDatabase: PackStore = {
  all: () => values(store),
  put: (id, pack) => set(id, pack, store),
  remove: (id) => del(id, store),
};

/** Beside them, under a name that no pack has: the key this person signs with. */
const SIGNING_KEY = 'signing-key';

export const signingKey = {
  read: () => get<CryptoKeyPair>(SIGNING_KEY, store),
  write: (keys: CryptoKeyPair) => set(SIGNING_KEY, keys, store),
};
