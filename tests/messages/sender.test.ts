import { describe, expect, it } from 'vitest';
import { classifySender, type Sender, type SenderFacts } from '../../utils/messages/sender';

const OWN = { id: 'us', root: 'chrome-extension://us/' };
const STRANGER: Sender = { kind: 'stranger' };
const NAMELESS: Sender = { kind: 'nameless-page' };
const FRAME = { frameId: 4, tab: { id: 3 } };
const page = (host: string): Sender => ({ kind: 'watched-page', host, frame: { tabId: 3, frameId: 4 } });

describe('a sender', () => {
  const cases: readonly [string, SenderFacts, Sender][] = [
    ['our popup', { id: 'us', url: 'chrome-extension://us/popup.html' }, { kind: 'own-page' }],
    [
      'our journal in a tab',
      { id: 'us', url: 'chrome-extension://us/journal.html?x', ...FRAME },
      { kind: 'own-page' },
    ],
    ['a web page', { id: 'us', url: 'https://example.com/mail', ...FRAME }, page('example.com')],
    ['a web page on a port', { id: 'us', url: 'http://localhost:3000/', ...FRAME }, page('localhost')],
    [
      'a frame without an address of its own (Chromium tells the origin)',
      { id: 'us', url: 'about:srcdoc', origin: 'https://example.com', ...FRAME },
      page('example.com'),
    ],
    ['the same frame where no origin is told', { id: 'us', url: 'about:srcdoc', ...FRAME }, NAMELESS],
    ['a sandboxed frame', { id: 'us', url: 'about:srcdoc', origin: 'null', ...FRAME }, NAMELESS],
    ['another extension', { id: 'them', url: 'chrome-extension://them/a.html' }, STRANGER],
    [
      'another extension that names our address',
      { id: 'them', url: 'chrome-extension://us/popup.html' },
      STRANGER,
    ],
    [
      'a page of another extension in a tab',
      { id: 'us', url: 'moz-extension://them/a.html', ...FRAME },
      STRANGER,
    ],
    ['a page of another extension', { id: 'us', url: 'chrome-extension://them/a.html' }, STRANGER],
    [
      'an extension whose name begins like ours',
      { id: 'us', url: 'chrome-extension://usurper/a.html' },
      STRANGER,
    ],
    [
      'a web page with our address inside its own',
      { id: 'us', url: 'https://evil.example/chrome-extension://us/', ...FRAME },
      page('evil.example'),
    ],
    [
      'a private window',
      { id: 'us', url: 'https://example.com/', ...FRAME, tab: { id: 3, incognito: true } },
      STRANGER,
    ],
    [
      'our own page in a private window',
      { id: 'us', url: 'chrome-extension://us/a.html', ...FRAME, tab: { id: 3, incognito: true } },
      STRANGER,
    ],
    ['a page in no tab that can be named', { id: 'us', url: 'https://example.com/', tab: {} }, NAMELESS],
    ['a file on the disk', { id: 'us', url: 'file:///home/me/a.html', ...FRAME }, NAMELESS],
    ['someone without an address', { id: 'us' }, STRANGER],
    ['someone without a name', { url: 'chrome-extension://us/popup.html' }, STRANGER],
    ['nobody', {}, STRANGER],
  ];

  it.each(cases)('that is %s', (_, facts, sender) => {
    expect(classifySender(facts, OWN)).toEqual(sender);
  });
});
