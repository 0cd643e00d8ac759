import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../utils/activity/instant';
import { answerMessage } from '../../utils/app/answer-messages';
import { reconcile } from '../../utils/app/reconcile';
import { lookOf, nextLook } from '../../utils/noticing/outcome';
import { FRESH_MEMORY } from '../../utils/noticing/state';
import { parseNoticingMemory, parseNoticingState } from '../../utils/noticing/stored';
import { isReturning } from '../../utils/practice/break';
import { parseBreak } from '../../utils/practice/stored';
import { parseSettings } from '../../utils/settings/settings';
import {
  type BrowserDay,
  happen,
  openBrowser,
  pass,
  person,
  runningBreak,
  say,
  stored,
  type,
} from '../fixtures/browser-day';
import { type FakeWorld, startLife } from '../fixtures/fake-world';
import { MORNING } from '../fixtures/policy';

const HOST = 'example.com';

/**
 * A day with everything in it: a site switched on, an offer after a long stretch, a break with answers
 * and a note, a rest, a cue with its offer declined, words of crisis, and the screen locked at noon.
 */
async function liveTheDay(options: Parameters<typeof startLife>[1] = {}): Promise<BrowserDay> {
  const day = await openBrowser(MORNING, options, (world) => {
    world.granted = [`*://${HOST}/*`];
    world.mayNotify = true;
  });
  await say(day, { kind: 'settings.change', change: { notifications: true } });
  await say(day, { kind: 'site.consent', host: HOST });
  await pass(day, minutes(51));
  await person(day, 'still');
  await pass(day, seconds(15));
  await person(day, 'idle');
  await pass(day, seconds(30));
  await person(day, 'typing');

  await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
  const { id } = runningBreak(day);
  for (const stage of [0, 1]) {
    await pass(day, seconds(8));
    await say(day, { kind: 'break.next', id, stage });
  }
  await say(day, { kind: 'break.answer', id, stage: 2, question: 'need', value: 'water' });
  await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: 'heavier' });
  await say(day, { kind: 'entry.change', id, month: '2026-11', change: { note: 'Rain.' } });
  await say(day, { kind: 'break.next', id, stage: 3 });

  await pass(day, minutes(240));
  await person(day, 'still');
  await pass(day, seconds(60));
  await person(day, 'idle');
  await pass(day, minutes(20));
  await person(day, 'typing');

  await type(day, HOST, 'I am so stupid.');
  await pass(day, seconds(50));
  await person(day, 'still');
  await pass(day, seconds(15));
  await person(day, 'idle');
  await say(day, { kind: 'offer.decline' });
  await person(day, 'typing');

  await type(day, HOST, 'I want to kill myself.');
  await pass(day, minutes(20));
  await person(day, 'locked');
  await pass(day, minutes(30));
  return day;
}

/**
 * What is left at the end of a day, but for the name of the one break. Tabs that were open as the worker
 * died between registering and reaching them are watched from their next load on.
 */
function whatIsLeft(day: BrowserDay) {
  const { local, session, told } = day.world;
  const noticing = stored.noticing(day);
  return {
    entries: stored.entries(day).map((entry) => ({ ...entry, id: 'the one' })),
    decisions: day.world.decisions,
    local: Object.fromEntries(local),
    noticing: { ...noticing, stretch: { ...noticing?.stretch, active: undefined } },
    journalFailed: (session.get('journal') as { failed: boolean }).failed,
    told: { ...told, notified: undefined, reached: undefined },
  };
}

const activeAtTheEnd = (day: BrowserDay) => stored.noticing(day)?.stretch.active ?? Number.NaN;

describe('a worker that is killed', () => {
  it('at any call of a whole day leaves the same day behind', { timeout: 60_000 }, async () => {
    const whole = await liveTheDay();
    const expected = whatIsLeft(whole);
    expect(expected.entries).toHaveLength(1);
    expect(stored.memory(whole)?.offers).toHaveLength(2);
    expect(expected.told).toMatchObject({ icon: 'quiet', alarm: null, notification: false, faults: [] });

    const points = whole.life.calls.length * 2;
    expect(points).toBeGreaterThan(500);
    for (let killAt = 0; killAt < points; killAt += 1) {
      const day = await liveTheDay({ killAt });
      const where = `killed ${killAt % 2 === 0 ? 'before' : 'after'} call ${killAt >> 1}, ${whole.life.calls[killAt >> 1]}`;
      expect(day.deaths, where).toBe(1);
      expect(whatIsLeft(day), where).toEqual(expected);
      // The browser's word that somebody went still is lost with the worker: a quarter of a minute.
      expect(Math.abs(activeAtTheEnd(day) - activeAtTheEnd(whole)), where).toBeLessThanOrEqual(seconds(15));
      expect(day.world.told.notified, where).toBeLessThanOrEqual(2);
    }
  });

  it('on the last step of a break has its entry after the next start, though nobody says it again', async () => {
    const outcomes = new Set<number>();
    for (let killAt = 0; killAt < 20; killAt += 1) {
      const day = await openBrowser(MORNING);
      await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
      const { id } = runningBreak(day);
      for (const stage of [0, 1]) await say(day, { kind: 'break.next', id, stage });
      day.life = startLife(day.world, { killAt });
      const last = { kind: 'break.next', id, stage: 2 } as const;
      await happen(day, (ports) => answerMessage(ports, last, { kind: 'own-page' }), 'lost');
      const { stage } = runningBreak(day);
      expect(stored.entries(day)).toHaveLength(stage === 3 ? 1 : 0);
      outcomes.add(stage);
    }
    expect([...outcomes]).toEqual([2, 3]);
  });

  it('before the entry was written writes it also when the break is stopped as the worker starts', async () => {
    for (let killAt = 0; killAt < 20; killAt += 1) {
      const day = await openBrowser(MORNING);
      await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
      const { id } = runningBreak(day);
      for (const stage of [0, 1]) await say(day, { kind: 'break.next', id, stage });
      const dying = startLife(day.world, { killAt });
      const last = { kind: 'break.next', id, stage: 2 } as const;
      await Promise.race([answerMessage(dying.ports, last, { kind: 'own-page' }), dying.died]);
      const { stage } = runningBreak(day);
      const { ports } = startLife(day.world);
      await Promise.all([
        reconcile(ports),
        answerMessage(ports, { kind: 'break.stop', id }, { kind: 'own-page' }),
      ]);
      expect(stored.break(day)).toBeNull();
      expect(stored.entries(day)).toHaveLength(stage === 3 ? 1 : 0);
    }
  });

  it('never showed anything that was not saved before', async () => {
    let seen = 0;
    const watch = (call: string, { local, session, now }: FakeWorld, given: unknown) => {
      const state = parseNoticingState(session.get('noticing'));
      const memory = parseNoticingMemory(local.get('memory')) ?? FRESH_MEMORY;
      const { settings } = parseSettings(local.get('settings'));
      if (call === 'icon') expect(state && lookOf(state, memory)).toBe(given);
      if (call === 'alarm') expect(state && nextLook(state, memory, settings, now)).toBe(given);
      if (call === 'notifications.show') expect(state?.offer?.phase).toBe('shown');
      if (call === 'notifications.clear') expect(state?.offer?.phase).not.toBe('shown');
      if (call === 'journal.update') {
        const running = parseBreak(local.get('break'));
        expect(running === null || isReturning(running)).toBe(true);
      }
      if (['icon', 'alarm', 'notifications.show', 'notifications.clear', 'journal.update'].includes(call))
        seen += 1;
    };
    const day = await liveTheDay({ watch });
    // A fault of the journal is reported, not thrown, and so would be a wrong order there.
    expect(day.world.told.faults).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });
});
