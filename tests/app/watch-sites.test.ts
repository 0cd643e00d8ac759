import { describe, expect, it } from 'vitest';
import { minutes } from '../../utils/activity/instant';
import { agreeToSite } from '../../utils/app/agree-to-site';
import { alignWatchers, followRevokedPermissions } from '../../utils/app/watch-sites';
import type { PageMessage, PageReply } from '../../utils/messages/message';
import { dayEnds } from '../../utils/noticing/local-day';
import {
  type BrowserDay,
  begin,
  happen,
  openBrowser,
  pass,
  person,
  restartWorker,
  say,
  stored,
  type,
} from '../fixtures/browser-day';
import { MORNING } from '../fixtures/policy';

const HARSH = 'I am so stupid.';
const registered = ({ world }: BrowserDay) => world.told.registered.map(({ id }) => id);

describe('a site', () => {
  it.each([
    ['a wildcard', ['*://*/*']],
    ['all addresses', ['<all_urls>']],
    ['the site itself', ['*://example.com/*']],
  ])('is not watched without a yes, though %s was granted', async (_, granted) => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = granted;
    });
    expect(registered(day)).toEqual([]);
    const before = structuredClone([...day.world.session, ...day.world.local]);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'stop' });
    expect(await type(day, 'example.com', 'I want to kill myself.')).toEqual({ kind: 'stop' });
    expect([...day.world.session, ...day.world.local]).toEqual(before);
  });

  it('with a yes is watched under a wildcard, and its neighbours are not', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://*/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    expect(registered(day)).toEqual(['watch:example.com']);
    expect(await type(day, 'mail.example.com', HARSH)).toEqual({ kind: 'stop' });
    expect(stored.noticing(day)?.offer).toBeNull();
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'heard' });
    expect(stored.noticing(day)?.offer).toMatchObject({ phase: 'held', moment: 'cue' });
  });

  it('with a yes but without the permission is told to stop', async () => {
    const day = await openBrowser(MORNING);
    await say(day, { kind: 'site.consent', host: 'example.com' });
    expect(registered(day)).toEqual([]);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'stop' });
  });

  it('is watched from when both stand, in the tabs that are open too, whichever came first', async () => {
    const yesFirst = await openBrowser(MORNING);
    await say(yesFirst, { kind: 'site.consent', host: 'example.com' });
    yesFirst.world.granted = ['https://example.com/*'];
    await happen(yesFirst, alignWatchers, 'lost');
    const grantFirst = await openBrowser(MORNING);
    grantFirst.world.granted = ['https://example.com/*'];
    await happen(grantFirst, alignWatchers, 'lost');
    await say(grantFirst, { kind: 'site.consent', host: 'example.com' });
    for (const { world } of [yesFirst, grantFirst]) {
      expect(world.told.registered).toEqual([
        { id: 'watch:example.com', matches: ['https://example.com/*'] },
      ]);
      expect(world.told.reached).toEqual(['https://example.com/*']);
    }
  });

  it('that is switched off is unregistered and told to stop', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://*/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    await say(day, { kind: 'site.withdraw', host: 'example.com' });
    expect(registered(day)).toEqual([]);
    expect(day.world.local.get('consents')).toEqual([]);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'stop' });
  });

  it('that rests is left alone until the day ends, and what was noticed there is forgotten', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    await type(day, 'example.com', HARSH);
    await say(day, { kind: 'site.rest', host: 'example.com', rests: true });
    expect(stored.noticing(day)).toMatchObject({ cues: [], offer: null });
    expect(registered(day)).toEqual([]);
    expect(day.world.told.silenced).toEqual(['http://example.com/*', 'https://example.com/*']);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'stop' });
    day.world.now = dayEnds(MORNING) - minutes(1);
    await restartWorker(day);
    expect(registered(day)).toEqual([]);
    // The yes stood all the time: the first start on the new day watches again, open tabs too.
    day.world.now = dayEnds(MORNING);
    day.world.told.reached = [];
    await restartWorker(day);
    expect(registered(day)).toEqual(['watch:example.com']);
    expect(day.world.told.reached).toEqual(['http://example.com/*', 'https://example.com/*']);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'heard' });
  });

  it('that rests is noticed again at once when somebody wants that', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    await say(day, { kind: 'site.rest', host: 'example.com', rests: true });
    await say(day, { kind: 'site.rest', host: 'example.com', rests: false });
    expect(registered(day)).toEqual(['watch:example.com']);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'heard' });
  });

  it('has what reads brought to a frame where somebody types, code editors only where that is wanted', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    expect(await begin(day, 'example.com')).toEqual({ kind: 'heard' });
    for (const code of [true, false]) {
      day.world.told.reached = [];
      await say(day, { kind: 'site.code', host: 'example.com', code });
      // A watcher takes over in open tabs, so that it is asked for anew.
      expect(day.world.told.reached).toEqual(['http://example.com/*', 'https://example.com/*']);
      expect(await begin(day, 'example.com')).toEqual({ kind: 'heard' });
    }
    expect(day.world.told.brought.map(({ code }) => code)).toEqual([false, true, false]);
    expect(stored.noticing(day)).toMatchObject({ cues: [], offer: null });
  });

  it('has nothing that reads brought where it is not switched on, rests, or where the browser lets nobody in', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://*/*'];
    });
    expect(await begin(day, 'example.com')).toEqual({ kind: 'stop' });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    expect(await begin(day, 'other.com')).toEqual({ kind: 'stop' });
    await say(day, { kind: 'site.rest', host: 'example.com', rests: true });
    expect(await begin(day, 'example.com')).toEqual({ kind: 'stop' });
    await say(day, { kind: 'site.rest', host: 'example.com', rests: false });
    day.world.shut = [0];
    expect(await begin(day, 'example.com')).toEqual({ kind: 'stop' });
    expect(day.world.told.brought).toEqual([]);
  });

  it.each([true, false])('is not switched on by a rest (%s)', async (rests) => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://*/*'];
    });
    await say(day, { kind: 'site.rest', host: 'example.com', rests });
    await say(day, { kind: 'site.code', host: 'example.com', code: true });
    expect(registered(day)).toEqual([]);
    expect(day.world.local.get('consents') ?? []).toEqual([]);
  });

  it('whose permission is taken back in the browser needs a new yes when it comes again', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    day.world.granted = [];
    await happen(day, followRevokedPermissions, 'lost');
    expect(registered(day)).toEqual([]);
    day.world.granted = ['*://*/*'];
    await happen(day, alignWatchers, 'lost');
    expect(registered(day)).toEqual([]);
    expect(await type(day, 'example.com', HARSH)).toEqual({ kind: 'stop' });
  });

  it('is registered again after an update dropped every watcher, and the alarm stands again', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    const before = structuredClone(day.world.told);
    day.world.told.registered = [];
    day.world.told.alarm = null;
    await restartWorker(day);
    expect(day.world.told).toMatchObject({ registered: before.registered, alarm: before.alarm });
  });

  it('whose cue is held leads to an offer after a restart in between', async () => {
    const day = await openBrowser(MORNING, {}, (world) => {
      world.granted = ['*://example.com/*'];
    });
    await say(day, { kind: 'site.consent', host: 'example.com' });
    await type(day, 'example.com', HARSH);
    await restartWorker(day);
    await person(day, 'still');
    await pass(day, minutes(1));
    expect(day.world.told.icon).toBe('offering');
  });
});

describe('the yes on the disclosure page', () => {
  const ask = async (prompt: () => Promise<boolean>, reply: PageReply) => {
    const said: PageMessage[] = [];
    let askedAfter = -1;
    const agreed = await agreeToSite('example.com', {
      askForSite: () => {
        askedAfter = said.length;
        return prompt();
      },
      send: async (message) => {
        said.push(message);
        return reply;
      },
    });
    return { agreed, said: said.map(({ kind }) => kind), askedAfter };
  };
  const DONE: PageReply = { kind: 'done' };

  it('asks the browser before anything else, because the prompt wants the click', async () => {
    expect(await ask(async () => true, DONE)).toEqual({
      agreed: true,
      said: ['site.consent'],
      askedAfter: 0,
    });
  });

  it.each([
    ['the browser refused', async () => false],
    ['the prompt failed', () => Promise.reject(new Error('no click'))],
  ])('is never stored when %s', async (_, prompt) => {
    expect(await ask(prompt, DONE)).toMatchObject({ agreed: false, said: [] });
  });

  it('does not say that a site is on when the yes could not be stored', async () => {
    const refused = { kind: 'refused', why: '' } as const;
    expect(await ask(async () => true, refused)).toMatchObject({ agreed: false });
  });
});
