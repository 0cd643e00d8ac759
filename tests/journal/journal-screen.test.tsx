// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JournalScreen } from '../../components/journal/journal-screen';
import type { JournalContents } from '../../utils/app/read-journal';
import { JOURNAL } from '../../utils/copy/en/journal';
import type { Entry } from '../../utils/journal/entry';

const entry = (id: string, hour: number): Entry => ({
  id,
  at: Date.UTC(2026, 10, 23, hour),
  offset: 0,
  lead: 'asked',
  practice: 'minute',
  need: null,
  after: null,
  note: '',
});
const MORNING = entry('a', 9);
const NOON = entry('b', 12);

afterEach(() => {
  render(null, document.body);
});

function openJournal(contents: JournalContents | null) {
  const done: string[] = [];
  const tell = (what: string) => {
    done.push(what);
    return Promise.resolve(true);
  };
  const actions = {
    change: (of: Entry) => tell(`change ${of.id}`),
    remove: (of: Entry) => tell(`remove ${of.id}`),
    removeAll: () => tell('remove all'),
    exportAll: () => void done.push('export'),
  };
  act(() => render(<JournalScreen contents={contents} language="de" actions={actions} />, document.body));
  const named = (name: string) =>
    [...document.querySelectorAll('button')].filter(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
    );
  const press = async (name: string) => {
    const [button] = named(name);
    if (button === undefined) throw new Error(`No button says ${name}`);
    await act(async () => button.click());
  };
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  return { done, named, press, focused, says: () => document.body.textContent ?? '' };
}

describe('the journal page', () => {
  it('with nothing in it says so, and offers neither a copy nor deleting', () => {
    const { says, named } = openJournal({ entries: [], damaged: [] });
    expect(says()).toContain(JOURNAL.empty);
    expect([...named(JOURNAL.exportAll), ...named(JOURNAL.removeAll)]).toEqual([]);
  });

  it('with nothing but unreadable lines lets them be copied and deleted', async () => {
    const { says, press, done } = openJournal({ entries: [], damaged: ['torn'] });
    expect(says()).toContain(JOURNAL.damaged(1));
    expect(says()).not.toContain(JOURNAL.empty);
    await press(JOURNAL.exportAll);
    expect(says()).toContain(JOURNAL.exported);
    await press(JOURNAL.removeAll);
    expect(done).toEqual(['export']);
    await press(JOURNAL.removeAllYes);
    expect(done).toEqual(['export', 'remove all']);
  });

  it('that could not be opened is not called empty', () => {
    const { says, named } = openJournal(null);
    expect(says()).toContain(JOURNAL.unreachable);
    expect(says()).not.toContain(JOURNAL.empty);
    expect(named(JOURNAL.removeAll)).toEqual([]);
  });
});

describe('deleting an entry', () => {
  const journal = { entries: [MORNING, NOON], damaged: [] };

  it('takes a second press, and the first leads to the harmless button', async () => {
    const { press, done, focused, says } = openJournal(journal);
    await press(JOURNAL.removeThis('12:00'));
    expect(done).toEqual([]);
    expect(says()).toContain(JOURNAL.removeSure);
    expect(focused()).toBe(JOURNAL.keepThis('12:00'));
    await press(JOURNAL.removeThisNow('12:00'));
    expect(done).toEqual(['remove b']);
    expect(says()).toContain(JOURNAL.removed);
    expect(focused()).toBe(JOURNAL.editThis('09:00'));
  });

  it('can be left as it was, by the button or by Escape', async () => {
    const { press, done, focused, says } = openJournal(journal);
    const remove = JOURNAL.removeThis('09:00');
    await press(remove);
    await press(JOURNAL.keepThis('09:00'));
    expect(focused()).toBe(remove);
    await press(remove);
    const away = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(async () => void document.activeElement?.dispatchEvent(away));
    expect(focused()).toBe(remove);
    expect(says()).not.toContain(JOURNAL.removeSure);
    expect(done).toEqual([]);
  });

  it('of the only one moves the focus to what is said of it', async () => {
    const { press, focused } = openJournal({ entries: [NOON], damaged: [] });
    await press(JOURNAL.removeThis('12:00'));
    await press(JOURNAL.removeThisNow('12:00'));
    expect(focused()).toBe(JOURNAL.removed);
  });
});
