import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../utils/activity/instant';
import { nextLook } from '../../utils/noticing/outcome';
import { FRESH_MEMORY } from '../../utils/noticing/state';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import {
  type BrowserDay,
  goToReturn,
  openBrowser,
  pass,
  person,
  restartWorker,
  runningBreak,
  say,
  stored,
  type,
} from '../fixtures/browser-day';
import { MORNING } from '../fixtures/policy';

const HOST = 'example.com';
const HARSH = 'I am so stupid.';
const CRISIS = 'I want to kill myself.';

/** A browser in which a site was switched on, both by the person and by the browser. */
async function withSite(): Promise<BrowserDay> {
  const day = await openBrowser(MORNING);
  day.world.granted = [`*://${HOST}/*`];
  await say(day, { kind: 'site.consent', host: HOST });
  return day;
}

/** A break that has just begun, by asking for it. */
async function withBreak(): Promise<BrowserDay> {
  const day = await openBrowser(MORNING);
  await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
  return day;
}

/** The person stops for a moment, long enough for the browser to say so, and goes on. */
async function pause(day: BrowserDay): Promise<void> {
  await person(day, 'still');
  await pass(day, seconds(15));
  await person(day, 'idle');
}

/** When offers were shown. */
const offersOf = (day: BrowserDay) => (stored.memory(day)?.offers ?? []).map(({ at }) => at);

describe('from a long stretch to an entry', () => {
  it('the icon changes at the first pause after 50 minutes, the break is led by the stretch, its answers are in the journal', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(50) - 1);
    expect(day.world.told).toMatchObject({ listening: false, idleSeconds: 60 });
    await pass(day, 1);
    expect(day.world.told).toMatchObject({ icon: 'quiet', listening: true, idleSeconds: 15 });
    await pass(day, minutes(1) - seconds(15));
    await pause(day);
    expect(day.world.told).toMatchObject({ icon: 'offering', listening: false, idleSeconds: 60 });
    expect(offersOf(day)).toEqual([MORNING + minutes(51)]);

    await pass(day, minutes(1));
    await person(day, 'typing');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    expect(day.world.told.icon).toBe('quiet');
    const { id } = runningBreak(day);
    await say(day, { kind: 'break.next', id, stage: 0 });
    await say(day, { kind: 'break.next', id, stage: 1 });
    expect(stored.entries(day)).toEqual([]);
    await say(day, { kind: 'break.answer', id, stage: 2, question: 'need', value: 'water' });
    await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: 'easier' });
    await say(day, { kind: 'entry.change', id, month: '2026-11', change: { note: 'Rain.' } });
    await say(day, { kind: 'break.next', id, stage: 3 });

    expect(stored.break(day)).toBeNull();
    expect(stored.entries(day)).toEqual([
      expect.objectContaining({
        id,
        at: MORNING + minutes(52),
        lead: 'stretch',
        practice: 'gentle-feet',
        need: 'water',
        after: 'easier',
        note: 'Rain.',
      }),
    ]);
  });

  it('an offer that nobody answers leaves after 15 minutes', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(50));
    await pause(day);
    await person(day, 'typing');
    await pass(day, minutes(15) - 1);
    expect(day.world.told.icon).toBe('offering');
    await pass(day, 1);
    expect(day.world.told.icon).toBe('quiet');
    expect(stored.memory(day)?.fatigue.unanswered).toBe(1);
  });

  it('an offer that nobody could see waits for the person to come back, listening only so long', async () => {
    const day = await openBrowser(MORNING);
    day.world.focused = false;
    await pass(day, minutes(70));
    expect(day.world.told).toMatchObject({ icon: 'quiet', listening: true, idleSeconds: 60 });
    expect(offersOf(day)).toEqual([]);
    day.world.focused = true;
    await restartWorker(day);
    expect(day.world.told).toMatchObject({ icon: 'offering', listening: false, idleSeconds: 60 });
  });

  it('an unpinned icon without notifications offers nothing', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.pinned = false;
    });
    await pass(day, minutes(120));
    await pause(day);
    expect(offersOf(day)).toEqual([]);
  });

  it('an unpinned icon offers by a notification where the person switched that on, and takes it back', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.pinned = false;
      world.mayNotify = true;
    });
    await say(day, { kind: 'settings.change', change: { notifications: true } });
    await pass(day, minutes(55));
    await pause(day);
    expect(day.world.told).toMatchObject({ notification: true, notified: 1 });
    await say(day, { kind: 'offer.decline' });
    expect(day.world.told).toMatchObject({ notification: false, notified: 1 });
  });

  it('nothing wakes the worker while somebody is away', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(20));
    await person(day, 'locked');
    expect(day.world.told.alarm).toBeNull();
    await pass(day, minutes(600));
    await person(day, 'typing');
    expect(stored.noticing(day)?.stretch.active).toBe(0);
  });

  it('a quiet time shows on the icon, until it ends or is ended', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(45));
    await say(day, { kind: 'offer.later', length: 60 });
    await pass(day, minutes(30));
    await pause(day);
    expect(day.world.told.icon).toBe('paused');
    await say(day, { kind: 'offer.later-ended' });
    expect(day.world.told.icon).toBe('offering');
  });

  it('what was decided is written down, and what could not be is written later, whoever asks for it', async () => {
    const day = await openBrowser(MORNING);
    day.world.journalBroken = true;
    await pass(day, minutes(50));
    await pause(day);
    expect(day.world.decisions).toBeUndefined();
    expect(day.world.told.faults).toHaveLength(1);
    day.world.journalBroken = false;
    await restartWorker(day);
    expect(day.world.decisions).toMatchObject([{ moment: 'stretch', offered: true, answer: null }]);
    await say(day, { kind: 'offer.decline' });
    expect(day.world.decisions).toMatchObject([{ moment: 'stretch', offered: true, answer: 'declined' }]);
    expect(day.world.local.get('unwritten')).toEqual([]);
    await say(day, { kind: 'decisions.delete-all' });
    expect(day.world.decisions).toEqual([]);
  });

  it('what was deleted does not come back from where it waited', async () => {
    const day = await openBrowser(MORNING);
    day.world.journalBroken = true;
    await pass(day, minutes(50));
    await pause(day);
    expect(day.world.local.get('unwritten')).toHaveLength(1);
    day.world.journalBroken = false;
    await say(day, { kind: 'journal.delete-all' });
    await restartWorker(day);
    expect([day.world.decisions, day.world.local.get('unwritten')]).toEqual([[], []]);
  });

  it('a focus session offers when it is over, and the break says so', async () => {
    const day = await openBrowser(MORNING);
    await say(day, { kind: 'session.begin', minutes: 25 });
    await restartWorker(day);
    await pass(day, minutes(25));
    expect(day.world.told.icon).toBe('offering');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    expect(runningBreak(day).lead).toBe('session');
  });

  it('a time of day that is chosen now does not lie behind', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(12));
    await say(day, { kind: 'settings.change', change: { clockTime: 9 * 60 + 10 } });
    expect(day.world.told.icon).toBe('quiet');
    await say(day, { kind: 'settings.change', change: { clockTime: 9 * 60 + 13 } });
    await pass(day, minutes(1));
    expect(day.world.told.icon).toBe('offering');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    expect(runningBreak(day).lead).toBe('offer');
  });

  it('a call holds the offer back, and its end brings it', async () => {
    const day = await openBrowser(MORNING);
    day.world.call = 'sounding';
    await pass(day, minutes(55));
    await pause(day);
    expect(day.world.told).toMatchObject({ icon: 'quiet', listening: false });
    await person(day, 'typing');
    day.world.call = null;
    await pass(day, minutes(3));
    expect(day.world.told.icon).toBe('offering');
  });

  it.each([
    ['fewer', 1],
    ['asked', 0],
    ['keep', 3],
  ] as const)('the answer "%s" to the one question is carried out', async (choice, offersPerDay) => {
    const day = await openBrowser(MORNING, {}, (world) => {
      const fatigue = { unanswered: 6, fewerUntil: null, asking: true, counted: null };
      world.local.set('memory', { ...FRESH_MEMORY, fatigue });
    });
    await say(day, { kind: 'fatigue.answer', choice });
    expect(stored.memory(day)?.fatigue).toEqual(FRESH_MEMORY.fatigue);
    expect(day.world.local.get('settings')).toMatchObject({ offersPerDay });
    // Said again, because no answer came: there is no question any more.
    await say(day, { kind: 'fatigue.answer', choice });
    expect(day.world.local.get('settings')).toMatchObject({ offersPerDay });
  });

  it('settings hold from the next look on', async () => {
    const day = await openBrowser(MORNING);
    await pass(day, minutes(30));
    await say(day, { kind: 'settings.change', change: { stretchMinutes: 25 } });
    expect(day.world.told).toMatchObject({ icon: 'quiet', listening: true });
    expect(day.world.local.get('settings')).toEqual({ ...DEFAULT_SETTINGS, stretchMinutes: 25 });
  });
});

describe('from a harsh sentence to an offer', () => {
  it('the icon changes a minute later at a pause, and the break does not say what led to it', async () => {
    const day = await withSite();
    await pass(day, minutes(5));
    expect(await type(day, HOST, HARSH)).toEqual({ kind: 'heard' });
    expect(day.world.told).toMatchObject({ icon: 'quiet', idleSeconds: 60 });
    await pass(day, minutes(2));
    expect(day.world.told).toMatchObject({ icon: 'quiet', idleSeconds: 15 });
    await pause(day);
    expect(day.world.told.icon).toBe('offering');
    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'short' });
    expect(runningBreak(day).lead).toBe('cue');
  });

  it('is gone when no pause came in ten minutes', async () => {
    const day = await withSite();
    await type(day, HOST, HARSH);
    await pass(day, minutes(10));
    expect(stored.noticing(day)?.offer).toBeNull();
    expect(day.world.told.idleSeconds).toBe(60);
  });

  it('an ordinary sentence leaves no trace', async () => {
    const day = await withSite();
    const before = structuredClone([...day.world.session, ...day.world.local]);
    expect(await type(day, HOST, 'The meeting is at ten.')).toEqual({ kind: 'heard' });
    expect([...day.world.session, ...day.world.local]).toEqual(before);
  });

  it('no store ever holds a word of what was typed, nor where', async () => {
    const day = await withSite();
    for (const sentence of [HARSH, CRISIS, 'I feel useless and everything I do fails.'])
      await type(day, HOST, sentence);
    const { local, session, journal, told } = day.world;
    const everything = JSON.stringify([[...local], [...session], [...journal], told.faults]);
    for (const word of ['stupid', 'kill', 'useless']) expect(everything).not.toContain(word);
    const withoutConsents = [...local].filter(([name]) => name !== 'consents');
    expect(JSON.stringify([withoutConsents, [...session], [...journal]])).not.toContain(HOST);
  });
});

describe('words of crisis', () => {
  it('take a standing offer away and leave nothing but the end of the heavy time', async () => {
    const day = await withSite();
    await pass(day, minutes(50));
    await pause(day);
    expect(day.world.told.icon).toBe('offering');
    const local = structuredClone([...day.world.local]);
    const before = stored.noticing(day);
    await type(day, HOST, CRISIS);
    expect(day.world.told.icon).toBe('quiet');
    expect([...day.world.local]).toEqual(local);
    expect(stored.noticing(day)).toEqual({
      ...before,
      offer: null,
      heavyUntil: day.world.now + minutes(15),
      helpOpen: true,
    });
    expect(day.world.journal.size).toBe(0);
  });

  it('take a held cue away, too', async () => {
    const day = await withSite();
    await type(day, HOST, HARSH);
    await type(day, HOST, CRISIS);
    await person(day, 'still');
    await pass(day, minutes(9));
    expect(day.world.told.icon).toBe('quiet');
    expect(stored.noticing(day)?.offer).toBeNull();
  });

  it('are forgotten after 15 minutes; closing the help panel only closes the panel', async () => {
    const day = await withSite();
    await type(day, HOST, CRISIS);
    await pass(day, minutes(15));
    expect(stored.noticing(day)?.heavyUntil).toBeNull();
    await type(day, HOST, CRISIS);
    const until = stored.noticing(day)?.heavyUntil;
    expect(stored.noticing(day)?.helpOpen).toBe(true);
    await say(day, { kind: 'help.close' });
    expect(stored.noticing(day)).toMatchObject({ heavyUntil: until, helpOpen: false, offer: null });
  });
});

describe('a break', () => {
  it('is one for two windows that begin at the same time', async () => {
    const day = await openBrowser(MORNING);
    const begin = () => say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' } as const);
    await Promise.all([begin(), begin()]);
    expect(day.world.ids).toBe(1);
    const { id } = runningBreak(day);
    await Promise.all([
      say(day, { kind: 'break.next', id, stage: 0 }),
      say(day, { kind: 'break.next', id, stage: 0 }),
    ]);
    expect(runningBreak(day)).toMatchObject({ id, stage: 1 });
    await goToReturn(day);
    await say(day, { kind: 'break.stop', id });
    expect(stored.entries(day)).toHaveLength(1);
  });

  it('left for 29 minutes goes on where it was; left for longer it is over, and a new one begins', async () => {
    const day = await withBreak();
    const { id } = runningBreak(day);
    await say(day, { kind: 'break.next', id, stage: 0 });
    await pass(day, minutes(29));
    await restartWorker(day);
    expect(runningBreak(day)).toMatchObject({ id, stage: 1 });
    await pass(day, minutes(2));
    await say(day, { kind: 'break.next', id, stage: 1 });
    expect(runningBreak(day).stage).toBe(1);
    await restartWorker(day);
    expect(stored.break(day)).toBeNull();
    await say(day, { kind: 'break.begin', lead: 'happened', wanted: 'minute' });
    expect(runningBreak(day).id).not.toBe(id);
  });

  it('stopped on the way is not kept', async () => {
    const day = await withBreak();
    const { id } = runningBreak(day);
    await say(day, { kind: 'break.next', id, stage: 0 });
    await say(day, { kind: 'break.stop', id });
    expect([stored.break(day), stored.entries(day)]).toEqual([null, []]);
  });

  it('that gave way to the ground is not kept, and the next ones are gentler', async () => {
    const day = await withBreak();
    const { id } = runningBreak(day);
    await say(day, { kind: 'pace.choose', pace: 2 });
    await say(day, { kind: 'break.not-helping', id, stage: 0 });
    await say(day, { kind: 'break.ground', id });
    expect(runningBreak(day)).toMatchObject({ practice: 'grounding', eased: true });
    await goToReturn(day);
    expect(stored.entries(day)).toEqual([]);
    expect(day.world.local.get('pace')).toMatchObject({ pace: 1 });
  });

  it('is not kept by who switched the journal off', async () => {
    const day = await withBreak();
    await say(day, { kind: 'settings.change', change: { journal: false } });
    await goToReturn(day);
    await restartWorker(day);
    expect(day.world.journal.size).toBe(0);
  });

  it('does not come back into the journal when its entry is deleted at the last stage', async () => {
    const day = await withBreak();
    await goToReturn(day);
    const { id } = runningBreak(day);
    expect(stored.entries(day)).toHaveLength(1);
    expect(await say(day, { kind: 'entry.delete', id, month: '2026-11' })).toEqual({ kind: 'done' });
    await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: 'easier' });
    await say(day, { kind: 'break.next', id, stage: 3 });
    await restartWorker(day);
    expect(stored.entries(day)).toEqual([]);
  });

  it('does not come back when the whole journal is deleted; one on its way goes on', async () => {
    const day = await withBreak();
    await goToReturn(day);
    await say(day, { kind: 'journal.delete-all' });
    await restartWorker(day);
    expect([stored.break(day), stored.entries(day)]).toEqual([null, []]);

    await say(day, { kind: 'break.begin', lead: 'asked', wanted: 'minute' });
    await say(day, { kind: 'journal.delete-all' });
    await goToReturn(day);
    expect(stored.entries(day)).toHaveLength(1);
  });

  it('does not write over what the person changed in the journal meanwhile', async () => {
    const day = await withBreak();
    await goToReturn(day);
    const { id } = runningBreak(day);
    await say(day, { kind: 'entry.change', id, month: '2026-11', change: { need: 'air', note: 'Mine.' } });
    await restartWorker(day);
    expect(stored.entries(day)).toEqual([expect.objectContaining({ need: 'air', note: 'Mine.' })]);
  });

  it('goes on when the journal cannot be written, says so, and is kept when it can be again', async () => {
    const day = await withBreak();
    day.world.journalBroken = true;
    await goToReturn(day);
    const { id } = runningBreak(day);
    expect(day.world.session.get('journal')).toMatchObject({ failed: true });
    expect(day.world.told.faults).toHaveLength(1);
    expect(await say(day, { kind: 'entry.delete', id: 'another', month: '2026-11' })).toMatchObject({
      kind: 'refused',
    });

    day.world.journalBroken = false;
    await say(day, { kind: 'break.answer', id, stage: 3, question: 'after', value: 'same' });
    expect(day.world.session.get('journal')).toMatchObject({ failed: false });
    expect(stored.entries(day)).toEqual([expect.objectContaining({ id, after: 'same' })]);
  });
});

describe('the one alarm', () => {
  it('stands where the stored state says, after every event of a day', async () => {
    const day = await withSite();
    const check = () => {
      const [state, memory] = [stored.noticing(day), stored.memory(day)];
      if (state === null) throw new Error('Nothing was noticed');
      const settings = DEFAULT_SETTINGS;
      expect(day.world.told.alarm).toBe(nextLook(state, memory ?? FRESH_MEMORY, settings, day.world.now));
    };
    await type(day, HOST, HARSH);
    check();
    await pass(day, minutes(1));
    check();
    await person(day, 'locked');
    check();
    await say(day, { kind: 'offer.later', length: 30 });
    check();
  });
});
