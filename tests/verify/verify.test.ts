import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareFiles } from '../../scripts/verify/compare-files';
import { readPackage } from '../../scripts/verify/package-files';

const MANIFEST = {
  name: 'Kind Minute',
  version: '1.0',
  permissions: ['idle'],
  icons: { 16: 'a.png', 32: 'b.png' },
};

const package_ = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));

const ours = package_({
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': 'work()',
  'icon/a.png': 'A',
});
const changed = (files: Readonly<Record<string, string>>) => new Map([...ours, ...package_(files)]);
const withManifest = (fields: object) =>
  changed({ 'manifest.json': JSON.stringify({ ...MANIFEST, ...fields }, null, 3) });

describe('a package that is compared with its source', () => {
  it('is the source when every byte is', () =>
    expect(compareFiles(new Map(ours), ours)).toEqual({ same: 3, added: [], faults: [] }));

  it('may be signed by a store, whose additions are named', () => {
    const mozilla = ['manifest.mf', 'mozilla.sf', 'mozilla.rsa', 'cose.manifest', 'cose.sig'];
    const signed = changed(Object.fromEntries(mozilla.map((name) => [`META-INF/${name}`, 'x'])));
    expect(compareFiles(signed, ours)).toMatchObject({ same: 3, faults: [] });
    expect(compareFiles(signed, ours).added).toHaveLength(5);
    const { added, faults } = compareFiles(changed({ '_metadata/verified_contents.json': '[]' }), ours);
    expect([added.length, faults]).toEqual([1, []]);
  });

  it('may have a manifest that a store wrote anew, with its own fields in it', () => {
    const order = Object.fromEntries(Object.entries(MANIFEST).reverse());
    const fields = { ...order, key: 'MIIB', update_url: 'https://clients2.google.com/service/update2/crx' };
    expect(compareFiles(changed({ 'manifest.json': JSON.stringify(fields, null, 2) }), ours)).toEqual({
      same: 2,
      added: [
        'manifest.json, key: the public key from which the extension’s id is made',
        'manifest.json, update_url: where the browser asks for updates: https://clients2.google.com/service/update2/crx',
      ],
      faults: [],
    });
  });

  it.each([
    ['a changed file', changed({ 'background.js': 'wOrk()' }), /^background\.js differs from byte 1 on/],
    [
      'a file with something behind it',
      changed({ 'background.js': 'work();spy()' }),
      /^background\.js differs from byte 6/,
    ],
    [
      'a shorter file',
      changed({ 'background.js': 'wo' }),
      /^background\.js differs from byte 2 on \(2 bytes/,
    ],
    ['a file that is not ours', changed({ 'spy.js': '' }), /^spy\.js is in it/],
    ['a file where signatures lie', changed({ 'META-INF/spy.js': '' }), /^META-INF\/spy\.js is in it/],
    ['a file beside the signature', changed({ '_metadata/x.json': '' }), /^_metadata\/x\.json is in it/],
    [
      'a permission more',
      withManifest({ permissions: ['idle', 'tabs'] }),
      /^manifest\.json, permissions: it says \["idle","tabs"\]/,
    ],
    ['a field more', withManifest({ host_permissions: ['*://*/*'] }), /^manifest\.json, host_permissions/],
    ['a field of a prototype', withManifest({ constructor: 'x' }), /^manifest\.json, constructor/],
    [
      'another place for updates',
      withManifest({ update_url: 'https://a.example' }),
      /^manifest\.json, update_url/,
    ],
    ['a manifest that is none', changed({ 'manifest.json': '{' }), /^manifest\.json can’t be read/],
  ])('is told apart by %s', (_what, theirs, says) => {
    const { faults } = compareFiles(theirs, ours);
    expect(faults).toEqual([expect.stringMatching(says)]);
  });

  it('is told apart by what is missing', () => {
    const theirs = new Map(ours);
    theirs.delete('icon/a.png');
    theirs.delete('manifest.json');
    expect(compareFiles(theirs, ours).faults).toEqual([
      'icon/a.png is missing.',
      'manifest.json is missing.',
    ]);
  });
});

describe('a package that is read', () => {
  const zip = zipSync({ 'a.js': strToU8('1'), 'icon/': new Uint8Array(), 'icon/a.png': strToU8('A') });

  it('is a zip, or one behind a signature', () => {
    const header = new Uint8Array([...strToU8('Cr24'), 3, 0, 0, 0, 5, 0, 0, 0, 1, 2, 3, 4, 5]);
    for (const bytes of [zip, new Uint8Array([...header, ...zip])]) {
      expect([...readPackage(bytes)]).toEqual([
        ['a.js', strToU8('1')],
        ['icon/a.png', strToU8('A')],
      ]);
    }
  });

  it.each([
    ['nothing', new Uint8Array(), /no zip/],
    ['words', strToU8('not a zip at all, but words'), /no zip/],
    ['a half', zip.subarray(0, zip.length / 2), /no zip/],
    ['an old signature', strToU8('Cr24\x02\0\0\0\x01\0\0\0'), /version that is not read here: 2/],
    ['a signature and nothing else', strToU8('Cr24\x03'), /version that is not read here/],
    ['a way out of the folder', zipSync({ '../a.js': strToU8('1') }), /leads elsewhere: \.\.\/a\.js/],
    ['a way to the root', zipSync({ '/a.js': strToU8('1') }), /leads elsewhere/],
    [
      'one name twice',
      twice(zipSync({ 'a.js': strToU8('1'), 'b.js': strToU8('2') })),
      /a\.js is in it twice/,
    ],
    ['far too much', zipSync({ 'a.js': new Uint8Array(51_000_000) }, { level: 1 }), /far more/],
  ])('is refused when it is %s, and it is said why', (_what, bytes, says) =>
    expect(() => readPackage(bytes)).toThrow(says),
  );
});

/** The same zip with both its files under one name. */
function twice(zip: Uint8Array): Uint8Array {
  return zip.map((byte, at) => (byte === 0x62 && zip[at + 1] === 0x2e ? 0x61 : byte));
}
