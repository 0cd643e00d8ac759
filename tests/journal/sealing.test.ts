import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../utils/journal/base64';
import { changePassphrase, openLock, parseLock } from '../../utils/journal/lock';
import { parseWrapped, unwrap, wrap } from '../../utils/journal/passphrase';
import { open, seal } from '../../utils/journal/sealing';
import { CIPHER, PASSPHRASE, someLock } from '../fixtures/keys';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/*
 * Known answers, made by Node's own `crypto` (createECDH, hkdfSync, pbkdf2Sync, createCipheriv), not by what is
 * tested here. A journal sealed by one version is to be read by every later one.
 */
const READER = {
  kty: 'EC',
  crv: 'P-256',
  d: 'ERERERERERERERERERERERERERERERERERERERERERE',
  x: 'AhfmF_C2RDkoJ4-WmZ5pojpPLBUr321s32bluAKC1O0',
  y: 'GUp968uXcS0t2jyoWqh2Wlb0X8dYWZZS8ol8ZTBuV5Q',
};
const ONE_TIME = {
  kty: 'EC',
  crv: 'P-256',
  d: 'IiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiI',
  x: '1lqTl3yqPRsIGFL_V6eeRl8WYFdzBLrq1QXdOkhYnPM',
  y: 'UBheiVNy32Ih6joTdVfkc_3bZ1XwW9UHw8Uz_OnJEoU',
};
const CONTEXT = 'entry b-1 2026-11';
const VALUE = { note: 'It rained.' };
const BOX =
  'AQTWWpOXfKo9GwgYUv9Xp55GXxZgV3MEuurVBd06SFic81AYXolTct9iIeo6E3VX5HP922dV8FvVB8PFM/zpyRKF+7jPNzXf2s6AjqetluwEN5fO5BV8kOhRZ6tWRLpW9v77kN91XTl3YTiNp6cwkHF0S47UJ2xTXwzh7ONkgAM7gUBrXfwDbwdwp4FyuUCEKC7YaJCE+ORHDwfRxzuWENlRX201rPdKr92gI0DCJFLt7kSejLVdXIM8Dw2RPyjip2VxKFPvbcC/9M+AGPunCX+Lpr6Xa7QUaBIEs6sIrp0pF7NEO/uXH89XhD5p9BnwVst+JHcFxl1YRsQglv1FxDfv9bjdjccUnEieQIITLa4JB3KFD/eI3Puays9WGtV36k+jLRPChSJeZ4BQqxusvYwTLqYQd8TBTsR9xE8vsue+n9jqGtHNMQVHZAzXDQQ2YjI=';

const pointOf = ({ x, y }: { x: string; y: string }) =>
  Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64');
const PUBLIC = pointOf(READER);

const privateOf = (jwk: JsonWebKey) => crypto.subtle.importKey('jwk', jwk, CURVE, false, ['deriveKey']);
const publicOf = ({ kty, crv, x, y }: typeof READER) =>
  crypto.subtle.importKey('jwk', { kty, crv, x, y }, CURVE, true, []);

let reader: Parameters<typeof open>[1];

beforeAll(async () => {
  reader = { publicKey: PUBLIC, privateKey: await privateOf(READER) };
});

const flip = (text: string, at: number, bit = 0) => {
  const bytes = fromBase64(text) ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return toBase64(bytes);
};

describe('a sealed box', () => {
  it('is byte for byte the known answer', async () => {
    const pair = { privateKey: await privateOf(ONE_TIME), publicKey: await publicOf(ONE_TIME) };
    expect(await seal(CIPHER, PUBLIC, CONTEXT, VALUE, pair)).toBe(BOX);
  });

  it('made by another program opens', async () => {
    expect(await open(CIPHER, reader, CONTEXT, BOX)).toEqual({ value: VALUE });
  });

  it('does not open when any one byte of it was changed', async () => {
    const bytes = fromBase64(BOX)?.length ?? 0;
    expect(bytes).toBe(1 + 65 + 256 + 16);
    const opened = await Promise.all(
      Array.from({ length: bytes }, (_, at) => open(CIPHER, reader, CONTEXT, flip(BOX, at, at % 8))),
    );
    expect(opened.filter((found) => found !== null)).toEqual([]);
  });

  it('does not open cut short, lengthened, in another place, or for another key', async () => {
    for (const length of [0, 1, 60, 66, 82, 300]) {
      const cut = toBase64((fromBase64(BOX) ?? new Uint8Array()).slice(0, length));
      expect(await open(CIPHER, reader, CONTEXT, cut), `${length} bytes`).toBeNull();
    }
    expect(await open(CIPHER, reader, CONTEXT, `${BOX.slice(0, -4)}MjIy`)).toBeNull();
    expect(await open(CIPHER, reader, CONTEXT, 'no box')).toBeNull();
    expect(await open(CIPHER, reader, 'entry b-2 2026-11', BOX)).toBeNull();
    expect(await open(CIPHER, { ...reader, publicKey: pointOf(ONE_TIME) }, CONTEXT, BOX)).toBeNull();
    expect(await open(CIPHER, { ...reader, privateKey: await privateOf(ONE_TIME) }, CONTEXT, BOX)).toBeNull();
  });

  it('opens to what was sealed, whatever it was, and never looks the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, context) => {
        const [one, two] = [
          await seal(CIPHER, PUBLIC, context, value),
          await seal(CIPHER, PUBLIC, context, value),
        ];
        expect(one).not.toBe(two);
        expect(await open(CIPHER, reader, context, one)).toEqual({
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not tell by its length which of two answers it holds', async () => {
    const lengths = await Promise.all(
      ['air', 'message', 'not much of anything', null].map(
        async (need) => (await seal(CIPHER, PUBLIC, CONTEXT, { need })).length,
      ),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('bytes under a passphrase', () => {
  const secret = Uint8Array.from(Buffer.from('secret'));
  const known = {
    iterations: 600_000,
    salt: Buffer.alloc(16, 3).toString('base64'),
    nonce: Buffer.alloc(12, 4).toString('base64'),
    box: 'bpoQ2CHm+gJiZqGpKwPJT2+3W/h0WA==',
  };

  it('are the known answer', async () => {
    const fixed = {
      subtle: CIPHER.subtle,
      random: (length: number) => new Uint8Array(length).fill(length === 16 ? 3 : 4),
    };
    expect(await wrap(fixed, 'correct horse', 'beside', secret)).toEqual(known);
    expect(await unwrap(CIPHER, 'correct horse', 'beside', known)).toEqual(secret);
  });

  it('open for the same letters typed on another keyboard', async () => {
    const wrapped = await wrap(CIPHER, 'Zür\u0069ch caf\u00e9', 'x', secret, 1);
    expect(await unwrap(CIPHER, 'Zu\u0308rich cafe\u0301', 'x', wrapped)).toEqual(secret);
  });

  it('do not open with another passphrase, nor when anything about them was changed', async () => {
    const wrapped = await wrap(CIPHER, PASSPHRASE, 'x', secret, 2);
    const tried = [
      unwrap(CIPHER, `${PASSPHRASE} `, 'x', wrapped),
      unwrap(CIPHER, '', 'x', wrapped),
      unwrap(CIPHER, PASSPHRASE, 'y', wrapped),
      unwrap(CIPHER, PASSPHRASE, 'x', { ...wrapped, iterations: 1 }),
      unwrap(CIPHER, PASSPHRASE, 'x', { ...wrapped, box: 'no base64 at all' }),
      ...(['salt', 'nonce', 'box'] as const).flatMap((region) =>
        Array.from({ length: fromBase64(wrapped[region])?.length ?? 0 }, (_, at) =>
          unwrap(CIPHER, PASSPHRASE, 'x', { ...wrapped, [region]: flip(wrapped[region], at, at % 8) }),
        ),
      ),
    ];
    expect(tried.length).toBe(5 + 16 + 12 + 6 + 16);
    expect((await Promise.all(tried)).filter((found) => found !== null)).toEqual([]);
  });

  it('are not read with fewer rounds than ours, nor with as many as would take minutes', () => {
    expect(parseWrapped(known)).toEqual(known);
    for (const iterations of [599_999, 6_000_001, 600_000.5, Number.NaN, '600000'])
      expect(parseWrapped({ ...known, iterations })).toBeNull();
    expect(parseWrapped({ ...known, salt: 7 })).toBeNull();
    expect(parseWrapped(null)).toBeNull();
  });
});

describe('the lock', () => {
  it('opens with its passphrase alone, for a key that cannot be taken out', async () => {
    const lock = await someLock();
    const opened = await openLock(CIPHER, lock, PASSPHRASE);
    expect(opened?.privateKey.extractable).toBe(false);
    expect(await openLock(CIPHER, lock, 'rain on a tin root')).toBeNull();
    const box = await seal(CIPHER, lock.publicKey, CONTEXT, VALUE);
    expect(opened && (await open(CIPHER, opened, CONTEXT, box))).toEqual({ value: VALUE });
  });

  it('takes another passphrase, and what was sealed before still opens', async () => {
    const lock = await someLock();
    const box = await seal(CIPHER, lock.publicKey, CONTEXT, VALUE);
    expect(await changePassphrase(CIPHER, lock, 'wrong', 'another one')).toBeNull();
    const changed = await changePassphrase(CIPHER, lock, PASSPHRASE, 'another one');
    if (changed === null) throw new Error('The old passphrase was right');
    expect(changed.publicKey).toBe(lock.publicKey);
    expect(await openLock(CIPHER, changed, PASSPHRASE)).toBeNull();
    const opened = await openLock(CIPHER, changed, 'another one');
    expect(opened && (await open(CIPHER, opened, CONTEXT, box))).toEqual({ value: VALUE });
  });

  it('does not open when somebody put their own public key into it', async () => {
    const lock = await someLock();
    expect(await openLock(CIPHER, { ...lock, publicKey: PUBLIC }, PASSPHRASE)).toBeNull();
  });

  it('is read as it was stored, and not at all when something is off', async () => {
    const lock = await someLock();
    expect(parseLock(structuredClone(lock))).toEqual(lock);
    expect(parseLock({ ...lock, closesAfter: 7 })).toEqual({ ...lock, closesAfter: 5 });
    for (const broken of [
      undefined,
      null,
      'lock',
      {},
      { ...lock, version: 2 },
      { ...lock, publicKey: 'AQID' },
      { ...lock, privateKey: { ...lock.privateKey, iterations: 1 } },
    ])
      expect(parseLock(broken)).toBeNull();
  });
});
