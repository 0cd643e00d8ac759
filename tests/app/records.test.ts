import { describe, expect, it } from 'vitest';
import { minutes } from '../../utils/activity/instant';
import { readLocal, readSession, setDamagedAside } from '../../utils/app/records';
import { FRESH_MEMORY } from '../../utils/noticing/state';
import { beginBreak } from '../../utils/practice/break';
import { FIRST_PACE } from '../../utils/practice/pace';
import { NOTHING_TRIED } from '../../utils/practice/tried';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { openBrowser, pass, person, restartWorker, say, stored } from '../fixtures/browser-day';
import { makeWorld, startLife } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';
import { choose } from '../fixtures/practices';

const YES = { host: 'example.com', since: 5 };

const ADA = { id: 'p-1', name: 'Ada', how: '030 123' };

/** Every record as it should be, none of them the default. */
const WHOLE = {
  settings: { ...DEFAULT_SETTINGS, stretchMinutes: 20 },
  consents: [YES],
  break: beginBreak('b-1', choose('minute'), 'asked', MORNING),
  pace: { ...FIRST_PACE, finished: 4 },
  tried: { minute: { times: 2, lastAt: MORNING, said: 'easier' as const } },
  memory: { ...FRESH_MEMORY, offers: [{ at: MORNING, moment: 'stretch' as const }] },
  people: [ADA],
};

function worldWith(records: Record<string, unknown>) {
  const world = makeWorld(MORNING);
  for (const [name, value] of Object.entries(records)) world.local.set(name, value);
  return world;
}

describe('what survives restarts', () => {
  it('is read as it was written', async () => {
    const { ports } = startLife(worldWith(WHOLE));
    expect(await readLocal(ports.local)).toEqual({ ...WHOLE, locked: false });
  });

  it('is the default where there is nothing', async () => {
    const { ports } = startLife(makeWorld(MORNING));
    expect(await readLocal(ports.local)).toEqual({
      settings: DEFAULT_SETTINGS,
      consents: [],
      break: null,
      pace: FIRST_PACE,
      tried: NOTHING_TRIED,
      memory: FRESH_MEMORY,
      locked: false,
      people: [],
    });
    expect(await readSession(ports.session)).toEqual({
      noticing: null,
      journal: { revision: 0, failed: false, kept: null },
      running: null,
    });
  });

  it('of a session is believed only as far as it can be read', async () => {
    const world = makeWorld(MORNING);
    world.session.set('noticing', { stretch: 5 });
    world.session.set('journal', { revision: 'new', failed: 'yes' });
    expect(await readSession(startLife(world).ports.session)).toEqual({
      noticing: null,
      journal: { revision: 0, failed: false, kept: null },
      running: null,
    });
  });
});

describe('a damaged record', () => {
  const damages: readonly [keyof typeof WHOLE, unknown, unknown][] = [
    ['settings', { ...WHOLE.settings, gapMinutes: 'long' }, WHOLE.settings],
    ['settings', 'lost', DEFAULT_SETTINGS],
    ['break', { ...WHOLE.break, stage: -1 }, null],
    ['pace', { pace: 9 }, FIRST_PACE],
    ['tried', { minute: { times: -1, lastAt: MORNING, said: null } }, NOTHING_TRIED],
    ['memory', { ...FRESH_MEMORY, offers: [{ at: Number.NaN, moment: 'stretch' }] }, FRESH_MEMORY],
    ['people', [ADA, { name: 'Ben' }], [ADA]],
    ['people', 'lost', []],
  ];

  it.each(damages)(
    '%s (%j) is set aside, and what can be read of it goes on',
    async (name, found, mended) => {
      const world = worldWith({ ...WHOLE, [name]: found });
      const { ports } = startLife(world);
      expect(await setDamagedAside(ports.local)).toEqual([name]);
      expect(Object.fromEntries(world.local)).toEqual({
        ...WHOLE,
        [name]: mended,
        [`damaged.${name}`]: found,
      });
      expect(await setDamagedAside(ports.local)).toEqual([]);
    },
  );

  it.each(damages)(
    '%s is set aside whole or not at all, wherever the worker dies',
    async (name, found, mended) => {
      for (let killAt = 0; killAt < 12; killAt += 1) {
        const world = worldWith({ ...WHOLE, [name]: found });
        const first = startLife(world, { killAt });
        await Promise.race([setDamagedAside(first.ports.local), first.died]);
        await setDamagedAside(startLife(world).ports.local);
        expect(Object.fromEntries(world.local)).toEqual({
          ...WHOLE,
          [name]: mended,
          [`damaged.${name}`]: found,
        });
      }
    },
  );

  it('leaves whole records and missing ones alone', async () => {
    const world = worldWith(WHOLE);
    expect(await setDamagedAside(startLife(world).ports.local)).toEqual([]);
    expect(Object.fromEntries(world.local)).toEqual(WHOLE);
    const empty = makeWorld(MORNING);
    expect(await setDamagedAside(startLife(empty).ports.local)).toEqual([]);
    expect(empty.local.size).toBe(0);
  });

  it('of consents is no yes, and leaves no copy: the list is the only place a site stands', async () => {
    const world = worldWith({ ...WHOLE, consents: [YES, { host: '*' }] });
    const { ports } = startLife(world);
    expect(await setDamagedAside(ports.local)).toEqual([]);
    expect((await readLocal(ports.local)).consents).toEqual([YES]);
    expect([...world.local.keys()].filter((name) => name.startsWith('damaged'))).toEqual([]);
  });

  it('is told of once, by name alone, and the day goes on', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      for (const name of Object.keys(WHOLE)) world.local.set(name, 'something private');
    });
    await restartWorker(day);
    expect(day.world.told.faults.map(String)).toEqual([
      'Error: Set aside, could not be read: settings, break, pace, tried, memory, people',
    ]);
    await pass(day, minutes(50));
    await person(day, 'idle');
    expect(day.world.told.icon).toBe('offering');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    expect(stored.break(day)).toMatchObject({ stage: 0, lead: 'stretch' });
    expect(day.world.local.get('damaged.settings')).toBe('something private');
  });
});
