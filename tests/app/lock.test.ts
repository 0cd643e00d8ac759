import { beforeAll, describe, expect, it } from 'vitest';
import { minutes } from '../../utils/activity/instant';
import { readDecisionLines } from '../../utils/app/keep-decisions';
import { readWords } from '../../utils/app/keep-words';
import { importEntries } from '../../utils/app/move-journal';
import type { MonthChanges } from '../../utils/app/ports';
import { type Opener, openDecisions, openerWith, readJournal } from '../../utils/app/read-journal';
import { takeLockOff } from '../../utils/app/take-lock-off';
import type { Entry } from '../../utils/journal/entry';
import { type Lock, openLock } from '../../utils/journal/lock';
import { offeredRecord } from '../../utils/noticing/decision-record';
import type { OwnLine } from '../../utils/practice/own-line';
import {
  type BrowserDay,
  goToReturn,
  happen,
  openBrowser,
  pass,
  person,
  restartWorker,
  runningBreak,
  say,
} from '../fixtures/browser-day';
import { type FakeWorld, startLife } from '../fixtures/fake-world';
import { CIPHER, PASSPHRASE, SHUT, someLock } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

/** Words that nobody may find on the disk. The short ones with their full stop: what is sealed holds none, so that no chance makes one. */
const WORDS = [
  'Rain.',
  'Thunder.',
  'Hail.',
  'gentle-feet',
  'water',
  'easier',
  'stretch',
  'unanswered',
  'ashamed',
  'Sleet.',
  'Drizzle',
];

const entry = (id: string, note: string, at = MORNING): Entry => ({
  id,
  at,
  offset: 0,
  lead: 'stretch',
  practice: 'gentle-feet',
  need: 'water',
  after: 'easier',
  note,
});
const OLD = entry('old', 'Rain.', MORNING - 40 * 24 * minutes(60));
const NEW = entry('new', 'Thunder.');
const TORN = { note: 'Hail.', at: 'never' };
const OWN: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Sleet.' };
const TORN_OWN = { kind: 'phrase', text: 'Drizzle' };

let lock: Lock;
let opener: Opener;

beforeAll(async () => {
  lock = await someLock();
  const reader = await openLock(CIPHER, lock, PASSPHRASE);
  if (reader === null) throw new Error('The passphrase is right');
  opener = openerWith(CIPHER, reader);
});

/** What lies on the disk: all but the session. Times and the policy's own memory stay readable (docs/adr/011). */
function onDisk({ local, journal, decisions, words }: FakeWorld): string {
  const records = Object.fromEntries([...local].filter(([name]) => name !== 'memory'));
  return JSON.stringify([records, [...journal], decisions, words]);
}

function expectNothingInClear(world: FakeWorld, where = ''): void {
  const disk = onDisk(world);
  expect(
    WORDS.filter((word) => disk.includes(word)),
    where,
  ).toEqual([]);
}

async function readAll({ world }: BrowserDay) {
  const { ports } = startLife(world);
  const entries: Entry[] = [];
  const damaged: unknown[] = [];
  await readJournal(ports.journal, opener, ports.report, (contents) => {
    if (contents?.complete) {
      entries.push(...contents.entries);
      damaged.push(...contents.damaged);
    }
  });
  return { entries: entries.sort((a, b) => a.at - b.at), damaged };
}

const decisionsOf = async ({ world }: BrowserDay) =>
  (await openDecisions(readDecisionLines(world.decisions), opener)).map(({ record }) => record);

const wordsOf = ({ world }: BrowserDay) => {
  const { ports } = startLife(world);
  return readWords(ports.words, opener, ports.report);
};
/** What was there before, whole. */
const WORDS_THERE = { lines: [OWN], damaged: [TORN_OWN] };

const RECORD = offeredRecord('stretch', MORNING, 'unanswered');

const fill = (world: FakeWorld) => {
  world.journal.set('2026-10', [OLD, TORN]);
  world.journal.set('2026-11', [NEW]);
  world.decisions = [RECORD];
  world.words = [OWN, TORN_OWN];
  world.local.set('unwritten', [offeredRecord('stretch', MORNING + minutes(90), null)]);
};

describe('a lock put on over an existing journal', () => {
  it('seals all of it, the lines that nobody can read too, and all of it opens again', async () => {
    const day = await openBrowser(MORNING, {}, fill);
    expect(await say(day, { kind: 'lock.set', lock })).toEqual({ kind: 'done' });
    expectNothingInClear(day.world);
    expect(await readAll(day)).toEqual({ entries: [OLD, NEW], damaged: [TORN] });
    expect(await decisionsOf(day)).toContainEqual(RECORD);
    expect(await wordsOf(day)).toEqual(WORDS_THERE);
  });

  it('takes the break that is running off the disk, and the break goes on', async () => {
    const day = await openBrowser(MORNING, {}, fill);
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
    const { id } = runningBreak(day);
    expect(onDisk(day.world)).toContain('gentle-feet');
    await say(day, { kind: 'lock.set', lock });
    expectNothingInClear(day.world);
    await goToReturn(day);
    expect((await readAll(day)).entries.map((one) => one.id)).toContain(id);
  });

  it('is refused while another one stands, and not put on when it could not be read', async () => {
    const day = await openBrowser(MORNING, {}, fill);
    await say(day, { kind: 'lock.set', lock });
    const before = onDisk(day.world);
    expect(await say(day, { kind: 'lock.set', lock: SHUT })).toMatchObject({ kind: 'refused' });
    expect(onDisk(day.world)).toBe(before);
  });

  it('killed at any call, is on or off, loses nothing, and leaves nothing in clear once it is on', {
    timeout: 60_000,
  }, async () => {
    const whole = await openBrowser(MORNING, {}, fill);
    await say(whole, { kind: 'lock.set', lock });
    let died = 0;
    for (let killAt = 0; killAt < whole.life.calls.length * 2 + 10; killAt += 1) {
      const day = await openBrowser(MORNING, {}, fill);
      day.life = startLife(day.world, { killAt });
      await say(day, { kind: 'lock.set', lock });
      died += day.deaths;
      const where = `killed at ${killAt}`;
      expectNothingInClear(day.world, where);
      expect(await readAll(day), where).toEqual({ entries: [OLD, NEW], damaged: [TORN] });
      expect(await wordsOf(day), where).toEqual(WORDS_THERE);
      expect(day.world.local.get('lock'), where).toEqual({ ...lock, settled: true });
    }
    expect(died).toBeGreaterThan(35);
  });

  it('killed and not said again, is finished by the next one who writes', { timeout: 60_000 }, async () => {
    for (let killAt = 0; killAt < 40; killAt += 1) {
      const day = await openBrowser(MORNING, {}, fill);
      day.life = startLife(day.world, { killAt });
      const { ports } = day.life;
      const { setLock } = await import('../../utils/app/set-lock');
      await Promise.race([setLock(ports, lock), day.life.died]);
      const isOn = day.world.local.get('lock') != null;
      await restartWorker(day);
      await say(day, { kind: 'entry.restore', entry: entry('third', 'Hail.') });
      expect((await readAll(day)).entries.map(({ id }) => id)).toEqual(['old', 'new', 'third']);
      if (isOn) expectNothingInClear(day.world, `killed at ${killAt}`);
    }
  });
});

describe('a locked journal', () => {
  const openLocked = (options: Parameters<typeof startLife>[1] = {}) =>
    openBrowser(MORNING, options, (world) => {
      world.local.set('lock', { ...lock, settled: true });
      world.mayNotify = true;
    });

  /** A whole minute with a note, a correction, and an offer that was let go by. */
  async function liveLocked(options: Parameters<typeof startLife>[1] = {}) {
    const day = await openLocked(options);
    await pass(day, minutes(51));
    await person(day, 'still');
    await pass(day, 15_000);
    await person(day, 'idle');
    await pass(day, minutes(30));
    await person(day, 'typing');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
    const { id } = runningBreak(day);
    for (let stage = 0; stage < 3; stage += 1) await say(day, { kind: 'break.next', id, stage });
    expectNothingInClear(day.world);
    const month = '2026-11';
    for (const note of ['R', 'Ra', 'Rain.'])
      await say(day, { kind: 'entry.change', id, month, change: { note } });
    const { stage } = runningBreak(day);
    await say(day, { kind: 'break.answer', id, stage, question: 'after', value: 'easier' });
    return { day, id, month };
  }

  it('takes entries, notes, answers and decisions while it is locked, and none of it in clear', async () => {
    const { day, id } = await liveLocked();
    expectNothingInClear(day.world);
    const { entries } = await readAll(day);
    expect(entries).toMatchObject([{ id, after: 'easier', note: 'Rain.' }]);
    expect(await decisionsOf(day)).toMatchObject([{ moment: 'stretch', offered: true }]);
  });

  it('lets a note be gone on with while its break runs, and gives no other note away', async () => {
    const { day, id, month } = await liveLocked();
    const read = (of: string) => say(day, { kind: 'entry.read-note', id: of, month });
    expect(await read(id)).toEqual({ kind: 'note', text: 'Rain.' });
    expect(await read('other')).toEqual({ kind: 'note', text: '' });
    const { stage } = runningBreak(day);
    await say(day, { kind: 'break.next', id, stage });
    expect(await read(id)).toEqual({ kind: 'note', text: '' });
    expect(JSON.stringify([...day.world.session])).not.toContain('Rain.');
  });

  it('takes changes and deletions by name, and what was deleted does not come back with a late change', async () => {
    const { day, id, month } = await liveLocked();
    await say(day, { kind: 'entry.change', id, month, change: { need: 'air', note: 'Other.' } });
    expect((await readAll(day)).entries).toMatchObject([{ need: 'air', note: 'Other.', after: 'easier' }]);
    expect(JSON.stringify([...day.world.session]), 'nobody goes on with it').not.toContain('Other.');
    await say(day, { kind: 'entry.delete', id, month });
    await say(day, { kind: 'entry.change', id, month, change: { note: 'Late.' } });
    expect(await readAll(day)).toEqual({ entries: [], damaged: [] });
  });

  it('is not written to at all while its lock cannot be read', async () => {
    const day = await openBrowser(MORNING, {}, (world) => void world.local.set('lock', { torn: true }));
    expect(await say(day, { kind: 'entry.restore', entry: NEW })).toMatchObject({ kind: 'refused' });
    await pass(day, minutes(120));
    expect([...day.world.journal]).toEqual([]);
    expectNothingInClear(day.world);
    expect(day.world.told.faults.map(String)).toContain('Error: The lock of the journal can’t be read');
  });

  it('takes another passphrase without a byte of an entry changing', async () => {
    const { day } = await liveLocked();
    await say(day, { kind: 'words.keep', line: OWN });
    const before = structuredClone([[...day.world.journal], day.world.words]);
    await say(day, { kind: 'lock.set', lock: { ...lock, closesAfter: 60 } });
    expect([[...day.world.journal], day.world.words]).toEqual(before);
    expect(day.world.local.get('lock')).toEqual({ ...lock, closesAfter: 60, settled: true });
  });

  it('loses its records of decisions line by line, or all', async () => {
    const { day } = await liveLocked();
    const lines = readDecisionLines(day.world.decisions);
    const [first] = await openDecisions(lines, opener);
    expect(first?.sealed.length).toBeGreaterThan(0);
    await say(day, { kind: 'sealed-decision.delete', ids: [...(first?.sealed ?? [])] });
    expect(await decisionsOf(day)).toEqual([]);
  });

  it('can be forgotten with all that is in it, for whoever lost the passphrase', async () => {
    const { day } = await liveLocked();
    await say(day, { kind: 'lock.forget' });
    const { journal, decisions, words, local } = day.world;
    expect([[...journal], decisions, words, local.get('lock')]).toEqual([[], [], [], null]);
    await say(day, { kind: 'entry.restore', entry: NEW });
    expect((await readAll(day)).entries).toEqual([NEW]);
  });

  it('killed at any call of a break, has its entry once and whole, and nothing in clear', {
    timeout: 60_000,
  }, async () => {
    const live = async (options: Parameters<typeof startLife>[1] = {}) => {
      const day = await openLocked(options);
      await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
      const { id } = runningBreak(day);
      for (let stage = 0; stage < 3; stage += 1) await say(day, { kind: 'break.next', id, stage });
      for (const note of ['R', 'Rai', 'Rain.'])
        await say(day, { kind: 'entry.change', id, month: '2026-11', change: { note } });
      await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: 'heavier' });
      await say(day, { kind: 'break.next', id, stage: 3 });
      return day;
    };
    const whole = await live();
    const pace = whole.world.local.get('pace');
    expect(pace).toMatchObject({ comfortable: 0, finished: 1 });
    const points = whole.life.calls.length * 2;
    expect(points).toBeGreaterThan(200);
    for (let killAt = 0; killAt < points; killAt += 1) {
      const day = await live({ killAt });
      const where = `killed ${killAt % 2 === 0 ? 'before' : 'after'} call ${killAt >> 1}, ${whole.life.calls[killAt >> 1]}`;
      expect(day.deaths, where).toBe(1);
      const { entries, damaged } = await readAll(day);
      expect([entries, damaged], where).toMatchObject([[{ note: 'Rain.', after: 'heavier' }], []]);
      expect(entries, where).toHaveLength(1);
      expect(day.world.local.get('pace'), where).toEqual(pace);
      expectNothingInClear(day.world, where);
    }
  });
});

describe('a lock that is taken off', () => {
  const prepared = async () => {
    const day = await openBrowser(MORNING, {}, fill);
    await say(day, { kind: 'lock.set', lock });
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
    return day;
  };
  const clear = ({ world }: BrowserDay) => [...world.journal.values()].flat();

  it('leaves everything readable as it was, and the break that runs goes on', async () => {
    const day = await prepared();
    await takeLockOff(startLife(day.world).ports, opener);
    expect(clear(day)).toEqual([OLD, TORN, NEW]);
    expect(day.world.words).toEqual([OWN, TORN_OWN]);
    expect(day.world.decisions).toContainEqual(RECORD);
    expect(day.world.local.get('lock')).toBeNull();
    await goToReturn(day);
    expect(clear(day)).toHaveLength(4);
  });

  it('killed at any call, leaves it locked and whole, or unlocked and whole', {
    timeout: 60_000,
  }, async () => {
    const whole = await prepared();
    const life = startLife(whole.world);
    await takeLockOff(life.ports, opener);
    for (let killAt = 0; killAt < life.calls.length * 2; killAt += 1) {
      const day = await prepared();
      const dying = startLife(day.world, { killAt });
      await Promise.race([takeLockOff(dying.ports, opener), dying.died]);
      await restartWorker(day);
      await say(day, { kind: 'entry.restore', entry: entry('third', 'Hail.') });
      const where = `killed at ${killAt}`;
      expect(
        (await readAll(day)).entries.map(({ id }) => id),
        where,
      ).toEqual(['old', 'new', 'third']);
      expect(await wordsOf(day), where).toEqual(WORDS_THERE);
      if (day.world.local.get('lock') != null) expectNothingInClear(day.world, where);
      else expect(clear(day), where).toHaveLength(4);
    }
  });
});

describe('a file brought into a locked journal', () => {
  it('is sealed on its way, and what is here already stays as it is', async () => {
    const day = await openBrowser(MORNING, {}, fill);
    await say(day, { kind: 'lock.set', lock });
    const updateMonths = async (changes: MonthChanges) => {
      for (const [month, change] of changes)
        day.world.journal.set(month, change(day.world.journal.get(month)));
    };
    const added = [entry('third', 'Hail.'), { ...NEW, note: 'Thunder again.' }];
    await happen(day, (ports) => importEntries({ ...ports, updateMonths }, added), 'lost');
    expectNothingInClear(day.world);
    expect((await readAll(day)).entries.map(({ note }) => note)).toEqual(['Rain.', 'Thunder.', 'Hail.']);
  });
});
