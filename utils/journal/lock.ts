import { fromBase64, toBase64 } from './base64';
import type { Cipher } from './cipher';
import { parseWrapped, unwrap, type Wrapped, wrap } from './passphrase';
import type { PublicKey } from './sealing';

/*
 * The lock of the journal: a pair of keys. What is written is sealed to the public one, which lies open. The private
 * one lies under the passphrase, so that another passphrase means another wrapping and not another journal.
 */

/** The lock as it is stored. */
export interface Lock {
  readonly version: 1;
  readonly publicKey: PublicKey;
  /** The private key under the passphrase. */
  readonly privateKey: Wrapped;
  /** The open journal closes after so many minutes without a touch. */
  readonly closesAfter: ClosesAfter;
  /** False while something written before the lock may still lie about in clear. */
  readonly settled: boolean;
}

export const CLOSES_AFTER = [1, 5, 15, 60] as const;
export type ClosesAfter = (typeof CLOSES_AFTER)[number];

/** The key that reads: it exists in the memory of an open journal page and nowhere else. */
export interface Reader {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const beside = (publicKey: PublicKey) => `kind-minute lock 1 ${publicKey}`;

/** A new lock under a passphrase. */
export async function makeLock(cipher: Cipher, passphrase: string): Promise<Lock> {
  const { subtle } = cipher;
  const pair = await subtle.generateKey(CURVE, true, ['deriveKey']);
  const publicKey = toBase64(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const secret = new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey));
  const privateKey = await wrap(cipher, passphrase, beside(publicKey), secret);
  return { version: 1, publicKey, privateKey, closesAfter: 5, settled: false };
}

/** The key that reads, or null: another passphrase, or a lock that was changed. It can't be taken out of the page's memory. */
export async function openLock(
  cipher: Pick<Cipher, 'subtle'>,
  { publicKey, privateKey }: Lock,
  passphrase: string,
): Promise<Reader | null> {
  const secret = await unwrap(cipher, passphrase, beside(publicKey), privateKey);
  if (secret === null) return null;
  const key = await cipher.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveKey']);
  secret.fill(0);
  return { publicKey, privateKey: key };
}

/** The same lock under another passphrase; null when the old one is wrong. No entry is touched. */
export async function changePassphrase(
  cipher: Cipher,
  lock: Lock,
  old: string,
  passphrase: string,
): Promise<Lock | null> {
  const secret = await unwrap(cipher, old, beside(lock.publicKey), lock.privateKey);
  if (secret === null) return null;
  const privateKey = await wrap(cipher, passphrase, beside(lock.publicKey), secret);
  secret.fill(0);
  return { ...lock, privateKey };
}

/** A lock as it was found; null when it can't be read. Nothing found is no lock, which the caller tells apart. */
export function parseLock(found: unknown): Lock | null {
  if (typeof found !== 'object' || found === null) return null;
  const { version, publicKey, privateKey, closesAfter, settled } = found as Partial<
    Record<keyof Lock, unknown>
  >;
  const wrapped = parseWrapped(privateKey);
  if (version !== 1 || wrapped === null) return null;
  if (typeof publicKey !== 'string' || fromBase64(publicKey)?.length !== 65) return null;
  return {
    version,
    publicKey,
    privateKey: wrapped,
    closesAfter: CLOSES_AFTER.find((minutes) => minutes === closesAfter) ?? 5,
    settled: settled === true,
  };
}
