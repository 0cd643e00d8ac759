import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../utils/app/answer-messages';
import { holdJournal, type JournalView } from '../../utils/app/journal-page';
import { readAll } from '../../utils/app/records';
import type { Entry } from '../../utils/journal/entry';
import { makeLock } from '../../utils/journal/lock';
import type { PageReply } from '../../utils/messages/message';
import type { OwnLine } from '../../utils/practice/own-line';
import { makeWorld, startLife } from '../fixtures/fake-world';
import { CIPHER, PASSPHRASE, SHUT, someLock } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

const entry = (id: string): Entry => ({
  id,
  at: MORNING,
  offset: 0,
  lead: 'asked',
  practice: 'minute',
  need: null,
  after: null,
  note: 'Rain.',
});

/** A journal page beside its background, and what it showed and let go of. */
function openPage() {
  const world = makeWorld(MORNING);
  world.journal.set('2026-11', [entry('a')]);
  const { ports } = startLife(world);
  const views: JournalView[] = [];
  let left: { minutes: number | null; leave: () => void } = { minutes: null, leave: () => {} };
  let letGo = 0;
  let answer: () => readonly OwnLine[] | null = () => null;
  const hold = holdJournal(
    {
      ...ports,
      send: async (message) => (await answerMessage(ports, message, { kind: 'own-page' })) as PageReply,
      answerBreaks: (words) => {
        answer = words;
      },
      letGo: () => {
        letGo += 1;
      },
      whenLeft: (minutes, leave) => {
        left = { minutes, leave };
      },
    },
    (view) => views.push(view),
  );
  return {
    hold,
    world,
    ports,
    views,
    last: () => views.at(-1),
    left: () => left,
    letGo: () => letGo,
    /** What a break is told that asks for the person's own words. */
    asked: () => answer(),
    refresh: async () => hold.refresh(await readAll(ports)),
  };
}

const notesOf = (view: JournalView | undefined) =>
  view?.kind === 'open' ? view.contents.entries.map(({ note }) => note) : view?.kind;

describe('the journal page', () => {
  it('without a lock is open, and is never left', async () => {
    const page = openPage();
    await page.refresh();
    expect(notesOf(page.last())).toEqual(['Rain.']);
    expect(page.left().minutes).toBeNull();
  });

  it('reads again when the journal changed, and not with every other record', async () => {
    const page = openPage();
    await page.refresh();
    const before = page.views.length;
    await page.ports.session.write({ noticing: { anything: 1 } });
    await page.refresh();
    expect(page.views).toHaveLength(before);
    await answerMessage(page.ports, { kind: 'entry.restore', entry: entry('b') }, { kind: 'own-page' });
    await page.refresh();
    expect(notesOf(page.last())).toEqual(['Rain.', 'Rain.']);
  });

  it('stays open for whoever puts a lock on, and is shut for who comes later', async () => {
    const page = openPage();
    await page.refresh();
    expect(await page.hold.putLockOn(PASSPHRASE)).toBe(true);
    await page.refresh();
    expect(notesOf(page.last())).toEqual(['Rain.']);
    expect(page.left().minutes).toBe(5);
    const later = openPage();
    later.world.local.set('lock', page.world.local.get('lock'));
    await later.refresh();
    expect(later.last()).toEqual({ kind: 'shut' });
    expect(later.left().minutes).toBeNull();
  });

  it('opens with the right passphrase alone, and lets go of everything when it is left', async () => {
    const page = openPage();
    await answerMessage(page.ports, { kind: 'lock.set', lock: await someLock() }, { kind: 'own-page' });
    await page.refresh();
    expect(await page.hold.unlock('wrong')).toBe(false);
    expect(page.last()).toEqual({ kind: 'shut' });
    expect(await page.hold.unlock(PASSPHRASE)).toBe(true);
    expect(notesOf(page.last())).toEqual(['Rain.']);
    expect(await page.hold.closeAfter(1)).toBe(true);
    await page.refresh();
    expect(page.left().minutes).toBe(1);
    page.left().leave();
    expect(page.letGo()).toBe(1);
  });

  it('changes its passphrase only for who knows the one so far', async () => {
    const page = openPage();
    await answerMessage(page.ports, { kind: 'lock.set', lock: await someLock() }, { kind: 'own-page' });
    expect(await page.hold.changePassphrase('wrong', 'another one')).toBe(false);
    expect(await page.hold.changePassphrase(PASSPHRASE, 'another one')).toBe(true);
    expect(await page.hold.unlock(PASSPHRASE)).toBe(false);
    expect(await page.hold.unlock('another one')).toBe(true);
  });

  it('takes the lock off when it is open, and not when it is shut', async () => {
    const page = openPage();
    await answerMessage(page.ports, { kind: 'lock.set', lock: await someLock() }, { kind: 'own-page' });
    await page.refresh();
    expect(await page.hold.takeLockOff()).toBe(false);
    await page.hold.unlock(PASSPHRASE);
    expect(await page.hold.takeLockOff()).toBe(true);
    await page.refresh();
    expect(page.world.journal.get('2026-11')).toEqual([entry('a')]);
    expect(notesOf(page.last())).toEqual(['Rain.']);
  });

  it('shuts when another page put another lock on', async () => {
    const page = openPage();
    await page.hold.putLockOn(PASSPHRASE);
    await page.refresh();
    page.world.local.set('lock', { ...(await makeLock(CIPHER, 'another one')), settled: true });
    await page.refresh();
    expect(page.last()).toEqual({ kind: 'shut' });
  });

  it('shows what it read last, also when an earlier read takes longer', async () => {
    const page = openPage();
    const { read } = page.ports.journal;
    let goOn = () => {};
    const started = new Promise<void>((resolve) => {
      Object.assign(page.ports.journal, {
        read: async (month: string) => {
          Object.assign(page.ports.journal, { read });
          const found = await read(month);
          resolve();
          await new Promise<void>((done) => {
            goOn = done;
          });
          return found;
        },
      });
    });
    const first = page.refresh();
    await started;
    await answerMessage(
      page.ports,
      { kind: 'entry.delete', id: 'a', month: '2026-11' },
      { kind: 'own-page' },
    );
    await page.refresh();
    goOn();
    await first;
    expect(notesOf(page.last())).toEqual([]);
  });

  it('says so when its lock cannot be read', async () => {
    const page = openPage();
    page.world.local.set('lock', { torn: true });
    await page.refresh();
    expect(page.last()).toEqual({ kind: 'unreachable' });
  });

  it('tells a break the person’s own words while it is open, and nothing once it is shut', async () => {
    const phrase: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' };
    const page = openPage();
    const say = (message: unknown) => answerMessage(page.ports, message, { kind: 'own-page' });
    expect(page.asked()).toBeNull();
    await say({ kind: 'lock.set', lock: await someLock() });
    await say({ kind: 'words.keep', line: phrase });
    await page.refresh();
    expect(page.last()).toEqual({ kind: 'shut' });
    expect(page.asked()).toBeNull();
    await page.hold.unlock(PASSPHRASE);
    expect(page.asked()).toEqual([phrase]);
    // Another page takes the lock off and puts another one on: what was open here is not any more.
    page.world.local.set('lock', SHUT);
    await page.refresh();
    expect(page.asked()).toBeNull();
  });
});
