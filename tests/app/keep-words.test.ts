import { beforeAll, describe, expect, it } from 'vitest';
import { readWords } from '../../utils/app/keep-words';
import { openerWith, openNothing } from '../../utils/app/read-journal';
import { type Lock, openLock, type Reader } from '../../utils/journal/lock';
import type { OwnLine } from '../../utils/practice/own-line';
import { type BrowserDay, openBrowser, restartWorker, say } from '../fixtures/browser-day';
import { startLife } from '../fixtures/fake-world';
import { CIPHER, PASSPHRASE, someLock } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

const PHRASE: OwnLine = { id: 'w-1', language: 'en', kind: 'phrase', text: 'Steady.' };
const CHANGE: OwnLine = {
  id: 'w-2',
  language: 'en',
  kind: 'instead',
  stage: 'floor',
  ours: 'It is solid. That is all this is.',
  text: 'Oak, and old.',
};
const ADA = { id: 'p-1', name: 'Ada', how: '030 123' };

let lock: Lock;
let reader: Reader;

beforeAll(async () => {
  lock = await someLock();
  const opened = await openLock(CIPHER, lock, PASSPHRASE);
  if (opened === null) throw new Error('The passphrase is right');
  reader = opened;
});

const wordsOf = ({ world }: BrowserDay, opener = openNothing) => {
  const { ports } = startLife(world);
  return readWords(ports.words, opener, ports.report);
};
const keep = (day: BrowserDay, ...lines: readonly OwnLine[]) =>
  Promise.all(lines.map((line) => say(day, { kind: 'words.keep', line })));

describe('somebody’s own words', () => {
  it('are kept in order, changed in their place, and deleted one by one', async () => {
    const day = await openBrowser(MORNING);
    await keep(day, PHRASE, CHANGE);
    await keep(day, { ...PHRASE, text: 'Steady now.' });
    expect(day.world.words).toEqual([{ ...PHRASE, text: 'Steady now.' }, CHANGE]);
    await say(day, { kind: 'words.delete', id: 'w-1' });
    expect(day.world.words).toEqual([CHANGE]);
  });

  it('leave what can’t be read where it is', async () => {
    const torn = { kind: 'phrase', text: 5 };
    const day = await openBrowser(MORNING, {}, (world) => {
      world.words = [torn, PHRASE];
    });
    await keep(day, CHANGE);
    await say(day, { kind: 'words.delete', id: 'w-1' });
    expect(day.world.words).toEqual([torn, CHANGE]);
    expect(await wordsOf(day)).toEqual({ lines: [CHANGE], damaged: [torn] });
  });

  it('that could not be written are said to be so, and nothing is changed', async () => {
    const day = await openBrowser(MORNING);
    await keep(day, PHRASE);
    day.world.journalBroken = true;
    expect(await keep(day, CHANGE)).toMatchObject([{ kind: 'refused' }]);
    expect(day.world.words).toEqual([PHRASE]);
  });

  it('are seen by open pages: each write tells them', async () => {
    const day = await openBrowser(MORNING);
    const revision = () => JSON.stringify(day.world.session.get('journal'));
    const before = revision();
    await keep(day, PHRASE);
    expect(revision()).not.toBe(before);
  });

  it('killed at any call of a write, are there once', async () => {
    const whole = await openBrowser(MORNING);
    const calls = whole.life.calls.length;
    await keep(whole, PHRASE);
    for (let killAt = calls * 2; killAt < whole.life.calls.length * 2; killAt += 1) {
      const day = await openBrowser(MORNING, { killAt });
      await keep(day, PHRASE);
      await restartWorker(day);
      expect(day.world.words, `killed at ${killAt}`).toEqual([PHRASE]);
    }
  });

  it('can be added and changed while a lock is on, without its passphrase, and are read with it alone', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.local.set('lock', { ...lock, settled: true });
    });
    await keep(day, PHRASE, CHANGE);
    await keep(day, { ...PHRASE, text: 'Steady now.' });
    expect(JSON.stringify(day.world.words)).not.toMatch(/Steady|Oak|floor|solid|phrase|instead/);
    expect((await wordsOf(day))?.lines).toEqual([]);
    const opened = await wordsOf(day, openerWith(CIPHER, reader));
    expect(opened).toEqual({ lines: [{ ...PHRASE, text: 'Steady now.' }, CHANGE], damaged: [] });
    await say(day, { kind: 'words.delete', id: 'w-2' });
    expect((await wordsOf(day, openerWith(CIPHER, reader)))?.lines).toHaveLength(1);
  });

  it('are not written while the lock can’t be read', async () => {
    const day = await openBrowser(MORNING, {}, (world) => void world.local.set('lock', { torn: true }));
    expect(await keep(day, PHRASE)).toMatchObject([{ kind: 'refused' }]);
    expect(day.world.words).toBeUndefined();
  });

  it.each([
    ['with the journal', { kind: 'journal.delete-all' }],
    ['by their store', { kind: 'stored.delete', store: 'kind-minute-words', name: 'lines' }],
  ] as const)('go all at once %s, those that can’t be read too', async (_name, message) => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.words = [PHRASE, 'torn'];
    });
    expect(await say(day, message)).toEqual({ kind: 'done' });
    expect(day.world.words).toEqual([]);
  });
});

describe('people somebody can reach', () => {
  it('are kept in clear with a lock, changed in their place, and go with everything', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.local.set('lock', { ...lock, settled: true });
    });
    await say(day, { kind: 'person.keep', person: ADA });
    await say(day, { kind: 'person.keep', person: { ...ADA, id: 'p-2', name: 'Ben' } });
    await say(day, { kind: 'person.keep', person: { ...ADA, how: 'knock' } });
    expect(day.world.local.get('people')).toEqual([
      { ...ADA, how: 'knock' },
      { ...ADA, id: 'p-2', name: 'Ben' },
    ]);
    await say(day, { kind: 'person.delete', id: 'p-1' });
    expect(day.world.local.get('people')).toEqual([{ ...ADA, id: 'p-2', name: 'Ben' }]);
    await say(day, { kind: 'journal.delete-all' });
    expect(day.world.local.get('people')).toEqual([]);
  });

  it('are no more than there is room for, and who is refused is told', async () => {
    const many = Array.from({ length: 20 }, (_, place) => ({ ...ADA, id: `p-${place}` }));
    const day = await openBrowser(MORNING, {}, (world) => void world.local.set('people', many));
    expect(await say(day, { kind: 'person.keep', person: { ...ADA, id: 'one-more' } })).toMatchObject({
      kind: 'refused',
    });
    expect(await say(day, { kind: 'person.keep', person: { ...ADA, id: 'p-3', name: 'Cy' } })).toEqual({
      kind: 'done',
    });
    expect(day.world.local.get('people')).toHaveLength(20);
  });
});
