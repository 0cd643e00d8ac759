import { describe, expect, it } from 'vitest';
import { openerWith, readJournal } from '../../utils/app/read-journal';
import { type Entry, monthOf } from '../../utils/journal/entry';
import { type Lock, openLock } from '../../utils/journal/lock';
import { AFTERS } from '../../utils/practice/practice';
import { type BrowserDay, openBrowser, say, stored } from '../fixtures/browser-day';
import { CIPHER, PASSPHRASE, someLock } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

/** A break that has come to its last stage while the journal could not be written. */
async function atLastStage(
  lock: Lock | null = null,
): Promise<{ readonly day: BrowserDay; readonly id: string }> {
  const day = await openBrowser(MORNING);
  if (lock !== null) await say(day, { kind: 'lock.set', lock });
  await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
  const id = stored.break(day)?.id ?? '';
  day.world.journalBroken = true;
  for (const stage of [0, 1, 2]) await say(day, { kind: 'break.next', id, stage });
  expect(stored.entries(day)).toEqual([]);
  return { day, id };
}

const write = (day: BrowserDay, id: string, note: string) =>
  say(day, {
    kind: 'entry.change',
    id,
    month: monthOf({ at: day.world.now, offset: 0 }),
    change: { note },
  });

describe('a note to a break whose entry could not be written', () => {
  it('is kept with the entry as soon as there is room', async () => {
    const { day, id } = await atLastStage();
    await write(day, id, 'Tea');
    expect(stored.entries(day)).toEqual([]);
    day.world.journalBroken = false;
    await write(day, id, 'Tea helped');
    expect(stored.entries(day)).toMatchObject([{ id, note: 'Tea helped' }]);
    await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: AFTERS[0] });
    await say(day, { kind: 'break.stop', id });
    expect(stored.entries(day)).toMatchObject([{ id, note: 'Tea helped', after: AFTERS[0] }]);
  });

  it('is kept under a lock, too', async () => {
    const lock = await someLock();
    const reader = await openLock(CIPHER, lock, PASSPHRASE);
    if (reader === null) throw new Error('The passphrase is right');
    const { day, id } = await atLastStage(lock);
    await write(day, id, 'Tea');
    day.world.journalBroken = false;
    await write(day, id, 'Tea helped');
    const { journal, report } = day.life.ports;
    let found: readonly Entry[] = [];
    await readJournal(journal, openerWith(CIPHER, reader), report, (contents) => {
      found = contents?.entries ?? [];
    });
    expect(found).toMatchObject([{ id, note: 'Tea helped' }]);
  });

  it('does not bring an entry back that was deleted meanwhile', async () => {
    const day = await openBrowser(MORNING);
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    const id = stored.break(day)?.id ?? '';
    for (const stage of [0, 1, 2]) await say(day, { kind: 'break.next', id, stage });
    expect(stored.entries(day)).toHaveLength(1);
    await say(day, { kind: 'entry.delete', id, month: monthOf({ at: day.world.now, offset: 0 }) });
    await write(day, id, 'Tea');
    expect(stored.entries(day)).toEqual([]);
  });

  it('is the last that was typed, though the first letter had to wait for the entry', async () => {
    const { day, id } = await atLastStage();
    await write(day, id, 'T');
    day.world.journalBroken = false;
    await Promise.all(['Te', 'Tea', 'Tea ', 'Tea h'].map((note) => write(day, id, note)));
    expect(stored.entries(day)).toMatchObject([{ id, note: 'Tea h' }]);
  });
});
