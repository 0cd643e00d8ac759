import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  dayOf,
  type Entry,
  LONGEST_NOTE,
  monthOf,
  offsetAt,
  parseEntry,
  parseEntryChange,
} from '../../utils/journal/entry';
import { entryOf } from '../../utils/journal/entry-of-break';
import { beginBreak } from '../../utils/practice/break';
import { choose } from '../fixtures/practices';

const AT = Date.UTC(2026, 10, 30, 23, 30);
const ENTRY: Entry = {
  id: 'b-1',
  at: AT,
  offset: 0,
  lead: 'stretch',
  practice: 'gentle-feet',
  need: 'water',
  after: null,
  note: 'It rained.',
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a stored entry', () => {
  it('is read as it is', () => {
    expect(parseEntry(structuredClone(ENTRY))).toEqual(ENTRY);
  });

  it('is read without what does not belong in a journal', () => {
    expect(parseEntry({ ...ENTRY, site: 'example.com', named: 'ashamed' })).toEqual(ENTRY);
  });

  it('may hold a note of a page, and no more', () => {
    expect(parseEntry({ ...ENTRY, note: 'a'.repeat(LONGEST_NOTE) })).not.toBeNull();
    expect(parseEntry({ ...ENTRY, note: 'a'.repeat(LONGEST_NOTE + 1) })).toBeNull();
  });

  it('keeps a note in any script, with what looks like code', () => {
    for (const note of ['苦しい', '🙂 \u0000', '<img src=x onerror=alert(1)>', '"},{"id":"'])
      expect(parseEntry({ ...ENTRY, note })?.note).toBe(note);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'entry'],
    ['a list', [ENTRY]],
    ['no id', { ...ENTRY, id: '' }],
    ['an id with a path in it', { ...ENTRY, id: '../one' }],
    ['an id without end', { ...ENTRY, id: 'a'.repeat(65) }],
    ['no time', { ...ENTRY, at: Number.NaN }],
    ['an endless time', { ...ENTRY, at: Number.POSITIVE_INFINITY }],
    ['a time that no calendar knows', { ...ENTRY, at: 8.64e15 }],
    ['a time before the clock began', { ...ENTRY, at: -1 }],
    ['a time as text', { ...ENTRY, at: '2026-11-30' }],
    ['an offset of no place', { ...ENTRY, offset: 15 * 60 }],
    ['half a minute of offset', { ...ENTRY, offset: 0.5 }],
    ['an unknown lead', { ...ENTRY, lead: 'site' }],
    ['an unknown practice', { ...ENTRY, practice: 'toString' }],
    ['an unknown need', { ...ENTRY, need: '__proto__' }],
    ['a missing answer', { ...ENTRY, after: undefined }],
    ['a note that is none', { ...ENTRY, note: null }],
    ['a hidden prototype', JSON.parse(`{"__proto__": ${JSON.stringify(ENTRY)}}`)],
  ])('is damaged when it is %s', (_, found) => {
    expect(parseEntry(found)).toBeNull();
  });
});

describe('a change of an entry', () => {
  it('may touch the need, the answer and the note', () => {
    const change = { need: null, after: 'easier', note: '' };
    expect(parseEntryChange(change)).toEqual(change);
  });

  it.each([
    ['the time', { at: 0 }],
    ['the id', { id: 'b-2' }],
    ['a field we do not know', { note: 'x', site: 'example.com' }],
    ['the prototype', JSON.parse('{"__proto__": {"note": "x"}}')],
    ['a field with nothing in it', { note: undefined }],
    ['a need nobody offered', { need: 'sleep' }],
    ['a note that is too long', { note: 'a'.repeat(LONGEST_NOTE + 1) }],
    ['nothing at all', null],
  ])('is refused when it touches %s', (_, given) => {
    expect(parseEntryChange(given)).toBeNull();
  });
});

describe('the day and the month of an entry', () => {
  it.each([
    ['in London', 0, '2026-11-30', '2026-11'],
    ['in Berlin, where it is past midnight', 60, '2026-12-01', '2026-12'],
    ['in New York', -300, '2026-11-30', '2026-11'],
    ['on the far side of the date line', 14 * 60, '2026-12-01', '2026-12'],
  ])('are those of the place where it was written: %s', (_, offset, day, month) => {
    expect(dayOf({ at: AT, offset })).toBe(day);
    expect(monthOf({ at: AT, offset })).toBe(month);
  });

  it('stay the same wherever it is read', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(dayOf({ at: AT, offset: -300 })).toBe('2026-11-30');
  });

  it('can be told of every entry that can be read', () => {
    for (const at of [0, Date.UTC(9999, 0)])
      for (const offset of [-14 * 60, 14 * 60]) {
        expect(parseEntry({ ...ENTRY, at, offset })).not.toBeNull();
        expect(monthOf({ at, offset })).toMatch(/^\d{4}-\d{2}$/);
      }
  });

  it('follow the offset of the local clock, summer time included', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    expect(offsetAt(Date.UTC(2026, 0, 15))).toBe(60);
    expect(offsetAt(Date.UTC(2026, 6, 15))).toBe(120);
    vi.stubEnv('TZ', 'UTC');
    expect(Object.is(offsetAt(AT), 0)).toBe(true);
  });
});

describe('the entry of a break', () => {
  const begun = beginBreak('b-1', choose('gentle-feet'), 'stretch', AT);
  const returned = { ...begun, stage: 3, answers: { named: 'tired', need: 'air', after: null } } as const;

  it('is there once all content lies behind, and holds no word of what was named', () => {
    const entry = entryOf(returned);
    expect(entry).toMatchObject({ id: 'b-1', at: AT, need: 'air', after: null, note: '' });
    expect(JSON.stringify(entry)).not.toContain('tired');
    expect(parseEntry(entry)).toEqual(entry);
  });

  it('is not there before, nor when the break gave way to the ground', () => {
    expect(entryOf({ ...returned, stage: 2 })).toBeNull();
    expect(entryOf({ ...returned, practice: 'grounding', stage: 2, eased: true })).toBeNull();
    expect(entryOf({ ...returned, practice: 'grounding', stage: 2 })).not.toBeNull();
  });

  it('is not there when it could not be read again', () => {
    expect(entryOf({ ...returned, startedAt: -5 })).toBeNull();
    expect(entryOf({ ...returned, id: 'one two' })).toBeNull();
  });
});
