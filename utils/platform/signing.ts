import { toBase64 } from '../journal/base64';
import type { Pack } from '../packs/pack';
import { checkSignature, type Signed, signPack } from '../packs/pack-signature';
import { withLock } from './locks';
import { signingKey } from './signing-key';

/*
 * The key with which this person signs packs. It is made here when it is first wanted, lies beside the packs, and can't
 * be taken out of the browser, not by us either; without it, packs that were signed stay as they are.
 */

/** Whether a pack is as it was when it was signed. */
export function checkSigned(pack: Pack): Promise<Signed> {
  return checkSignature(crypto.subtle, pack);
}

/** Signs a pack. Rejects where the browser has no Ed25519. */
export async function signWithOwnKey(pack: Pack): Promise<Pack> {
  return signPack(crypto.subtle, await ownKeys(), pack);
}

/** The public part of this person's key, 32 bytes in base64, or null while there is none. */
export async function ownPublicKey(): Promise<string | null> {
  const keys = await signingKey.read();
  if (keys === undefined) return null;
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
}

/** Under a lock, so that two pages make one key between them. */
function ownKeys(): Promise<CryptoKeyPair> {
  return withLock('signing-key', async () => {
    const found = await signingKey.read();
    if (found !== undefined) return found;
    const made = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
    await signingKey.write(made);
    return made;
  });
}
