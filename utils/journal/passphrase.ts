import { fromBase64, toBase64 } from './base64';
import type { Cipher } from './cipher';

/*
 * Bytes under a passphrase: PBKDF2-SHA-256 makes the key, AES-256-GCM closes them. What stands beside them, how often
 * the passphrase was hashed included, is bound to them: changed anywhere, they do not open.
 */

/** OWASP's figure for PBKDF2-SHA-256 (Password Storage Cheat Sheet). */
const ITERATIONS = 600_000;
/** A file that asks for more would keep the page busy for minutes. */
const MOST_ITERATIONS = 6_000_000;

export const SHORTEST_PASSPHRASE = 8;

/** Bytes under a passphrase, as they are stored. All but the count is base64. */
export interface Wrapped {
  readonly iterations: number;
  readonly salt: string;
  readonly nonce: string;
  readonly box: string;
}

/** Closes bytes under a passphrase. `beside`: what stands with them and must not be changed either. */
export async function wrap(
  { subtle, random }: Cipher,
  passphrase: string,
  beside: string,
  bytes: Uint8Array<ArrayBuffer>,
  iterations = ITERATIONS,
): Promise<Wrapped> {
  const salt = random(16);
  const iv = random(12);
  const key = await keyOf(subtle, passphrase, salt, iterations, 'encrypt');
  const additionalData = boundText(beside, iterations);
  const box = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  return { iterations, salt: toBase64(salt), nonce: toBase64(iv), box: toBase64(new Uint8Array(box)) };
}

/** The bytes, or null: the passphrase is another, or something was changed. The two can't be told apart. */
export async function unwrap(
  { subtle }: Pick<Cipher, 'subtle'>,
  passphrase: string,
  beside: string,
  wrapped: Wrapped,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [salt, iv, box] = [wrapped.salt, wrapped.nonce, wrapped.box].map(fromBase64);
  if (!salt || !iv || !box) return null;
  try {
    const key = await keyOf(subtle, passphrase, salt, wrapped.iterations, 'decrypt');
    const additionalData = boundText(beside, wrapped.iterations);
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box));
  } catch {
    return null;
  }
}

/** Bytes under a passphrase as they were found, or null. Fewer rounds than ours is nobody's honest file. */
export function parseWrapped(found: unknown): Wrapped | null {
  if (typeof found !== 'object' || found === null) return null;
  const { iterations, salt, nonce, box } = found as Partial<Record<keyof Wrapped, unknown>>;
  if (typeof iterations !== 'number' || !Number.isInteger(iterations)) return null;
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) return null;
  if (typeof salt !== 'string' || typeof nonce !== 'string' || typeof box !== 'string') return null;
  return { iterations, salt, nonce, box };
}

async function keyOf(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same letters come in different bytes from different keyboards.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations } as const;
  return subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const boundText = (beside: string, iterations: number) => new TextEncoder().encode(`${beside} ${iterations}`);
