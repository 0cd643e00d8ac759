// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { JournalScreen } from '../../components/journal/journal-screen';
import type { JournalActions } from '../../utils/app/journal-actions';
import type { JournalView, OpenJournal } from '../../utils/app/journal-page';
import type { OpenedDecision } from '../../utils/app/read-journal';
import { DECISIONS, decisionLine } from '../../utils/copy/en/decisions';
import { JOURNAL } from '../../utils/copy/en/journal';
import { KEEPING } from '../../utils/copy/en/keeping';
import { LOCK } from '../../utils/copy/en/lock';
import type { Entry } from '../../utils/journal/entry';
import { FIRST_UPKEEP } from '../../utils/journal/upkeep';
import { type DecisionRecord, offeredRecord, withheldRecord } from '../../utils/noticing/decision-record';
import { someEntry } from '../fixtures/entry';
import { InEnglish } from '../fixtures/in-english';
import { SHUT } from '../fixtures/keys';

const entry = (id: string, hour: number) => someEntry(id, { at: Date.UTC(2026, 10, 23, hour) });
const NOW = Date.UTC(2026, 10, 24);
const MORNING = entry('a', 9);
const NOON = entry('b', 12);

afterEach(() => {
  render(null, document.body);
});

type Contents = { entries: readonly Entry[]; damaged: readonly unknown[] } | null;

function openJournal(
  contents: Contents,
  records: readonly DecisionRecord[] | null = [],
  more: Partial<OpenJournal> = {},
) {
  return showJournal(
    contents === null
      ? { kind: 'unreachable' }
      : {
          kind: 'open',
          contents: { ...contents, complete: true },
          decisions: records?.map((record) => ({ record, sealed: [] })) ?? null,
          lock: null,
          upkeep: { ...FIRST_UPKEEP, from: NOW, copiedAt: NOW },
          failed: false,
          words: { lines: [], damaged: [] },
          people: [],
          ...more,
        },
  );
}

function showJournal(view: JournalView) {
  const done: string[] = [];
  const tell = (what: string) => {
    done.push(what);
    return Promise.resolve(true);
  };
  const actions: JournalActions = {
    change: (of) => tell(`change ${of.id}`),
    remove: (of) => tell(`remove ${of.id}`),
    restore: (of) => tell(`restore ${of.id}`),
    removeAll: () => tell('remove all'),
    saveCopy: (_, form) => tell(`copy ${form}`),
    saveBackup: (_, passphrase) => tell(`backup ${passphrase}`),
    removeDecision: ({ record }: OpenedDecision) => tell(`remove the decision of ${record.at}`),
    removeDecisions: () => tell('remove all decisions'),
    forgetLock: () => tell('forget the lock'),
    told: () => tell('told'),
    upkeep: ({ kind }) => tell(`upkeep ${kind}`),
    readFile: async () => ({ kind: 'refused', why: { kind: 'empty' } }),
    openBackup: async () => null,
    bringIn: ({ entries }) => tell(`bring in ${entries.length}`),
    keepWord: ({ id }) => tell(`keep the word ${id}`),
    removeWord: ({ id }) => tell(`remove the word ${id}`),
    newId: () => 'new',
    copyText: (text) => tell(`copy “${text}”`).then(() => {}),
    findPacks: async () => [],
  };
  const lock = {
    unlock: (passphrase: string) => tell(`unlock ${passphrase}`).then(() => passphrase === 'right'),
    lockNow: () => void done.push('lock now'),
    putLockOn: (passphrase: string) => tell(`put on ${passphrase}`),
    changePassphrase: (old: string, passphrase: string) => tell(`change ${old} to ${passphrase}`),
    closeAfter: (minutes: number) => tell(`close after ${minutes}`),
    takeLockOff: () => tell('take off'),
  };
  act(() =>
    render(
      <InEnglish locale="de">
        <JournalScreen first={null} view={view} actions={actions} lock={lock} now={() => NOW} />
      </InEnglish>,
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
    expect([...named(KEEPING.saveJson), ...named(JOURNAL.removeAll)]).toEqual([]);
  });

  it('with nothing but unreadable lines lets them be copied and deleted', async () => {
    const { says, press, done } = openJournal({ entries: [], damaged: ['torn'] });
    expect(says()).toContain(JOURNAL.damaged(1));
    expect(says()).not.toContain(JOURNAL.empty);
    await press(KEEPING.saveJson);
    expect(says()).toContain(KEEPING.saved);
    await press(JOURNAL.removeAll);
    expect(done).toEqual(['copy json']);
    await press(JOURNAL.removeAllYes);
    expect(done).toEqual(['copy json', 'remove all']);
  });

  it('that could not be opened is not called empty', () => {
    const { says, named } = openJournal(null);
    expect(says()).toContain(JOURNAL.unreachable);
    expect(says()).not.toContain(JOURNAL.empty);
    expect(named(JOURNAL.removeAll)).toEqual([]);
  });
});

describe('deleting an entry', () => {
  it('is done at once, and can be undone', async () => {
    const { press, done, says, named, focused } = openJournal({ entries: [MORNING, NOON], damaged: [] });
    await press(JOURNAL.removeThis('12:00'));
    expect(done).toEqual(['remove b']);
    expect(says()).toContain(JOURNAL.removed);
    expect(focused()).toContain(JOURNAL.removed);
    await press(JOURNAL.undo);
    expect(done).toEqual(['remove b', 'restore b']);
    expect(says()).toContain(JOURNAL.undone);
    expect(named(JOURNAL.undo)).toEqual([]);
  });

  it('is said for as long as it can be undone, and that it is back only until that was read', async () => {
    const { press, says } = openJournal({ entries: [MORNING, NOON], damaged: [] });
    const passes = () => document.querySelector('.journal-said .said-passes');
    await press(JOURNAL.removeThis('12:00'));
    expect(passes()).toBeNull();
    await press(JOURNAL.undo);
    expect(passes()?.textContent).toBe(JOURNAL.undone);
    await act(() => void passes()?.dispatchEvent(new Event('animationend')));
    expect(says()).not.toContain(JOURNAL.undone);
  });
});

describe('the ways on', () => {
  it.each<[string, JournalView]>([
    ['out of reach', { kind: 'unreachable' }],
    ['shut', { kind: 'shut' }],
  ])('lead to a person and to the settings from a journal that is %s, too', (_, view) => {
    showJournal(view);
    const ways = [...document.querySelectorAll('nav a')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(['/options.html', '/popup.html?show=talk']);
  });
});

describe('how long entries are kept', () => {
  it.each([
    ['at the top, while nothing goes yet', NOW + 1],
    ['with the copies, after that', NOW - 1],
  ])('is chosen in one place: %s', (_, from) => {
    const { says } = openJournal({ entries: [MORNING], damaged: [] }, [], {
      upkeep: { ...FIRST_UPKEEP, from, copiedAt: NOW },
    });
    expect(says().split(KEEPING.keepFor)).toHaveLength(2);
  });
});

describe('years of entries', () => {
  const many = Array.from({ length: 260 }, (_, place) => ({
    ...entry(`e-${place}`, 0),
    at: Date.UTC(2026, 10, 23) - place * 86_400_000,
    note: place === 200 ? 'Ein Café im Regen' : '',
    need: place % 50 === 0 ? ('water' as const) : null,
  }));
  const rows = () => [...document.querySelectorAll('article')].length;
  const firstDay = () => document.querySelector('h2:has(+ .journal-list)')?.textContent;

  it('come some at a time, and never stand in the page all together', { timeout: 30_000 }, async () => {
    const { press, named } = openJournal({ entries: many, damaged: [] });
    expect(rows()).toBe(40);
    const newest = firstDay();
    for (let times = 0; times < 5; times += 1) {
      await press(JOURNAL.earlier);
      expect(rows()).toBeLessThanOrEqual(160);
    }
    await press(JOURNAL.earlier);
    expect(named(JOURNAL.earlier)).toEqual([]);
    expect(firstDay()).not.toBe(newest);
    for (let times = 0; times < 20 && named(JOURNAL.later).length > 0; times += 1) await press(JOURNAL.later);
    expect(firstDay()).toBe(newest);
  });

  it('can be searched by the words of a note, whatever their case and accents, and by need', async () => {
    const { press, says } = openJournal({ entries: many, damaged: [] });
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('There is no field to search in');
    await act(async () => {
      field.value = 'regen CAFE';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rows()).toBe(1);
    expect(says()).toContain(JOURNAL.found(1));
    await press(JOURNAL.clear);
    expect(rows()).toBe(40);
    const [, need] = document.querySelectorAll<HTMLSelectElement>('search select');
    if (need === undefined) throw new Error('There is no filter by need');
    await act(async () => {
      need.value = 'water';
      need.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows()).toBe(6);
  });
});

describe('a locked journal', () => {
  const type = async (values: readonly string[]) => {
    for (const [place, field] of [
      ...document.querySelectorAll<HTMLInputElement>('input[type=password]'),
    ].entries())
      field.value = values[place] ?? '';
    await act(async () => {
      document
        .querySelector('form:has(input[type=password])')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  };

  it('shows a field and nothing else, and says one thing to a wrong passphrase', async () => {
    const { says, done } = showJournal({ kind: 'shut' });
    expect(says()).not.toContain(KEEPING.title);
    await type(['wrong']);
    expect(says()).toContain(LOCK.wrong);
    await type(['right']);
    expect(done).toEqual(['unlock wrong', 'unlock right']);
  });

  it('can be deleted and begun anew by whoever lost the passphrase, after a second press', async () => {
    const { press, done } = showJournal({ kind: 'shut' });
    await press(LOCK.lostYes);
    expect(done).toEqual([]);
    await press(LOCK.lostYes);
    expect(done).toEqual(['forget the lock']);
  });

  it('gets its lock only after it was said what losing the passphrase means', async () => {
    const { says, press, done } = openJournal({ entries: [NOON], damaged: [] });
    expect(says()).not.toContain(LOCK.loss);
    await press(LOCK.putOn);
    expect(says()).toContain(LOCK.loss);
    expect(says()).toContain(LOCK.before);
    await type(['short', 'short']);
    await type(['rain on a roof', 'rain on a root']);
    expect(says()).toContain(LOCK.differ);
    expect(done).toEqual([]);
    await type(['rain on a roof', 'rain on a roof']);
    expect(done).toEqual(['put on rain on a roof']);
    expect(says()).toContain(LOCK.isOn);
  });

  it('that is open can be locked, changed and unlocked for good', async () => {
    const { press, done } = openJournal({ entries: [NOON], damaged: [] }, [], { lock: SHUT });
    await press(LOCK.lockNow);
    await press(LOCK.change);
    await type(['old words', 'new words here', 'new words here']);
    await press(LOCK.takeOff);
    await press(LOCK.takeOffYes);
    expect(done).toEqual(['lock now', 'change old words to new words here', 'take off']);
  });
});

describe('how long it is kept', () => {
  const journal = { entries: [MORNING], damaged: [] };

  it('is told at the top until it begins, and noted as told once the page was seen', () => {
    const before = openJournal(journal);
    expect(before.done).toEqual([]);
    expect(before.says()).not.toContain(KEEPING.notice);
    const { done, says } = openJournal(journal, [], { upkeep: FIRST_UPKEEP });
    expect(done).toEqual(['told']);
    expect(says()).toContain(KEEPING.notice);
  });

  it('comes with a word about copies, when there is something old and no copy of it', async () => {
    const old = { entries: [{ ...MORNING, at: NOW - 40 * 86_400_000 }], damaged: [] };
    const upkeep = { ...FIRST_UPKEEP, from: NOW };
    expect(openJournal(journal, [], { upkeep }).says()).not.toContain(KEEPING.reminder);
    const { says, press, done } = openJournal(old, [], { upkeep });
    expect(says()).toContain(KEEPING.reminder);
    await press(KEEPING.reminderLater);
    expect(done).toEqual(['upkeep put-off']);
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
