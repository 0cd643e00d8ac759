import { describe, expect, it } from 'vitest';
import { coveredPatterns, hostOf, isHost, patternOf, readHost } from '../../utils/sites/host';

describe('the host of an address', () => {
  it.each([
    ['https://example.com/a?b#c', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['https://EXAMPLE.com', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
  ])('%s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each([
    undefined,
    '',
    'example.com',
    'null',
    'about:blank',
    'about:srcdoc',
    'data:text/html,x',
    'blob:https://example.com/1',
    'file:///home/me/note.txt',
    'ftp://example.com/',
    'chrome-extension://abcdefgh/popup.html',
    'moz-extension://0b1c/popup.html',
    'view-source:https://example.com/',
    'https://*.example.com/',
  ])('%s has none that can be watched', (address) => {
    expect(hostOf(address)).toBeNull();
  });
});

describe('a host', () => {
  it.each(['example.com', 'a', 'a-b.example', '_dmarc.example.com', '10.0.0.1', '[2001:db8::1]'])(
    'may be %s',
    (text) => {
      expect(isHost(text)).toBe(true);
      expect(readHost(text)).toBe(text);
    },
  );

  it.each([
    '',
    '*',
    '*.example.com',
    'example.com/',
    'example.com:80',
    'Example.com',
    'exam ple.com',
    '.example.com',
    'example.com.',
    '-example.com',
    'https://example.com',
    '<all_urls>',
    'example.com\n',
    'a'.repeat(254),
  ])('is never %j', (text) => {
    expect(isHost(text)).toBe(false);
    expect(readHost(text)).toBeNull();
  });

  it('is none when an address names none', () => {
    expect(readHost(null)).toBeNull();
  });

  it('is asked for by one pattern', () => {
    expect(patternOf('example.com')).toBe('*://example.com/*');
  });
});

describe('what granted patterns cover of a host', () => {
  const both = ['http://a.example.com/*', 'https://a.example.com/*'];
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['its own pattern', ['*://a.example.com/*'], both],
    ['Firefox’s wildcard', ['*://*/*'], both],
    ['every address', ['<all_urls>'], both],
    ['a parent domain', ['*://*.example.com/*'], both],
    ['itself with a star before it', ['*://*.a.example.com/*'], both],
    ['http alone', ['http://a.example.com/*'], ['http://a.example.com/*']],
    ['https alone', ['https://*/*'], ['https://a.example.com/*']],
    ['both, granted one by one', ['https://a.example.com/*', 'http://*.example.com/*'], both],
    [
      'a port, which patterns of ours do not know',
      ['http://a.example.com:8080/*'],
      ['http://a.example.com/*'],
    ],
    ['any port', ['https://a.example.com:*/*'], ['https://a.example.com/*']],
    ['nothing', [], []],
    ['another host', ['*://b.example.com/*'], []],
    ['a host below it', ['*://x.a.example.com/*'], []],
    ['a parent without a star', ['*://example.com/*'], []],
    ['a name that only ends the same', ['*://*.ple.com/*', '*://*.xample.com/*'], []],
    ['files', ['file:///*'], []],
    ['another scheme', ['ftp://a.example.com/*', 'ws://a.example.com/*'], []],
    ['no pattern at all', ['a.example.com', '', '*', '://a.example.com/'], []],
  ];

  it.each(cases)('%s', (_, granted, covered) => {
    expect(coveredPatterns('a.example.com', granted)).toEqual(covered);
  });

  it('a domain’s star covers the domain itself', () => {
    expect(coveredPatterns('example.com', ['*://*.example.com/*'])).toHaveLength(2);
  });

  it('a domain’s star does not cover a neighbour', () => {
    expect(coveredPatterns('badexample.com', ['*://*.example.com/*'])).toEqual([]);
  });
});
