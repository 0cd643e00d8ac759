// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JournalScreen } from '../../components/journal/journal-screen';
import type { JournalContents } from '../../utils/app/read-journal';
import { DECISIONS, decisionLine } from '../../utils/copy/en/decisions';
import { JOURNAL } from '../../utils/copy/en/journal';
import type { Entry } from '../../utils/journal/entry';
import { type DecisionRecord, offeredRecord, withheldRecord } from '../../utils/noticing/decision-record';

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

function openJournal(contents: JournalContents | null, decisions: readonly DecisionRecord[] | null = []) {
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
    removeDecision: ({ at }: DecisionRecord) => tell(`remove the decision of ${at}`),
    removeDecisions: () => tell('remove all decisions'),
  };
  act(() =>
    render(
      <JournalScreen contents={contents} decisions={decisions} language="de" actions={actions} />,
      document.body,
    ),
  );
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

describe('when something was offered, and why not', () => {
  const records = [
    offeredRecord('stretch', Date.UTC(2026, 10, 23, 9, 50), 'declined'),
    withheldRecord('stretch', Date.UTC(2026, 10, 23, 12), 'in-call'),
    offeredRecord('cue', Date.UTC(2026, 10, 23, 15), 'unanswered'),
  ].filter((record) => record !== null);

  it('is told in words, the newest first', () => {
    openJournal({ entries: [], damaged: [] }, records);
    const lines = [...document.querySelectorAll('.journal-decision')].map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(3);
    for (const [place, record] of records.toReversed().entries())
      expect(lines[place]).toContain(decisionLine(record));
  });

  it('can be deleted line by line, and as a whole with a second press', async () => {
    const { press, done } = openJournal({ entries: [], damaged: [] }, records);
    const when = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short' });
    await press(DECISIONS.removeThis(when.format(records[0]?.at)));
    expect(done).toEqual([`remove the decision of ${records[0]?.at}`]);
    await press(DECISIONS.removeAll);
    expect(done).toHaveLength(1);
    await press(DECISIONS.removeAllYes);
    expect(done[1]).toBe('remove all decisions');
  });

  it('is shown twenty lines at a time', async () => {
    const many = Array.from({ length: 45 }, (_, hour) => offeredRecord('stretch', hour * 3_600_000, null));
    const { press } = openJournal({ entries: [], damaged: [] }, many);
    const count = () => document.querySelectorAll('.journal-decision').length;
    expect(count()).toBe(20);
    await press(DECISIONS.more);
    await press(DECISIONS.more);
    expect(count()).toBe(45);
  });

  it('says so when it can’t be read, and when there is nothing', () => {
    expect(openJournal({ entries: [], damaged: [] }, null).says()).toContain(DECISIONS.unreachable);
    expect(openJournal({ entries: [], damaged: [] }, []).says()).toContain(DECISIONS.empty);
  });
});
