import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../house';

/*
 * What ships can't reach a network: no way to ask one is in the files, and no address to ask. The content security
 * policy forbids it, too, and tests/e2e/network looks at the wire.
 */

/** Each way out that a script of an extension has, by the name that it can't be used without. */
const WAYS_OUT: readonly (readonly [name: string, sign: RegExp, example: string])[] = [
  // Before a lower-case word it is one of ours: “You needn’t fetch it.”
  ['fetch', /\bfetch(?:Later)?\b(?! [a-z])/, 'fetch(e.href)'],
  ['XMLHttpRequest', /XMLHttpRequest/, 'new XMLHttpRequest'],
  ['WebSocket', /WebSocket/, 'new WebSocket(a)'],
  ['EventSource', /EventSource/, 'new EventSource(a)'],
  ['sendBeacon', /sendBeacon/, 'navigator.sendBeacon(a)'],
  ['RTCPeerConnection', /RTCPeerConnection|RTCDataChannel/, 'new RTCPeerConnection'],
  ['WebTransport', /WebTransport/, 'new WebTransport(a)'],
  ['navigator.connection', /navigator\s*\??\.\s*connection/, 'navigator.connection.type'],
  [
    'a picture, a sound or a frame made by a script',
    /new (?:Image|Audio)\b|\.src\s*=[^=]/,
    'new Image().src=a',
  ],
  ['a foreign script', /importScripts|new (?:Shared)?Worker\b|serviceWorker\.register/, 'importScripts(a)'],
  ['a module from elsewhere', /\bimport\s*\((?!\s*[`'"]\.{1,2}\/)/, 'import(`https://a.example`)'],
  [
    'a hint to connect',
    /prefetch|preconnect|dns-prefetch|prerender|speculationrules/,
    '<link rel="preconnect">',
  ],
  ['a page at the removal', /setUninstallURL\s*\(/, 'browser.runtime.setUninstallURL(a)'],
  ['another program', /(?:connectNative|sendNativeMessage)\s*\(/, 'browser.runtime.connectNative(a)'],
  [
    'the address of a page changed by a script',
    /location\s*(?:\.href\s*)?=[^=]|location\.(?:assign|replace)\(/,
    'location.href=a',
  ],
];

/** Addresses that stand in the files, and why. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'findahelpline.com': 'the directory of lines: opened in a tab of its own when a person presses its button',
  'www.w3.org': 'names of markup languages, which nobody loads',
};

const REFERENCE = /(?:src|href|action|data|poster|srcset|url)\s*=\s*["']?([^"'\s>]+)/g;
const FROM_STYLE = /url\(\s*["']?([^"')]+)|@import\s*["']?([^"';]+)/g;

describe.each(['chrome-mv3', 'firefox-mv3'])('the files of %s', (build) => {
  const folder = join(PROJECT, '.output', build);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    : [];
  const ending = (end: RegExp) =>
    files
      .filter((path) => end.test(path))
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

  it('are scripts, pages, styles, pictures, and words', () => {
    expect(files.length).toBeGreaterThan(20);
    const others = files.filter(
      (path) =>
        !/^(?:manifest\.json|licences\.txt|[\w-]+|_locales\/\w+(?:\/messages\.json)?)$|\.(?:js|html|css|png)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
  });

  it.each(WAYS_OUT)('have no way out by %s', (_name, sign) => {
    const found = ending(/\.(?:js|html)$/).flatMap(({ path, text }) => {
      const { index } = sign.exec(text) ?? {};
      return index === undefined ? [] : [`${path}: ${text.slice(Math.max(0, index - 60), index + 60)}`];
    });
    expect(found).toEqual([]);
  });

  it('name no address but those that are told of here', () => {
    const named = ending(/\.(?:js|html|css)$/).flatMap(({ text }) => addressesIn(text));
    expect([...new Set(named)].sort()).toEqual(Object.keys(ADDRESSES).sort());
  });

  it('load files of their own, and nothing else', () => {
    const named = [
      ...ending(/\.html$/).flatMap(({ text }) => [...text.matchAll(REFERENCE)]),
      ...ending(/\.css$/).flatMap(({ text }) => [...text.matchAll(FROM_STYLE)]),
    ].map(([, one, other]) => one ?? other ?? '');
    const foreign = named.filter((path) => !path.startsWith('/') || !files.includes(path.slice(1)));
    expect(named.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });
});

describe('this guard', () => {
  it.each(WAYS_OUT)('would see %s', (_name, sign, example) => expect(example).toMatch(sign));

  it.each(['"https://a.example/x"', '`wss://a.example`', "'//a.example/x.js'"])(
    'would see the address %s',
    (text) => expect(addressesIn(text)).toEqual(['a.example']),
  );
});

/** The hosts of the whole addresses in a text; one that begins with a variable has no host to name. */
function addressesIn(text: string): readonly string[] {
  const found = text.matchAll(
    /\b(?:https?|wss?|ftp):\/\/([\w-]+(?:\.[\w-]+)+)|["'`]\/\/([\w-]+(?:\.[\w-]+)+)/g,
  );
  return [...found].map(([, host, bare]) => host ?? bare ?? '');
}
