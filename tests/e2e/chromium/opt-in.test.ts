import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../utils/activity/instant';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { TALK } from '../../../utils/copy/en/talk';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { CUE_WAIT, freshNoticing, HEAVY_LIFE, PAUSE } from '../../../utils/noticing/state';
import { serveEditors } from '../../editors/serve.mjs';
import { type Extension, iconTitle } from './browser';
import { eventually } from './eventually';
import { inWindow } from './in-window';
import { button, entriesOn, finish, openJournal, seeStage } from './popup';
import { readDatabase, readDecisions, readRecords } from './records';
import { askForAllSites, grantedOrigins, registeredWatchers, takeSiteBack, watchedFrames } from './sites';
import { answerPrompt, leaveField, openByShortcut, sayYes, switchOn, visit } from './switching';

const HARSH = "I'm such a worthless idiot, and I ruin everything I touch.";
const HARSH_TOO = 'I am a complete failure and everyone can see it.';
const ABOUT_CODE = 'This code is stupid and the build is a failure.';
const HEAVY = "I don't want to be alive anymore.";

let editors: Awaited<ReturnType<typeof serveEditors>>;

beforeAll(async () => {
  editors = await serveEditors();
});

afterAll(async () => {
  await editors?.close();
});

const site = (host: string) => editors.url.replace('127.0.0.1', host);

const noticing = async ({ desk }: Extension) => (await readRecords(desk)).session.noticing;

describe('a site that somebody switched on', () => {
  it.concurrent(
    'leads from harsh words to a quiet offer a minute later, at a pause, and to an entry that tells nothing',
    inWindow(async (extension) => {
      const { context, desk } = extension;
      const diary = await visit(extension, site('diary.test'), 'textarea');
      await switchOn(extension, diary, 'diary.test');

      await extension.screen.type(ABOUT_CODE);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });

      // In the tab that was open before, without a reload.
      await diary.locator('textarea').first().click();
      await extension.screen.type(` ${HARSH}`);
      await leaveField(extension);
      const { offer } = await noticing(extension);
      if (offer?.phase !== 'held') throw new Error('Nothing is held');
      expect(offer).toMatchObject({ moment: 'cue', notBefore: offer.since + CUE_WAIT });

      const editor = await visit(extension, site('diary.test'), 'prosemirror');
      await extension.screen.type(HARSH_TOO);
      await extension.screen.press('Return');
      await eventually(async () => {
        const now = await noticing(extension);
        expect(now.cues).toHaveLength(1);
        expect(now.offer).toEqual(offer);
      });

      // Somebody who goes on writing is left alone, even when the minute is over.
      let lastKey = 0;
      while (lastKey < offer.notBefore + seconds(4)) {
        await extension.screen.type('and here are the notes of the workshop ');
        lastKey = Date.now();
        expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      }
      await eventually(async () => expect(await iconTitle(extension)).toBe(ICON_TITLES.offering), 45_000);
      expect(Date.now() - lastKey).toBeGreaterThan(PAUSE - seconds(1));
      expect(await editor.content()).not.toContain('chrome-extension');

      const popup = await openByShortcut(extension);
      await popup.getByText(OFFER).waitFor();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'feet');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'hard-is-ordinary');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'need');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'return');
      await finish(popup);
      const journal = await openJournal(context, await openByShortcut(extension));
      const entry = entriesOn(journal);
      await eventually(async () => expect(await entry.count()).toBe(1));
      expect(await entry.locator('.journal-facts').textContent()).toBe(JOURNAL.leads.cue);

      const { local, session } = await readRecords(desk);
      const { consents, ...rest } = local;
      expect(consents).toEqual([{ host: 'diary.test', since: expect.any(Number) }]);
      const kept = JSON.stringify([rest, session, await readDatabase(desk), await readDecisions(desk)]);
      expect(kept).not.toMatch(/diary|idiot|ruin|failure|code|workshop/);
    }),
  );

  it.concurrent(
    'stays off when the browser asks and the answer is no',
    inWindow(async (extension) => {
      await visit(extension, site('diary.test'), 'textarea');
      const disclosure = await sayYes(extension, 'diary.test');
      await answerPrompt(extension, false);
      await disclosure.getByRole('status').getByText(DISCLOSURE.refused).waitFor();
      const { desk } = extension;
      expect((await readRecords(desk)).local.consents ?? []).toEqual([]);
      expect(await registeredWatchers(desk)).toEqual([]);
      expect(await grantedOrigins(desk)).toEqual([]);
    }),
  );

  it.concurrent(
    'is the only one that is watched, even where the browser allows every site',
    inWindow(async (extension) => {
      const { desk } = extension;
      await visit(extension, site('diary.test'), 'textarea');
      await desk.bringToFront();
      await askForAllSites(desk);
      await answerPrompt(extension, true);
      await eventually(async () => expect(await grantedOrigins(desk)).toEqual(['*://*/*']));
      expect(await registeredWatchers(desk)).toEqual([]);
      const watched = await visit(extension, site('diary.test'), 'textarea');
      await extension.screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });

      // Somebody else's frame, in the very page that is about to be watched.
      await watched.evaluate(
        (address) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
          return new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
        },
        `${site('other.test')}/textarea.html`,
      );
      await watched.bringToFront();
      const disclosure = await sayYes(extension, 'diary.test');
      await disclosure.getByRole('status').getByText(DISCLOSURE.on('diary.test')).waitFor();
      expect(await registeredWatchers(desk)).toEqual([
        ['watch:diary.test', ['http://diary.test/*', 'https://diary.test/*']],
      ]);
      const both = ['diary.test', 'diary.test'];
      await eventually(async () => expect(await watchedFrames(desk, 'diary.test')).toEqual(both));
      await visit(extension, site('other.test'), 'textarea');
      await extension.screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });

      await watched.bringToFront();
      const popup = await openByShortcut(extension);
      await popup.getByText(POPUP.siteOn('diary.test')).waitFor();
      await popup.getByRole('switch', { name: POPUP.site }).click();
      await popup.getByText(POPUP.siteOff('diary.test')).waitFor();
      await eventually(async () => expect(await watchedFrames(desk, 'diary.test')).toEqual([]));
      expect(await registeredWatchers(desk)).toEqual([]);
    }),
  );

  it.concurrent(
    'is off again when its permission is taken back in the browser',
    inWindow(async (extension) => {
      const { context, desk } = extension;
      const diary = await visit(extension, site('diary.test'), 'textarea');
      await switchOn(extension, diary, 'diary.test');
      expect(await registeredWatchers(desk)).toHaveLength(1);
      await takeSiteBack(context, desk, '*://diary.test/*');
      await eventually(async () => expect((await readRecords(desk)).local.consents).toEqual([]));
      await eventually(async () => expect(await registeredWatchers(desk)).toEqual([]));
      await diary.bringToFront();
      await diary.locator('textarea').first().click();
      await extension.screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });
    }),
  );

  it.concurrent(
    'keeps the icon still after words of crisis, and the popup opens with people to talk to',
    inWindow(async (extension) => {
      const { desk } = extension;
      const diary = await visit(extension, site('diary.test'), 'textarea');
      await switchOn(extension, diary, 'diary.test');
      const before = (await readRecords(desk)).local;
      await extension.screen.type(HEAVY);
      await extension.screen.press('Return');
      await eventually(async () => expect((await noticing(extension)).heavyUntil).not.toBe(null));
      const { local, session } = await readRecords(desk);
      expect(local).toEqual(before);
      expect(session).toEqual({
        noticing: {
          ...freshNoticing(0),
          heavyUntil: expect.any(Number),
          helpOpen: true,
          stretch: expect.any(Object),
        },
      });
      const ahead = (session.noticing.heavyUntil ?? 0) - Date.now();
      expect(ahead).toBeGreaterThan(HEAVY_LIFE - minutes(1));
      expect(ahead).toBeLessThanOrEqual(HEAVY_LIFE);
      expect([await readDatabase(desk), await readDecisions(desk)]).toEqual([[], []]);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);

      const popup = await openByShortcut(extension);
      await popup.getByRole('heading', { name: TALK.title }).waitFor();
      expect(await button(popup, POPUP.begin).count()).toBe(0);
      await button(popup, TALK.close).click();
      await button(popup, POPUP.begin).waitFor();
    }),
  );
});
