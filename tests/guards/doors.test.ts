import { describe, expect, it } from 'vitest';
import { readHouse, withoutWords } from './house';

/* One door per outside thing: a name on the left stands only in the files on the right. */
const DOORS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['the extension API', /\b(?:browser|chrome)\s*(?:\?\.|\.)\s*\w/, /^utils\/(platform|page)\//],
  ['the polyfill', /webextension-polyfill/, /^utils\/platform\/browser\.ts$/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./, /^utils\/(platform\/clock\.ts$|page\/)/],
  ['chance', /\bMath\.random\b|\bcrypto\.random|getRandomValues/, /^utils\/platform\/random\.ts$/],
  ['the database', /\bindexedDB\b|idb-keyval/, /^utils\/platform\/journal-database\.ts$/],
  [
    'timers',
    /\bset(?:Timeout|Interval)\b|requestAnimationFrame|requestIdleCallback/,
    /^utils\/(platform|page)\//,
  ],
  ['locks', /\bnavigator\.locks\b/, /^utils\/platform\/locks\.ts$/],
];

/* Nothing of this may stand anywhere. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  [
    'the network',
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
  ],
  [
    'markup from text',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser/,
  ],
  ['code from text', /\beval\s*\(|new Function\b/],
  ['other stores', /\blocalStorage\b|\bsessionStorage\b|document\.cookie|storage\.sync/],
  ['loose types', /\bas any\b|:\s*any\b|@ts-ignore|@ts-expect-error|@ts-nocheck/],
  ['enums', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m],
];

describe('the doors', () => {
  const house = readHouse().map((source) => ({ ...source, code: withoutWords(source.text) }));

  it.each(DOORS)('%s has one door', (_name, sign, door) => {
    const strangers = house.filter(({ path, code, text, imports }) => {
      const hit = sign.test(code) || imports.some(({ target }) => sign.test(target));
      return hit && !door.test(path) && text !== '';
    });
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it.each(DOORS)('%s is used behind its door, so that this guard guards something', (_name, sign, door) => {
    const used = house.some(
      ({ path, code, imports }) =>
        door.test(path) && (sign.test(code) || imports.some(({ target }) => sign.test(target))),
    );
    expect(used).toBe(true);
  });

  it.each(NEVER)('%s stands nowhere', (_name, sign) => {
    expect(house.filter(({ code }) => sign.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('has no file that gathers odds and ends', () => {
    const odd = house.filter(({ path }) =>
      /\/(utils|helpers|types|constants|common|misc|index)\.tsx?$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('keeps sentences that a person reads in the copy', () => {
    const views = house.filter(({ room }) => room === 'components' || room === 'entrypoints');
    const words = views.flatMap(({ path, code }) =>
      [...code.matchAll(/>\s*([A-Z][a-z]+(?:\s+[a-z’']+)+[.?]?)\s*</g)].map(([, text]) => `${path}: ${text}`),
    );
    expect(words).toEqual([]);
  });
});
