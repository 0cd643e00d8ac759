import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { POPUP } from '../../../utils/copy/en/popup';
import { serveEditors } from '../../editors/serve.mjs';
import { withExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { button, clickAway } from './popup';
import { readRecords, writeLocal } from './records';
import { allowWhenAsked, registeredWatchers, watchedFrames } from './sites';

declare const chrome: typeof Browser;

const SITE = 'watched.test';

describe('a site that is switched on', () => {
  it('can be left alone for the rest of the day, in its open tab at once, and comes back by itself', () =>
    withExtension({}, async (extension) => {
      const { context, desk } = extension;
      const pages = await serveEditors();
      try {
        const tab = await context.newPage();
        await tab.goto(`${pages.url.replace('127.0.0.1', SITE)}/textarea.html`);
        await consentTo(extension, SITE);
        // The tab that was open already, without a reload.
        await eventually(async () => expect(await watchedFrames(desk, SITE)).toEqual([SITE]));

        const popup = await extension.clickIcon(tab);
        await button(popup, POPUP.siteRest).click();
        await button(popup, POPUP.siteWake).waitFor();
        await popup.getByText(POPUP.siteOff(SITE)).waitFor();
        await eventually(async () => expect(await watchedFrames(desk, SITE)).toEqual([]));
        expect(await registeredWatchers(desk)).toEqual([]);
        await button(popup, POPUP.siteWake).click();
        await popup.getByText(POPUP.siteOn(SITE)).waitFor();
        await eventually(async () => expect(await watchedFrames(desk, SITE)).toEqual([SITE]));
        await button(popup, POPUP.siteRest).click();
        await eventually(async () => expect(await registeredWatchers(desk)).toEqual([]));
        await clickAway(popup);

        // The day ends, and the worker starts anew, as it does many times a day.
        const { consents = [] } = (await readRecords(desk)).local;
        const [consent] = consents;
        if (consent?.restsUntil === undefined) throw new Error('Nothing rests');
        expect(consent.restsUntil - Date.now()).toBeGreaterThan(0);
        expect(consent.restsUntil - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
        await writeLocal(desk, { consents: [{ ...consent, restsUntil: Date.now() - 1 }] });
        await extension.killWorker();
        await desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'help.close' }));
        await eventually(async () => expect(await watchedFrames(desk, SITE)).toEqual([SITE]));
      } finally {
        await pages.close();
      }
    }));

  it('was switched on by the yes and the browser’s permission; by one of them nothing is', () =>
    withExtension({}, async ({ context, desk }) => {
      const say = (message: object) => desk.evaluate((given) => chrome.runtime.sendMessage(given), message);
      expect(await say({ kind: 'site.consent', host: SITE })).toEqual({ kind: 'done' });
      expect(await registeredWatchers(desk)).toEqual([]);
      await say({ kind: 'site.withdraw', host: SITE });
      await say({ kind: 'settings.change', change: { meetingSites: [SITE] } });
      await allowWhenAsked(context, desk, `*://${SITE}/*`);
      await say({ kind: 'site.code', host: SITE, code: true });
      await say({ kind: 'site.rest', host: SITE, rests: false });
      expect(await registeredWatchers(desk)).toEqual([]);
    }));
});
