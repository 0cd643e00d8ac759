import { fromBase64, toBase64 } from './base64';
import type { Cipher } from './cipher';

/*
 * Sealing to a public key: whoever has that may add, only the private key reads. Each box has a key of its own:
 *
 *   box        = version (1 byte) ‖ one-time public key (65) ‖ AES-256-GCM(value as JSON, padded)
 *   key        = HKDF-SHA-256(ECDH P-256 (one-time, reader's), salt: header ‖ reader's public key)
 *   nonce      = zeros: no key is used twice
 *   also bound = header ‖ context (what the box is and whose), so that boxes can't change places
 */

const VERSION = 1;
const PUBLIC_BYTES = 65;
const HEADER_BYTES = 1 + PUBLIC_BYTES;
/** Codes differ in length: padded to a multiple of this, the length of a box does not tell them apart. */
const PADDING = 256;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const INFO = new TextEncoder().encode('kind-minute box');
const NONCE = new Uint8Array(12);

/** A public key as it is stored: base64 of the uncompressed point. */
export type PublicKey = string;

/** Seals a value to a public key. `oneTime` is for tests: a pair must never be used twice. */
export async function seal(
  { subtle }: Pick<Cipher, 'subtle'>,
  reader: PublicKey,
  context: string,
  value: unknown,
  oneTime?: CryptoKeyPair,
): Promise<string> {
  const raw = fromBase64(reader);
  if (raw === null) throw new Error('The public key can’t be read');
  const pair = oneTime ?? (await subtle.generateKey(CURVE, false, ['deriveKey']));
  const header = join(Uint8Array.of(VERSION), new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const theirs = await subtle.importKey('raw', raw, CURVE, false, []);
  const key = await boxKey(subtle, pair.privateKey, theirs, join(header, raw), 'encrypt');
  const sealed = await subtle.encrypt(parameters(header, context), key, padded(value));
  return toBase64(join(header, new Uint8Array(sealed)));
}

/** The value in a box, or null when it was changed, is another's or can't be opened with this key. */
export async function open(
  { subtle }: Pick<Cipher, 'subtle'>,
  reader: { readonly publicKey: PublicKey; readonly privateKey: CryptoKey },
  context: string,
  box: string,
): Promise<{ readonly value: unknown } | null> {
  const bytes = fromBase64(box);
  const raw = fromBase64(reader.publicKey);
  if (bytes === null || raw === null || bytes[0] !== VERSION || bytes.length <= HEADER_BYTES) return null;
  try {
    const header = bytes.slice(0, HEADER_BYTES);
    const oneTime = await subtle.importKey('raw', header.slice(1), CURVE, false, []);
    const key = await boxKey(subtle, reader.privateKey, oneTime, join(header, raw), 'decrypt');
    const text = await subtle.decrypt(parameters(header, context), key, bytes.slice(HEADER_BYTES));
    return { value: JSON.parse(new TextDecoder().decode(text)) };
  } catch {
    return null;
  }
}

async function boxKey(
  subtle: SubtleCrypto,
  mine: CryptoKey,
  theirs: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = await subtle.deriveKey({ name: 'ECDH', public: theirs }, mine, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: INFO },
    shared,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function parameters(header: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  const additionalData = join(header, new TextEncoder().encode(context));
  return { name: 'AES-GCM', iv: NONCE, additionalData };
}

/** JSON with spaces behind it, which its parser passes over. */
function padded(value: unknown): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const bytes = new Uint8Array(Math.ceil(text.length / PADDING) * PADDING).fill(0x20);
  bytes.set(text);
  return bytes;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
