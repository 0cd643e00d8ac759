import { describe, expect, it } from 'vitest';
import { type JournalContents, openNothing, readJournal } from '../../utils/app/read-journal';
import { someEntry } from '../fixtures/entry';
import { makeWorld, startLife } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';

const entry = (id: string, at: number) => someEntry(id, { at, offset: 120 });
const OLD = entry('a', Date.UTC(2025, 11, 31, 23));
const NEW = entry('b', Date.UTC(2026, 10, 23));

type Store = Parameters<typeof readJournal>[0];

/** Everything that was shown, the last of it the whole. */
async function shownOf(store: Store, report: (fault: unknown) => void = console.error) {
  const shown: (JournalContents | null)[] = [];
  await readJournal(store, openNothing, report, (contents) => shown.push(contents));
  return shown;
}

describe('the journal, read by its page', () => {
  it('is every entry of every month, and what could not be read, as it was found', async () => {
    const world = makeWorld(MORNING);
    world.journal.set('2026-01', [OLD, 'torn']);
    world.journal.set('2026-11', [NEW, null, { ...OLD, need: 'nothing we know' }]);
    const { ports } = startLife(world);
    expect(await shownOf(ports.journal)).toEqual([
      { entries: [NEW, OLD], damaged: [null, { ...OLD, need: 'nothing we know' }, 'torn'], complete: true },
    ]);
  });

  it('shows the newest months as soon as they fill a screen, and the rest when it is read', async () => {
    const world = makeWorld(MORNING);
    const month = (name: string, count: number) =>
      world.journal.set(
        name,
        Array.from({ length: count }, (_, place) => entry(`${name}-${place}`, Date.parse(`${name}-15`))),
      );
    month('2026-09', 9);
    month('2026-10', 30);
    month('2026-11', 30);
    const { ports } = startLife(world);
    const shown = await shownOf(ports.journal);
    expect(shown.map((contents) => [contents?.entries.length, contents?.complete])).toEqual([
      [60, false],
      [69, true],
    ]);
  });

  it('takes a month that is no list for one line that could not be read', async () => {
    const store = { months: async () => ['2026-01'], read: async () => ({ broken: true }) };
    expect(await shownOf(store)).toEqual([{ entries: [], damaged: [{ broken: true }], complete: true }]);
  });

  it('has nothing damaged in a month that was deleted while it was read', async () => {
    const store = { months: async () => ['2026-01'], read: async () => undefined };
    expect(await shownOf(store)).toEqual([{ entries: [], damaged: [], complete: true }]);
  });

  it('is null, and the fault is told, when the database cannot be opened', async () => {
    const faults: unknown[] = [];
    const broken = { months: () => Promise.reject(new Error('closed')), read: async () => undefined };
    expect(await shownOf(broken, (fault) => faults.push(fault))).toEqual([null]);
    expect(faults.map(String)).toEqual(['Error: closed']);
  });
});
