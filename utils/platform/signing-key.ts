import { get, set } from 'idb-keyval';
import { openStore } from './open-store';

/** The key this person signs packs with: beside the packs, under a name that none of them has. */

const store = openStore('kind-minute-packs', 'packs');
const NAME = 'signing-key';

export const signingKey = {
  read: () => get<CryptoKeyPair>(NAME, store),
  write: (keys: CryptoKeyPair) => set(NAME, keys, store),
};
