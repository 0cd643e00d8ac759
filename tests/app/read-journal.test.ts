import { describe, expect, it } from 'vitest';
import { journalActions, readJournal } from '../../utils/app/read-journal';
import type { Entry } from '../../utils/journal/entry';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import { makeWorld, startLife } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';

const entry = (id: string, at: number): Entry => ({
  id,
  at,
  offset: 120,
  lead: 'asked',
  practice: 'minute',
  need: null,
  after: null,
  note: '',
});
const OLD = entry('a', Date.UTC(2025, 11, 31, 23));
const NEW = entry('b', Date.UTC(2026, 10, 23));

describe('the journal, read by its page', () => {
  it('is every entry of every month, and what could not be read, as it was found', async () => {
    const world = makeWorld(MORNING);
    world.journal.set('2026-01', [OLD, 'torn']);
    world.journal.set('2026-11', [NEW, null, { ...OLD, need: 'nothing we know' }]);
    const { ports } = startLife(world);
    expect(await readJournal(ports.journal, ports.report)).toEqual({
      entries: [OLD, NEW],
      damaged: ['torn', null, { ...OLD, need: 'nothing we know' }],
    });
  });

  it('takes a month that is no list for one line that could not be read', async () => {
    const store = { months: async () => ['2026-01'], read: async () => ({ broken: true }) };
    expect(await readJournal(store, console.error)).toEqual({ entries: [], damaged: [{ broken: true }] });
  });

  it('has nothing damaged in a month that was deleted while it was read', async () => {
    const store = { months: async () => ['2026-01'], read: async () => undefined };
    expect(await readJournal(store, console.error)).toEqual({ entries: [], damaged: [] });
  });

  it('is null, and the fault is told, when the database cannot be opened', async () => {
    const faults: unknown[] = [];
    const broken = { months: () => Promise.reject(new Error('closed')), read: async () => undefined };
    expect(await readJournal(broken, (fault) => faults.push(fault))).toBeNull();
    expect(faults.map(String)).toEqual(['Error: closed']);
  });
});

describe('what a person does in the journal', () => {
  const act = (reply: PageReply) => {
    const said: PageMessage[] = [];
    const saved: [string, string][] = [];
    const actions = journalActions(
      { entries: [NEW, OLD], damaged: ['torn'] },
      {
        send: async (message) => {
          said.push(message);
          return reply;
        },
        saveText: (name, text) => saved.push([name, text]),
      },
    );
    return { actions, said, saved };
  };

  it('is asked of the background, with the month in which the entry was written', async () => {
    const { actions, said } = act({ kind: 'done' });
    expect(await actions.change(OLD, { note: 'x' })).toBe(true);
    expect(await actions.remove(NEW)).toBe(true);
    expect(await actions.removeAll()).toBe(true);
    expect(said).toEqual([
      { kind: 'entry.change', id: 'a', month: '2026-01', change: { note: 'x' } },
      { kind: 'entry.delete', id: 'b', month: '2026-11' },
      { kind: 'journal.delete-all' },
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

  it('can be saved as a file, the oldest first, with what could not be read', () => {
    const { actions, saved } = act({ kind: 'done' });
    actions.exportAll();
    const [name, text] = saved[0] ?? [];
    expect(name).toBe('kind-minute-journal.json');
    expect(JSON.parse(text ?? '')).toMatchObject({ entries: [OLD, NEW], unreadable: ['torn'] });
  });
});
