import { describe, expect, it } from 'vitest';
import type { StoreName } from '../../utils/app/delete-stored';
import { recordsOf } from '../../utils/app/what-is-stored';
import { recordName } from '../../utils/copy/en/known';
import { openBrowser, say } from '../fixtures/browser-day';
import type { FakeWorld } from '../fixtures/fake-world';
import { SHUT } from '../fixtures/keys';
import { MORNING } from '../fixtures/policy';

const open = (prepare: (world: FakeWorld) => void = () => {}) => openBrowser(MORNING, {}, prepare);
type Day = Awaited<ReturnType<typeof open>>;
const remove = (day: Day, store: StoreName, name: string) => say(day, { kind: 'stored.delete', store, name });

describe('what is stored', () => {
  it('is shown byte by byte, with its size, whatever it is', () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const records = recordsOf([
      {
        name: 'local',
        records: [
          ['pace', { pace: 1 }],
          ['a', 'ü'],
          ['odd', circle],
        ],
      },
      { name: 'kind-minute', records: [] },
    ]);
    expect(records).toEqual([
      { store: 'local', name: 'a', text: '"ü"', bytes: 4 },
      { store: 'local', name: 'odd', text: '"[object Object]"', bytes: 17 },
      { store: 'local', name: 'pace', text: '{\n  "pace": 1\n}', bytes: 15 },
    ]);
  });

  it('has words for every record that a day leaves', async () => {
    const day = await open((world) => void world.journal.set('2026-11', []));
    await say(day, { kind: 'settings.change', change: { stretchMinutes: 30 } });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    await say(day, { kind: 'upkeep', event: { kind: 'told' } });
    await say(day, { kind: 'lock.set', lock: SHUT });
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
    const { local, session } = day.world;
    const names = [
      ...[...local.keys()].map((name) => recordName('local', name)),
      ...[...session.keys()].map((name) => recordName('session', name)),
    ];
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => name.startsWith('Not known'))).toEqual([]);
  });
});

describe('deleting what is stored', () => {
  it('takes that record and puts in order what follows from it: a site is not watched any more', async () => {
    const day = await open((world) => void world.granted.push('*://example.com/*'));
    await say(day, { kind: 'site.consent', host: 'example.com' });
    expect(day.world.told.registered).toHaveLength(1);
    expect(await remove(day, 'local', 'consents')).toEqual({ kind: 'done' });
    expect(day.world.local.has('consents')).toBe(false);
    expect(day.world.told.registered).toEqual([]);
  });

  it('takes a month, and leaves the others', async () => {
    const day = await open((world) => {
      world.journal.set('2026-10', ['torn']);
      world.journal.set('2026-11', ['torn']);
    });
    await remove(day, 'kind-minute', '2026-10');
    expect([...day.world.journal]).toEqual([['2026-11', ['torn']]]);
  });

  it('takes a record that was set aside, which nothing else deletes', async () => {
    const day = await open((world) => void world.local.set('pace', { pace: 9 }));
    expect(day.world.local.has('damaged.pace')).toBe(true);
    await remove(day, 'local', 'damaged.pace');
    expect(day.world.local.has('damaged.pace')).toBe(false);
  });

  it('does not take the lock: without it nobody could open what is sealed', async () => {
    const day = await open((world) => void world.local.set('lock', SHUT));
    expect(await remove(day, 'local', 'lock')).toMatchObject({ kind: 'refused' });
    expect(day.world.local.get('lock')).toEqual(SHUT);
  });
});
