import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../utils/journal/entry';
import { readShard, withChange, withEntry, withoutEntry } from '../../utils/journal/shard';
import { AFTERS, LEADS, NEEDS, PRACTICE_IDS } from '../../utils/practice/practice';
import { someEntry } from '../fixtures/entry';

/** Lines that no version of ours can read. */
const RUBBISH: readonly unknown[] = [
  null,
  7,
  'line',
  { id: 'a' },
  { ...someEntry('a'), at: Number.NaN },
  JSON.parse('{"__proto__": {"id": "a"}}'),
  [someEntry('a')],
];

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,2}$/),
  at: fc.integer({ min: Date.UTC(2026, 10), max: Date.UTC(2026, 11) }),
  offset: fc.integer({ min: -840, max: 840 }),
  lead: fc.constantFrom(...LEADS),
  practice: fc.constantFrom(...PRACTICE_IDS),
  need: fc.option(fc.constantFrom(...NEEDS)),
  after: fc.option(fc.constantFrom(...AFTERS)),
  note: fc.string({ maxLength: 40, unit: 'binary' }),
});

describe('a month of the journal', () => {
  it('that nobody wrote in is empty', () => {
    expect(readShard(undefined)).toEqual({ entries: [], sealed: [], damaged: [] });
  });

  it('gives its entries and tells how many lines could not be read', () => {
    const found = [someEntry('a'), ...RUBBISH, someEntry('b')];
    expect(readShard(found)).toEqual({
      entries: [someEntry('a'), someEntry('b')],
      sealed: [],
      damaged: [...RUBBISH],
    });
  });

  it('that is no list counts as one damaged line, which stays when an entry is added', () => {
    expect(readShard({ broken: true })).toEqual({ entries: [], sealed: [], damaged: [{ broken: true }] });
    expect(withEntry({ broken: true }, someEntry('a'))).toEqual([{ broken: true }, someEntry('a')]);
  });

  it('keeps every line it cannot read, in its place, whatever is added, changed or deleted', () => {
    const found = [someEntry('a'), ...RUBBISH];
    expect(withEntry(found, someEntry('b'))).toEqual([...found, someEntry('b')]);
    expect(withEntry(found, someEntry('a', { need: 'air' }))).toEqual([
      someEntry('a', { need: 'air' }),
      ...RUBBISH,
    ]);
    expect(withChange(found, 'a', { note: 'x' })).toEqual([someEntry('a', { note: 'x' }), ...RUBBISH]);
    expect(withoutEntry(found, 'a')).toEqual(RUBBISH);
  });

  it('changes and deletes nothing else than what was named', () => {
    const found = [someEntry('a'), someEntry('b')];
    expect(withChange(found, 'b', { after: 'easier' })).toEqual([
      someEntry('a'),
      someEntry('b', { after: 'easier' }),
    ]);
    expect(withoutEntry(found, 'b')).toEqual([someEntry('a')]);
    expect(withChange(found, 'c', { note: 'x' })).toEqual(found);
    expect(withoutEntry(found, 'c')).toEqual(found);
  });

  it('takes later answers of the same break and keeps the note the person wrote', () => {
    const found = withChange(withEntry(undefined, someEntry('a')), 'a', { note: 'mine' });
    const again = withEntry(found, someEntry('a', { after: 'easier' }));
    expect(again).toEqual([someEntry('a', { after: 'easier', note: 'mine' })]);
  });

  it('is the same whether an entry is written once or again and again', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), anyEntry, (before, added) => {
        const found = before.reduce<readonly unknown[]>((lines, one) => withEntry(lines, one), []);
        const once = withEntry(found, added);
        expect(withEntry(structuredClone(once), added)).toEqual(once);
        const { entries } = readShard(once);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      }),
    );
  });

  it('never changes what it was given', () => {
    const found = Object.freeze([Object.freeze(someEntry('a')), null]);
    withEntry(found, someEntry('a', { need: 'air' }));
    withChange(found, 'a', { note: 'x' });
    withoutEntry(found, 'a');
    expect(found).toEqual([someEntry('a'), null]);
  });
});
