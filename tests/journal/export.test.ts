import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseEntry } from '../../utils/journal/entry';
import { EXPORT_VERSION, exportJournal } from '../../utils/journal/export';
import { AFTERS, LEADS, NEEDS, PRACTICE_IDS } from '../../utils/practice/practice';

const someEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,2}$/),
  at: fc.integer({ min: Date.UTC(2026, 10), max: Date.UTC(2026, 11) }),
  offset: fc.integer({ min: -840, max: 840 }),
  lead: fc.constantFrom(...LEADS),
  practice: fc.constantFrom(...PRACTICE_IDS),
  need: fc.option(fc.constantFrom(...NEEDS)),
  after: fc.option(fc.constantFrom(...AFTERS)),
  note: fc.string({ maxLength: 40, unit: 'binary' }),
});

const copyOf = (entries: readonly Entry[], unreadable: readonly unknown[]) =>
  exportJournal({ entries, words: [], people: [] }, { entries: unreadable, words: [] });
const read = (text: string) => JSON.parse(text) as { entries: unknown[]; unreadable?: unknown[] };

describe('the copy a person saves', () => {
  it('can be read back, every entry as it was, the oldest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someEntry, { maxLength: 20, selector: ({ id }) => id }), (entries) => {
        const copy = read(copyOf(entries, []));
        expect(copy).toMatchObject({ format: 'kind-minute-journal', version: EXPORT_VERSION });
        expect(copy.entries.map(parseEntry)).toEqual([...entries].sort((a, b) => a.at - b.at));
      }),
    );
  });

  it('of an empty journal is a whole file too', () => {
    expect(read(copyOf([], []))).toEqual({
      format: 'kind-minute-journal',
      version: EXPORT_VERSION,
      entries: [],
      words: [],
      people: [],
    });
    expect(copyOf([], []).endsWith('}\n')).toBe(true);
  });

  it('holds what could not be read as it was found', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 8 }), (lines) => {
        // JSON itself has no minus nought.
        expect(read(copyOf([], lines)).unreadable).toEqual(JSON.parse(JSON.stringify(lines)));
      }),
    );
  });

  it('is whole even when a line could not be read because it is nothing that JSON knows', () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const lines = [circle, { at: Number.NaN, id: 7n }, undefined, new Date(0), 'torn'];
    expect(read(copyOf([], lines)).unreadable).toEqual([
      '[object Object]',
      { at: 'NaN', id: '7' },
      null,
      '1970-01-01T00:00:00.000Z',
      'torn',
    ]);
  });

  it('holds the person’s own words and people too, and the words that could not be read', () => {
    const phrase = { id: 'w', language: 'en', kind: 'phrase', text: 'Steady.' } as const;
    const ada = { id: 'p', name: 'Ada', how: '030 123' };
    const copy = exportJournal(
      { entries: [], words: [phrase], people: [ada] },
      { entries: [], words: [{ torn: 7n }] },
    );
    expect(JSON.parse(copy)).toMatchObject({ words: [phrase, { torn: '7' }], people: [ada] });
  });
});
