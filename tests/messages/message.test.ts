import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE } from '../../utils/journal/entry';
import { type PageMessage, parsePageMessage, parseWatcherMessage } from '../../utils/messages/message';
import { offeredRecord } from '../../utils/noticing/decision-record';
import { someEntry } from '../fixtures/entry';
import { SHUT } from '../fixtures/keys';
import { somePack } from '../fixtures/some-pack';

const ENTRY = someEntry('b-1', { note: 'x' });

/** One message of each kind; of the answers, one for each question. */
const MESSAGES: Record<PageMessage['kind'], readonly PageMessage[]> = {
  'break.begin': [
    { kind: 'break.begin', lead: 'asked', wanted: 'minute' },
    { kind: 'break.begin', lead: 'asked', wanted: { practice: 'sit-breath', length: 600 } },
  ],
  'break.next': [{ kind: 'break.next', id: 'b-1', stage: 0 }],
  'break.answer': [
    { kind: 'break.answer', id: 'b-1', stage: 0, question: 'named', value: 'tired' },
    { kind: 'break.answer', id: 'b-1', stage: 2, question: 'need', value: 'water' },
    { kind: 'break.answer', id: 'b-1', stage: 3, question: 'after', value: 'easier' },
  ],
  'break.not-helping': [{ kind: 'break.not-helping', id: 'b-1', stage: 99 }],
  'break.ground': [{ kind: 'break.ground', id: 'b-1' }],
  'break.stop': [{ kind: 'break.stop', id: 'b-1' }],
  'offer.decline': [{ kind: 'offer.decline' }],
  'offer.later': [
    { kind: 'offer.later', length: 10 },
    { kind: 'offer.later', length: 'morning' },
  ],
  'offer.later-ended': [{ kind: 'offer.later-ended' }],
  'session.begin': [{ kind: 'session.begin', minutes: 50 }],
  'session.end': [{ kind: 'session.end' }],
  'fatigue.answer': [{ kind: 'fatigue.answer', choice: 'fewer' }],
  'help.close': [{ kind: 'help.close' }],
  'pace.choose': [{ kind: 'pace.choose', pace: 0 }],
  'site.consent': [{ kind: 'site.consent', host: 'example.com' }],
  'site.withdraw': [{ kind: 'site.withdraw', host: 'example.com' }],
  'site.rest': [{ kind: 'site.rest', host: 'example.com', rests: false }],
  'site.code': [{ kind: 'site.code', host: 'example.com', code: false }],
  'settings.change': [{ kind: 'settings.change', change: { stretchMinutes: 30, hours: null } }],
  'entry.change': [{ kind: 'entry.change', id: 'b-1', month: '2026-11', change: { note: 'x', need: null } }],
  'entry.delete': [{ kind: 'entry.delete', id: 'b-1', month: '2026-11' }],
  'entry.restore': [{ kind: 'entry.restore', entry: ENTRY }],
  'entry.read-note': [{ kind: 'entry.read-note', id: 'b-1', month: '2026-11' }],
  'journal.delete-all': [{ kind: 'journal.delete-all' }],
  'decision.delete': [{ kind: 'decision.delete', record: offeredRecord('stretch', 0, null) }],
  'sealed-decision.delete': [{ kind: 'sealed-decision.delete', ids: ['d-1'] }],
  upkeep: [
    { kind: 'upkeep', event: { kind: 'told' } },
    { kind: 'upkeep', event: { kind: 'keep-for', days: null } },
  ],
  'stored.delete': [{ kind: 'stored.delete', store: 'local', name: 'pace' }],
  'pack.keep': [{ kind: 'pack.keep', pack: somePack() }],
  'pack.remove': [{ kind: 'pack.remove', id: '7c1d2f44wa2d' }],
  'maker.know': [
    { kind: 'maker.know', key: `${'A'.repeat(43)}=`, name: 'A. Lind' },
    { kind: 'maker.know', key: `${'A'.repeat(43)}=`, name: null },
  ],
  'draft.keep': [
    { kind: 'draft.keep', draft: 'x'.repeat(300_000) },
    { kind: 'draft.keep', draft: null },
  ],
  'lock.set': [{ kind: 'lock.set', lock: SHUT }],
  'lock.forget': [{ kind: 'lock.forget' }],
  'decisions.delete-all': [{ kind: 'decisions.delete-all' }],
  'words.keep': [
    { kind: 'words.keep', line: { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' } },
    {
      kind: 'words.keep',
      line: { id: 'w-2', language: 'en', kind: 'instead', stage: 'floor', ours: 'x', text: null },
    },
  ],
  'words.delete': [{ kind: 'words.delete', id: 'w-1' }],
  'person.keep': [{ kind: 'person.keep', person: { id: 'p-1', name: 'Ada', how: '030 123' } }],
  'person.delete': [{ kind: 'person.delete', id: 'p-1' }],
};

const all = Object.values(MESSAGES)
  .flat()
  .map((message) => [message.kind, message] as const);

describe('a message from a page of ours', () => {
  it.each(all)('%s is understood', (_, message) => {
    expect(parsePageMessage(structuredClone(message))).toEqual(message);
  });

  it.each(all)('%s is refused with anything more in it', (_, message) => {
    expect(parsePageMessage({ ...message, extra: 1 })).toBeNull();
  });

  it.each(all)('%s is refused with anything less in it', (_, message) => {
    for (const key of Object.keys(message)) {
      const less = Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
      expect(parsePageMessage(less)).toBeNull();
    }
  });

  it.each(all)('%s is refused when a field has another type', (_, message) => {
    for (const key of Object.keys(message))
      for (const value of [{}, [], Number.NaN, true, '', undefined])
        expect(parsePageMessage({ ...message, [key]: value }), `${key}: ${JSON.stringify(value)}`).satisfy(
          (read: unknown) =>
            read === null ||
            ((key === 'code' || key === 'rests') && value === true) ||
            (key === 'change' && JSON.stringify(read) === JSON.stringify({ ...message, change: {} })),
        );
  });

  it.each(all)('%s from a watched page is not a sentence', (_, message) => {
    expect(parseWatcherMessage(message)).toBeNull();
  });

  it.each([
    ['an unknown kind', { kind: 'break.skip' }],
    ['no kind', {}],
    ['a kind that every object has', { kind: 'toString' }],
    ['a text', 'offer.decline'],
    ['nothing', undefined],
    ['null', null],
    ['a sentence, which only watched pages say', { kind: 'typed', sentence: 'x' }],
    ['a need as the answer to another question', { ...MESSAGES['break.answer'][0], value: 'water' }],
    [
      'a practice that is none',
      { ...MESSAGES['break.begin'][0], wanted: { practice: 'toString', length: 60 } },
    ],
    ['a practice without a length', { ...MESSAGES['break.begin'][0], wanted: { practice: 'minute' } }],
    ['a stage that no practice has', { ...MESSAGES['break.next'][0], stage: 100 }],
    ['a stage before the first', { ...MESSAGES['break.next'][0], stage: -1 }],
    ['an id with a path in it', { ...MESSAGES['break.stop'][0], id: 'a/b' }],
    ['a quiet time nobody offered', { kind: 'offer.later', length: 11 }],
    ['a site with a wildcard', { kind: 'site.consent', host: '*.example.com' }],
    ['a site with a path', { kind: 'site.consent', host: 'example.com/a' }],
    ['a month that is none', { ...MESSAGES['entry.delete'][0], month: '__proto__' }],
    ['settings out of range', { kind: 'settings.change', change: { stretchMinutes: 5 } }],
    ['settings that are none of ours', { kind: 'settings.change', change: { theme: 'dark' } }],
    ['another id for an entry', { ...MESSAGES['entry.change'][0], change: { id: 'b-2' } }],
    ['a hidden prototype', JSON.parse('{"__proto__": {"kind": "offer.decline"}}')],
    ['a number no JSON can hold', { kind: 'offer.decline', more: 1n }],
  ])('is refused: %s', (_, message) => {
    expect(parsePageMessage(message)).toBeNull();
  });

  it('may carry a note of a page, whatever its letters take in JSON', () => {
    const note = '"'.repeat(LONGEST_NOTE);
    expect(parsePageMessage({ ...MESSAGES['entry.change'][0], change: { note } })).not.toBeNull();
  });

  it('is refused when it is larger than anything we say', () => {
    expect(
      parsePageMessage({ ...MESSAGES['entry.change'][0], change: { note: 'a'.repeat(9001) } }),
    ).toBeNull();
  });

  it('is refused when it runs in a circle', () => {
    const circle: Record<string, unknown> = { kind: 'offer.decline' };
    circle.self = circle;
    expect(parsePageMessage(circle)).toBeNull();
    expect(parseWatcherMessage(circle)).toBeNull();
  });
});

describe('a message from a watched page', () => {
  it('is that somebody began to type, and no more', () => {
    expect(parseWatcherMessage({ kind: 'begun' })).toEqual({ kind: 'begun' });
    expect(parseWatcherMessage({ kind: 'begun', sentence: 'I am so stupid.' })).toBeNull();
  });

  it('is one sentence', () => {
    const message = { kind: 'typed', sentence: 'I am so stupid.' };
    expect(parseWatcherMessage(message)).toEqual(message);
    expect(parseWatcherMessage({ ...message, sentence: 'a'.repeat(400) })).not.toBeNull();
  });

  it.each([
    ['an empty one', { kind: 'typed', sentence: '' }],
    ['more than was read', { kind: 'typed', sentence: 'a'.repeat(401) }],
    ['a book', { kind: 'typed', sentence: 'a'.repeat(1_000_000) }],
    ['no text', { kind: 'typed', sentence: 5 }],
    ['several', { kind: 'typed', sentence: ['a', 'b'] }],
    ['one with an address', { kind: 'typed', sentence: 'a', url: 'https://example.com' }],
    ['another kind', { kind: 'heard', sentence: 'a' }],
    ['nothing', undefined],
  ])('is refused: %s', (_, message) => {
    expect(parseWatcherMessage(message)).toBeNull();
  });
});
