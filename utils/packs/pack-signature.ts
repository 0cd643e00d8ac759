import { fromBase64, toBase64 } from '../journal/base64';
import type { Pack, Signature } from './pack';

/** What can be said of who a pack is from. `unknown`: this browser can't check signatures of this kind. */
export type Signed = 'unsigned' | 'intact' | 'changed' | 'unknown';

const ALGORITHM = 'Ed25519';

/** The bytes a signature is over: the pack without it, as JSON with sorted keys (RFC 8785; a pack holds no fractions). */
export function signedBytes({ signature: _, ...pack }: Pack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(pack, inOrder));
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The pack with a signature by that key pair. Rejects where the browser has no Ed25519. */
export async function signPack(subtle: SubtleCrypto, keys: CryptoKeyPair, pack: Pack): Promise<Pack> {
  const [key, value] = await Promise.all([
    subtle.exportKey('raw', keys.publicKey),
    subtle.sign(ALGORITHM, keys.privateKey, signedBytes(pack)),
  ]);
  const signature: Signature = {
    algorithm: ALGORITHM,
    key: toBase64(new Uint8Array(key)),
    value: toBase64(new Uint8Array(value)),
  };
  return { ...pack, signature };
}

/** Whether a pack is as it was when somebody signed it. Whose the key is, only the person can know. */
export async function checkSignature(subtle: SubtleCrypto, pack: Pack): Promise<Signed> {
  if (pack.signature === undefined) return 'unsigned';
  const key = exactly(pack.signature.key);
  const value = exactly(pack.signature.value);
  if (key === null || value === null) return 'changed';
  let imported: CryptoKey;
  try {
    imported = await subtle.importKey('raw', key, ALGORITHM, false, ['verify']);
  } catch (fault) {
    // A browser without Ed25519 says so; anything else is a key that is none.
    return fault instanceof Error && fault.name === 'NotSupportedError' ? 'unknown' : 'changed';
  }
  return (await subtle.verify(ALGORITHM, imported, value, signedBytes(pack))) ? 'intact' : 'changed';
}

/** The bytes of a base64 text, or null where it is written another way than we write it: bits no byte needs are set. */
function exactly(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64(text);
  return bytes !== null && toBase64(bytes) === text ? bytes : null;
}
