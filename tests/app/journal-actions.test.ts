import { describe, expect, it } from 'vitest';
import { journalActions } from '../../utils/app/journal-actions';
import type { MonthChanges } from '../../utils/app/ports';
import { tableWords } from '../../utils/copy/en/journal';
import type { Entry } from '../../utils/journal/entry';
import { readFile } from '../../utils/journal/import';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import { offeredRecord } from '../../utils/noticing/decision-record';
import type { OwnLine } from '../../utils/practice/own-line';
import { someEntry } from '../fixtures/entry';
import { makeWorld, startLife } from '../fixtures/fake-world';
import { PASSPHRASE } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

const entry = (id: string, at: number) => someEntry(id, { at, offset: 120, note: '=1+1' });
const OLD = entry('a', Date.UTC(2025, 11, 31, 23));
const NEW = entry('b', Date.UTC(2026, 10, 23));
const PHRASE: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' };
const ADA = { id: 'p-1', name: 'Ada', how: '030 123' };
const OPEN = {
  contents: { entries: [NEW, OLD], damaged: ['torn'], complete: true },
  words: { lines: [PHRASE], damaged: ['torn word'] },
  people: [ADA],
};

function act(reply: PageReply = { kind: 'done' }) {
  const said: PageMessage[] = [];
  const saved: [string, string][] = [];
  const world = makeWorld(MORNING);
  const { ports } = startLife(world);
  const updateMonths = async (changes: MonthChanges) => {
    for (const [month, change] of changes) world.journal.set(month, change(world.journal.get(month)));
  };
  const actions = journalActions({
    ...ports,
    updateMonths,
    letGo: () => {},
    answerBreaks: () => {},
    copyText: async () => {},
    findPacks: async () => [],
    untilSeen: async () => {},
    whenLeft: () => {},
    send: async (message) => {
      said.push(message);
      return reply;
    },
    saveText: (name, text) => saved.push([name, text]),
  });
  return { actions, said, saved, world };
}

describe('what a person does in the journal', () => {
  it('is asked of the background, with the month in which the entry was written', async () => {
    const { actions, said } = act();
    const record = offeredRecord('stretch', 0, null);
    expect(await actions.change(OLD, { note: 'x' })).toBe(true);
    expect(await actions.remove(NEW)).toBe(true);
    expect(await actions.restore(NEW)).toBe(true);
    expect(await actions.removeAll()).toBe(true);
    await actions.removeDecision({ record, sealed: [] });
    await actions.removeDecision({ record, sealed: ['d-1', 'd-2'] });
    expect(said).toEqual([
      { kind: 'entry.change', id: 'a', month: '2026-01', change: { note: 'x' } },
      { kind: 'entry.delete', id: 'b', month: '2026-11' },
      { kind: 'entry.restore', entry: NEW },
      { kind: 'journal.delete-all' },
      { kind: 'decision.delete', record },
      { kind: 'sealed-decision.delete', ids: ['d-1', 'd-2'] },
    ]);
  });

  it('is not said to be done when it was refused', async () => {
    const { actions } = act({ kind: 'refused', why: 'no' });
    expect([await actions.change(OLD, {}), await actions.remove(OLD), await actions.removeAll()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('can be saved as a file, the oldest first, with what could not be read; and when is noted', async () => {
    const { actions, saved, said } = act();
    await actions.saveCopy(OPEN, 'json', tableWords);
    const [name, text] = saved[0] ?? [];
    expect(name).toBe('kind-minute-journal.json');
    expect(JSON.parse(text ?? '')).toMatchObject({
      entries: [OLD, NEW],
      unreadable: ['torn'],
      words: [PHRASE, 'torn word'],
      people: [ADA],
    });
    expect(said).toEqual([{ kind: 'upkeep', event: { kind: 'copied' } }]);
  });

  it('can be saved as a table, in words, with nothing in it that a spreadsheet would run', async () => {
    const { actions, saved } = act();
    await actions.saveCopy(OPEN, 'csv', tableWords);
    expect(saved[0]?.[0]).toBe('kind-minute-journal.csv');
    expect(saved[0]?.[1]).toContain(`"You asked","A minute","","","'=1+1"`);
  });

  it('can be saved under a passphrase, and comes back out of that file whole', async () => {
    const { actions, saved } = act();
    await actions.saveBackup(OPEN, PASSPHRASE);
    const [name, text = ''] = saved[0] ?? [];
    expect(name).toBe('kind-minute-backup.json');
    expect(text).not.toContain('=1+1');
    const read = readFile(new TextEncoder().encode(text));
    if (read.kind !== 'backup') throw new Error('It is no backup');
    expect(await actions.openBackup(read.wrapped, 'wrong')).toBeNull();
    expect(await actions.openBackup(read.wrapped, PASSPHRASE)).toMatchObject({
      kind: 'copy',
      entries: [OLD, NEW],
    });
  });

  it('does not even read a file that is too large', async () => {
    const { actions } = act();
    const read = await actions.readFile({
      size: 50 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('It was read')),
    });
    expect(read).toEqual({ kind: 'refused', why: { kind: 'too-large' } });
  });

  it('adds what is in a file, entries each to its month, and again without doubling any', async () => {
    const { actions, world } = act();
    const bringIn = (entries: readonly Entry[], words: readonly OwnLine[] = []) =>
      actions.bringIn({ entries, words, people: [] });
    expect(await bringIn([OLD, NEW], [PHRASE])).toBe(true);
    expect(await bringIn([NEW, { ...OLD, note: 'other' }], [{ ...PHRASE, text: 'Other.' }])).toBe(true);
    expect([...world.journal]).toEqual([
      ['2026-01', [OLD]],
      ['2026-11', [NEW]],
    ]);
    expect(world.words).toEqual([PHRASE]);
  });

  it('asks the background for people of a file, and says when not all could be added', async () => {
    const people = { entries: [], words: [], people: [ADA] };
    const { actions, said } = act();
    expect(await actions.bringIn(people)).toBe(true);
    expect(said).toEqual([{ kind: 'person.keep', person: ADA }]);
    expect(await act({ kind: 'refused', why: 'no' }).actions.bringIn(people)).toBe(false);
    const broken = act();
    broken.world.journalBroken = true;
    expect(await broken.actions.bringIn({ ...people, words: [PHRASE] })).toBe(false);
  });
});
