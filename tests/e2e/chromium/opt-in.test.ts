import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../utils/activity/instant';
import { DISCLOSURE, ICON_TITLES, JOURNAL, POPUP, TALK, WELCOME } from '../../../utils/copy/en/screens';
import { CUE_WAIT, HEAVY_LIFE, PAUSE } from '../../../utils/noticing/state';
import { serveEditors } from '../../editors/serve.mjs';
import { type Extension, iconTitle, withExtension } from './browser';
import { eventually } from './eventually';
import { button, entriesOn, finish, openJournal, seeStage } from './popup';
import { readDatabase, readRecords } from './records';
import { type Screen, startScreen } from './screen';
import { askForAllSites, grantedOrigins, isWindowFocused, registeredWatchers, takeSiteBack } from './sites';

const HARSH = "I'm such a worthless idiot, and I ruin everything I touch.";
const HARSH_TOO = 'I am a complete failure and everyone can see it.';
const ABOUT_CODE = 'This code is stupid and the build is a failure.';
const HEAVY = "I don't want to be alive anymore.";

let screen: Screen;
let editors: Awaited<ReturnType<typeof serveEditors>>;

beforeAll(async () => {
  [screen, editors] = await Promise.all([startScreen(), serveEditors()]);
});

afterAll(async () => {
  screen?.stop();
  await editors?.close();
});

const inWindow = (work: (extension: Extension) => Promise<void>) => () =>
  withExtension({ pinned: true, display: screen.name }, work);

async function visit({ context }: Extension, host: string, page: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${editors.url.replace('127.0.0.1', host)}/${page}.html`);
  await tab.locator('textarea, .ProseMirror').first().click();
  return tab;
}

/** The shortcut that a person has; like a click on the icon it lets the popup see which site is in front. */
async function openByShortcut({ context }: Extension): Promise<Page> {
  const [popup] = await Promise.all([
    context.waitForEvent('page', { predicate: (page) => page.url().endsWith('/popup.html') }),
    screen.press('alt+shift+k'),
  ]);
  await popup.getByRole('main').waitFor();
  return popup;
}

/** From the page in front to the disclosure page, whose yes has just been pressed. */
async function sayYes(extension: Extension, host: string): Promise<Page> {
  const popup = await openByShortcut(extension);
  await popup.getByText(POPUP.siteOff(host)).waitFor();
  const [disclosure] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('switch', { name: POPUP.site }).click(),
  ]);
  await disclosure.getByRole('heading', { name: DISCLOSURE.title(host) }).waitFor();
  await button(disclosure, DISCLOSURE.yes).click();
  return disclosure;
}

/**
 * Answers the browser's own prompt, which no protocol reaches: its "no" has the focus, its "yes" comes next. It takes
 * the focus from our windows, but takes no answer before it has been seen for a while, and nothing tells when that is
 * over: the one wait here for time itself.
 */
async function answerPrompt({ desk }: Extension, yes: boolean): Promise<void> {
  await eventually(async () => expect(await isWindowFocused(desk)).toBe(false));
  await setTimeout(1_500);
  await screen.press(...(yes ? ['Tab', 'Return'] : ['Escape']));
}

async function switchOn(extension: Extension, tab: Page, host: string): Promise<void> {
  const disclosure = await sayYes(extension, host);
  await answerPrompt(extension, true);
  await disclosure.getByRole('status').getByText(DISCLOSURE.on(host)).waitFor();
  await disclosure.close();
  await tab.bringToFront();
  await tab.locator('textarea, .ProseMirror').first().click();
}

/** Leaving the field makes a watcher read at once; the worker then answers one more message, so all before it is done. */
async function leaveField({ desk }: Extension): Promise<void> {
  await screen.press('Tab');
  const [off, on] = [desk.getByLabel(WELCOME.offersOff), desk.getByLabel(WELCOME.offersOn)];
  for (const choice of [off, on]) {
    await choice.evaluate((input: HTMLInputElement) => input.click());
    await choice.and(desk.locator(':checked')).waitFor();
  }
}

const noticing = async ({ desk }: Extension) => (await readRecords(desk)).session.noticing;

describe('a site that somebody switched on', () => {
  it(
    'leads from harsh words to a quiet offer a minute later, at a pause, and to an entry that tells nothing',
    inWindow(async (extension) => {
      const { context, desk } = extension;
      const diary = await visit(extension, 'diary.test', 'textarea');
      await switchOn(extension, diary, 'diary.test');

      await screen.type(ABOUT_CODE);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });

      // In the tab that was open before, without a reload.
      await diary.locator('textarea').first().click();
      await screen.type(` ${HARSH}`);
      await leaveField(extension);
      const { offer } = await noticing(extension);
      if (offer?.phase !== 'held') throw new Error('Nothing is held');
      expect(offer).toMatchObject({ moment: 'cue', notBefore: offer.since + CUE_WAIT });

      const editor = await visit(extension, 'diary.test', 'prosemirror');
      await screen.type(HARSH_TOO);
      await screen.press('Return');
      await eventually(async () => {
        const now = await noticing(extension);
        expect(now.cues).toHaveLength(1);
        expect(now.offer).toEqual(offer);
      });

      // Somebody who goes on writing is left alone, even when the minute is over.
      let lastKey = 0;
      while (lastKey < offer.notBefore + seconds(4)) {
        await screen.type('and here are the notes of the meeting ');
        lastKey = Date.now();
        expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      }
      await eventually(async () => expect(await iconTitle(extension)).toBe(ICON_TITLES.offering), 45_000);
      expect(Date.now() - lastKey).toBeGreaterThan(PAUSE - seconds(1));
      expect(await editor.content()).not.toContain('chrome-extension');

      const popup = await openByShortcut(extension);
      await popup.getByText(POPUP.offered).waitFor();
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
      const kept = JSON.stringify([rest, session, await readDatabase(desk)]);
      expect(kept).not.toMatch(/diary|idiot|ruin|failure|code|meeting/);
    }),
  );

  it(
    'stays off when the browser asks and the answer is no',
    inWindow(async (extension) => {
      await visit(extension, 'diary.test', 'textarea');
      const disclosure = await sayYes(extension, 'diary.test');
      await answerPrompt(extension, false);
      await disclosure.getByRole('status').getByText(DISCLOSURE.refused).waitFor();
      const { desk } = extension;
      await eventually(async () => expect((await readRecords(desk)).local.consents).toEqual([]));
      expect(await registeredWatchers(desk)).toEqual([]);
      expect(await grantedOrigins(desk)).toEqual([]);
    }),
  );

  it(
    'is the only one that is watched, even where the browser allows every site',
    inWindow(async (extension) => {
      const { desk } = extension;
      await visit(extension, 'diary.test', 'textarea');
      await desk.bringToFront();
      await askForAllSites(desk);
      await answerPrompt(extension, true);
      await eventually(async () => expect(await grantedOrigins(desk)).toEqual(['*://*/*']));
      expect(await registeredWatchers(desk)).toEqual([]);
      const watched = await visit(extension, 'diary.test', 'textarea');
      await screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });

      await watched.bringToFront();
      const disclosure = await sayYes(extension, 'diary.test');
      await disclosure.getByRole('status').getByText(DISCLOSURE.on('diary.test')).waitFor();
      expect(await registeredWatchers(desk)).toEqual([
        ['watch:diary.test', ['http://diary.test/*', 'https://diary.test/*']],
      ]);
      await visit(extension, 'other.test', 'textarea');
      await screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });
    }),
  );

  it(
    'is off again when its permission is taken back in the browser',
    inWindow(async (extension) => {
      const { context, desk } = extension;
      const diary = await visit(extension, 'diary.test', 'textarea');
      await switchOn(extension, diary, 'diary.test');
      expect(await registeredWatchers(desk)).toHaveLength(1);
      await takeSiteBack(context, desk, '*://diary.test/*');
      await eventually(async () => expect((await readRecords(desk)).local.consents).toEqual([]));
      await eventually(async () => expect(await registeredWatchers(desk)).toEqual([]));
      await diary.bringToFront();
      await diary.locator('textarea').first().click();
      await screen.type(HARSH);
      await leaveField(extension);
      expect(await noticing(extension)).toMatchObject({ cues: [], offer: null });
    }),
  );

  it(
    'keeps the icon still after words of crisis, and the popup opens with people to talk to',
    inWindow(async (extension) => {
      const { desk } = extension;
      const diary = await visit(extension, 'diary.test', 'textarea');
      await switchOn(extension, diary, 'diary.test');
      const before = (await readRecords(desk)).local;
      await screen.type(HEAVY);
      await screen.press('Return');
      await eventually(async () => expect((await noticing(extension)).heavyUntil).not.toBe(null));
      const { local, session } = await readRecords(desk);
      expect(local).toEqual(before);
      expect(session).toEqual({
        noticing: { cues: [], offer: null, heavyUntil: expect.any(Number), stretch: expect.any(Object) },
      });
      const ahead = (session.noticing.heavyUntil ?? 0) - Date.now();
      expect(ahead).toBeGreaterThan(HEAVY_LIFE - minutes(1));
      expect(ahead).toBeLessThanOrEqual(HEAVY_LIFE);
      expect(await readDatabase(desk)).toEqual([]);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);

      const popup = await openByShortcut(extension);
      await popup.getByRole('heading', { name: TALK.title }).waitFor();
      expect(await button(popup, POPUP.begin).count()).toBe(0);
      await button(popup, TALK.close).click();
      await button(popup, POPUP.begin).waitFor();
    }),
  );
});
