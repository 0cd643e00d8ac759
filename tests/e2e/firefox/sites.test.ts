import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { CUE_WAIT, PAUSE } from '../../../utils/noticing/state';
import { KindMinute } from './support/kind-minute';
import { answerPrompt, switchInAddonsPage } from './support/permissions';
import { type Site, serveSite } from './support/site';
import type { Tab } from './support/tab';
import { windowsWithButton } from './support/toolbar';
import { pass, until } from './support/waiting';

declare const browser: Browser;

const HARSH = 'I’m such a useless idiot. ';
const ABOUT_WORK = 'This code is stupid. ';
/** Longer than the watcher waits before it reads, and time to judge, in ms. */
const SURELY_READ = 5_000;

describe('Noticing on a site in Firefox', () => {
  let kindMinute: KindMinute;
  let site: Site;
  let letter: Tab;
  beforeAll(async () => {
    site = await serveSite();
    kindMinute = await KindMinute.start();
    letter = await kindMinute.firefox.newTab();
    await letter.go(site.address);
  });
  afterAll(async () => {
    await kindMinute?.close();
    site?.close();
  });

  const write = async (tab: Tab, text: string) => {
    await tab.show();
    await tab.click('textarea');
    await tab.type(text);
  };
  const askFor = async (answer: 'allow' | 'deny') => {
    const disclosure = await kindMinute.open('disclosure', `?host=${site.host}`);
    await disclosure.show();
    await disclosure.click('button', DISCLOSURE.yes);
    await answerPrompt(kindMinute.firefox, answer);
    return disclosure;
  };
  const expectNothingNoticed = async () => {
    await pass(SURELY_READ);
    expect(await kindMinute.noticing()).toMatchObject({ cues: [], offer: null, heavyUntil: null });
  };

  it('is not switched on by a permission for all sites from the add-ons page', async () => {
    await kindMinute.killBackground();
    await switchInAddonsPage(kindMinute.firefox, 'add', ['*://*/*']);
    await until('the background to be told', async () => (await kindMinute.backgroundState()) === 'running');
    await letter.reload();
    await write(letter, HARSH);
    await expectNothingNoticed();
    expect(await kindMinute.granted()).toEqual(['*://*/*']);
    expect(await kindMinute.registered()).toEqual([]);
    await switchInAddonsPage(kindMinute.firefox, 'remove', ['*://*/*']);
    expect(await kindMinute.granted()).toEqual([]);
  });

  it('is not switched on when the browser’s question is answered with no', async () => {
    const disclosure = await askFor('deny');
    await disclosure.says(DISCLOSURE.refused);
    expect((await kindMinute.records('local')).consents).toEqual([]);
    expect(await kindMinute.registered()).toEqual([]);
  });

  it('is not switched on by a yes that the browser does not know of, nor by a permission for a meeting', async () => {
    const say = (message: object) =>
      kindMinute.welcome.run(
        (json) => browser.runtime.sendMessage(JSON.parse(json)),
        JSON.stringify(message),
      );
    expect(await say({ kind: 'site.consent', host: site.host })).toEqual({ kind: 'done' });
    expect(await kindMinute.registered()).toEqual([]);
    await say({ kind: 'site.withdraw', host: site.host });
    await say({ kind: 'settings.change', change: { meetingSites: [site.host] } });
    await switchInAddonsPage(kindMinute.firefox, 'add', [`*://${site.host}/*`]);
    await until('the permission to stand', async () => (await kindMinute.granted()).length > 0);
    await letter.reload();
    await write(letter, HARSH);
    await expectNothingNoticed();
    expect(await kindMinute.registered()).toEqual([]);
    await switchInAddonsPage(kindMinute.firefox, 'remove', [`*://${site.host}/*`]);
    await say({ kind: 'settings.change', change: { meetingSites: [] } });
  });

  it('is switched on for that host alone by a yes to both', async () => {
    const disclosure = await askFor('allow');
    await disclosure.says(DISCLOSURE.on(site.host));
    await until('the watcher to be registered', async () => (await kindMinute.registered()).length > 0);
    expect(await kindMinute.registered()).toEqual([[`http://${site.host}/*`, `https://${site.host}/*`]]);
    expect(await kindMinute.granted()).toEqual([`*://${site.host}/*`]);
  });

  it('is absent from private windows, the button too', async () => {
    expect(await kindMinute.inPrivateWindows()).toEqual({ allowed: false, manifest: 'not_allowed' });
    const secret = await kindMinute.firefox.openPrivateWindow();
    await secret.go(site.address);
    await write(secret, HARSH);
    await expectNothingNoticed();
    expect(await windowsWithButton(kindMinute.firefox)).toEqual([{ isPrivate: false }]);
    await kindMinute.firefox.closePrivateWindow();
    await until('the window to be in front again', () => kindMinute.isAnyWindowFocused());
  });

  it('takes no notice of harsh words about something else', async () => {
    await write(letter, ABOUT_WORK);
    await expectNothingNoticed();
  });

  it('holds an offer after harsh words about oneself, in the tab that was open all along', async () => {
    await kindMinute.killBackground();
    await write(letter, HARSH);
    const held = await until('an offer to be held', async () => {
      const { offer } = await kindMinute.noticing();
      return offer?.phase === 'held' && offer;
    });
    expect(held).toMatchObject({ moment: 'cue', notBefore: held.since + CUE_WAIT });
    const stored = JSON.stringify([await kindMinute.records('session'), await kindMinute.records('local')]);
    expect(stored).not.toContain('idiot');
  });

  it('offers a minute after the typing, and then only at a pause', async () => {
    await kindMinute.killBackground();
    const { offer: held } = await kindMinute.noticing();
    const typed = held?.since ?? Number.NaN;
    await pass(typed + CUE_WAIT - PAUSE / 2 - Date.now());
    const touched = Date.now();
    await kindMinute.touch();
    await pass(typed + CUE_WAIT + 3_000 - Date.now());
    expect(await kindMinute.iconTitle()).toBe(ICON_TITLES.quiet);
    const shown = await until(
      'the icon to offer',
      async () => {
        const { offer } = await kindMinute.noticing();
        return offer?.phase === 'shown' && (await kindMinute.iconTitle()) === ICON_TITLES.offering && offer;
      },
      30_000,
    );
    expect(shown.moment).toBe('cue');
    expect(shown.since - typed).toBeGreaterThanOrEqual(CUE_WAIT);
    expect(shown.since - touched).toBeGreaterThanOrEqual(PAUSE - 1_000);
  });

  it('ends where the permission is taken back on the add-ons page', async () => {
    await kindMinute.killBackground();
    await switchInAddonsPage(kindMinute.firefox, 'remove', [`*://${site.host}/*`]);
    await until('the watcher to be gone', async () => (await kindMinute.registered()).length === 0);
    expect((await kindMinute.records('local')).consents).toEqual([]);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
