import { describe, expect, it } from 'vitest';
import type { Pack } from '../../utils/packs/pack';
import { checkSignature, signedBytes, signPack } from '../../utils/packs/pack-signature';
import { parsePack } from '../../utils/packs/parse-pack';
import { somePack } from '../fixtures/some-pack';

const { subtle } = globalThis.crypto;

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const makeKeys = () => subtle.generateKey('Ed25519', true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** The key pair of RFC 8032, 7.1, TEST 1: the seed as PKCS #8 (RFC 8410), and the public key. */
async function knownKeys(): Promise<CryptoKeyPair> {
  const pkcs8 = hex(
    '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  );
  const raw = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  return {
    privateKey: await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']),
    publicKey: await subtle.importKey('raw', raw, 'Ed25519', true, ['verify']),
  };
}

describe('a signature', () => {
  it('is the one that RFC 8032 gives for its first key, and ours for the pack stays as it is', async () => {
    const keys = await knownKeys();
    const empty = new Uint8Array(await subtle.sign('Ed25519', keys.privateKey, new Uint8Array()));
    expect(empty).toEqual(
      hex(
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ),
    );
    // A known answer: what is signed today must be intact for every later version.
    const { signature } = await signPack(subtle, keys, somePack());
    expect(signature?.key).toBe('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
    expect(signature?.value).toBe(
      '80f2s5FO+6ISWJGVhBkHOWGJNEU4lAwt6ST66sIX7l6rEVqF16Y+7GiodcvppZo/GPBpHdnyxMYKrYf5cd/qDw==',
    );
  });

  it('is over sorted keys, so that a file which was only laid out anew is intact', async () => {
    const pack = somePack();
    const turned = Object.fromEntries(Object.entries(pack).reverse()) as unknown as Pack;
    expect(signedBytes(turned)).toEqual(signedBytes(pack));
    const signed = await signPack(subtle, await makeKeys(), pack);
    const read = parsePack(JSON.parse(JSON.stringify({ signature: signed.signature, ...turned }, null, 4)));
    expect(read.kind === 'pack' && (await checkSignature(subtle, read.pack))).toBe('intact');
  });

  it('tells of every byte that was changed in the pack, the key or the signature', async () => {
    const signed = await signPack(subtle, await makeKeys(), somePack());
    const whole = new TextEncoder().encode(JSON.stringify(signed));
    let seen = 0;
    for (let at = 0; at < whole.length; at += 1) {
      for (const bit of [1, 32]) {
        const flipped = Uint8Array.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        const read = readOrNull(flipped);
        if (read?.kind !== 'pack') continue;
        seen += 1;
        expect([at, bit, await checkSignature(subtle, read.pack)]).toEqual([at, bit, 'changed']);
      }
    }
    expect(seen).toBeGreaterThan(800);
  });

  it('that is missing is no fault', async () => {
    expect(await checkSignature(subtle, somePack())).toBe('unsigned');
  });

  it('can not be told where the browser has no Ed25519', async () => {
    const signed = await signPack(subtle, await makeKeys(), somePack());
    const without = { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) };
    expect(await checkSignature(without as unknown as SubtleCrypto, signed)).toBe('unknown');
  });
});

function readOrNull(bytes: Uint8Array) {
  try {
    return parsePack(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
