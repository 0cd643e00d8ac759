import { describe, expect, it } from 'vitest';
import { hours } from '../../utils/activity/instant';
import type { Entry } from '../../utils/journal/entry';
import { parseUpkeep } from '../../utils/journal/upkeep';
import { openBrowser, restartWorker, say } from '../fixtures/browser-day';
import type { FakeWorld } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';

const DAY = hours(24);

const entry = (id: string, days: number): Entry => ({
  id,
  at: MORNING - days * DAY,
  offset: 0,
  lead: 'asked',
  practice: 'minute',
  need: null,
  after: null,
  note: '',
});
const TORN = { id: 'torn', at: 'long ago' };
const sealed = (id: string, month: string) => ({ sealed: 1, id, part: 'entry', month, box: 'AQ==' });

const fill = (world: FakeWorld) => {
  world.journal.set('2026-06', [entry('a', 150), TORN, sealed('b', '2026-06')]);
  world.journal.set('2026-08', [entry('c', 91), entry('d', 89), sealed('e', '2026-08')]);
  world.journal.set('2026-11', [entry('f', 0)]);
};
const idsIn = ({ journal }: FakeWorld) =>
  [...journal.values()].flat().map((line) => (line as { id: string }).id);

describe('entries that were kept for long enough', () => {
  it('stay while nobody was told, however often the browser starts', async () => {
    const day = await openBrowser(MORNING, {}, fill);
    for (let times = 0; times < 3; times += 1) {
      day.world.now += 40 * DAY;
      await restartWorker(day);
    }
    expect(idsIn(day.world)).toHaveLength(7);
    expect(day.world.local.get('upkeep')).toBeUndefined();
  });

  it('go once the person was told and thirty days went by; what cannot be read stays', async () => {
    const day = await openBrowser(MORNING - 30 * DAY, {}, fill);
    await say(day, { kind: 'upkeep', event: { kind: 'told' } });
    day.world.now = MORNING - DAY;
    await restartWorker(day);
    expect(idsIn(day.world)).toHaveLength(7);
    day.world.now = MORNING;
    await restartWorker(day);
    // A sealed line is as old as the end of its month: that of August is not, yet.
    expect(idsIn(day.world)).toEqual(['torn', 'd', 'e', 'f']);
    expect(parseUpkeep(day.world.local.get('upkeep')).lookedAt).toBe(MORNING);
  });

  it('stay when the person says so', async () => {
    const day = await openBrowser(MORNING - 30 * DAY, {}, fill);
    await say(day, { kind: 'upkeep', event: { kind: 'told' } });
    await say(day, { kind: 'upkeep', event: { kind: 'keep-for', days: null } });
    day.world.now = MORNING + 900 * DAY;
    await restartWorker(day);
    expect(idsIn(day.world)).toHaveLength(7);
  });

  it('are looked for again when the database could not be written', async () => {
    const day = await openBrowser(MORNING - 2 * DAY, {}, fill);
    await say(day, { kind: 'upkeep', event: { kind: 'keep-for', days: 90 } });
    day.world.now = MORNING;
    day.world.journalBroken = true;
    await restartWorker(day);
    expect(idsIn(day.world)).toHaveLength(7);
    day.world.journalBroken = false;
    await restartWorker(day);
    expect(idsIn(day.world)).toEqual(['torn', 'd', 'e', 'f']);
  });
});
