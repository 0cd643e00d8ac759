import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { minutes, seconds } from '../../../utils/activity/instant';
import { statusLine } from '../../../utils/copy/en/popup';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { PAUSE } from '../../../utils/noticing/state';
import { iconTitle } from './browser';
import { eventually } from './eventually';
import { inWindow } from './in-window';
import { addMeetingSite, openOptions } from './options';
import { clickAway } from './popup';
import { readDecisions, readRecords, writeSession } from './records';
import { allowWhenAsked, grantedOrigins, registeredWatchers, soundingTabs, windowState } from './sites';
import { type SoundingPages, serveSoundingPages, sound } from './sounding-page';
import { type AtScreen, openByShortcut } from './switching';
import { bringLookForward, noticing, seeHeld, seeIcon, workUntilNearlyLong } from './working';

declare const chrome: typeof Browser;

/** How late the browser may notice a pause, and the machine run: a few seconds. */
const SOON = seconds(5);

let pages: SoundingPages;

beforeAll(async () => {
  pages = await serveSoundingPages();
});

afterAll(() => {
  pages?.stop();
});

async function visit({ context }: AtScreen, host: string) {
  const page = await context.newPage();
  await page.goto(pages.address(host));
  await page.getByRole('textbox').click();
  return page;
}

/** What the popup says that it is doing. */
async function readStatus(extension: AtScreen): Promise<string> {
  const popup = await openByShortcut(extension);
  const line = (await popup.getByRole('status').first().textContent()) ?? '';
  await clickAway(popup);
  return line;
}

const says = (kind: 'full-screen' | 'sound' | 'in-call') => statusLine({ kind }, String);

/** Somebody who touched a key just now is left alone, and then offered a minute, at 15 s without a touch. */
async function seeOfferAtPause(extension: AtScreen, lastKey: number): Promise<void> {
  await seeIcon(extension, ICON_TITLES.offering, PAUSE + SOON);
  const { offer } = await noticing(extension.desk);
  const still = (offer?.since ?? 0) - lastKey;
  // The browser looks once a second, and its clock of input is not ours.
  expect(still).toBeGreaterThan(PAUSE - seconds(1));
  expect(still).toBeLessThan(PAUSE + SOON);
}

describe('somebody at the keys', () => {
  it.concurrent(
    'types on past the fiftieth minute, and the icon offers when they stop for 15 seconds, not before',
    inWindow(async (extension) => {
      const { desk } = extension;
      const due = await workUntilNearlyLong(extension, seconds(4));
      await visit(extension, 'work.test');
      let lastKey = 0;
      while (lastKey < due + PAUSE + seconds(3)) {
        await extension.screen.type('and here are the notes of the workshop ');
        lastKey = Date.now();
        expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      }
      const held = await seeHeld(desk, 'pause');
      expect(held).toMatchObject({ moment: 'stretch' });
      expect(held.since).toBeGreaterThanOrEqual(due);
      await seeOfferAtPause(extension, lastKey);
      // Written down last of all.
      const record = { moment: 'stretch', offered: true, answer: null };
      await eventually(async () => expect(await readDecisions(desk)).toMatchObject([record]));
    }),
  );

  it.concurrent(
    'is left alone while the window fills the screen, and while the tab in front sounds; then at a pause',
    inWindow(async (extension) => {
      const { desk } = extension;
      const due = await workUntilNearlyLong(extension, seconds(4));
      const film = await visit(extension, 'film.test');
      await extension.screen.press('F11');
      await eventually(async () => expect(await windowState(desk)).toBe('fullscreen'));
      expect(Date.now()).toBeLessThan(due);
      expect((await seeHeld(desk, 'quiet')).since).toBeGreaterThanOrEqual(due);
      expect(await readStatus(extension)).toBe(says('full-screen'));

      await extension.screen.press('F11');
      await eventually(async () => expect(await windowState(desk)).toBe('normal'));
      await sound(film, true);
      await eventually(async () => expect(await soundingTabs(desk)).toBe(1));
      await bringLookForward(desk);
      await seeHeld(desk, 'quiet');
      expect(await readStatus(extension)).toBe(says('sound'));

      await sound(film, false);
      await eventually(async () => expect(await soundingTabs(desk)).toBe(0));
      await film.bringToFront();
      await extension.screen.press('a');
      const lastKey = Date.now();
      await bringLookForward(desk);
      await seeHeld(desk, 'pause');
      await seeOfferAtPause(extension, lastKey);
    }),
  );

  it.concurrent(
    'works on in a call, which a meeting site is when it sounds in any tab, and is offered a minute after it',
    inWindow(async (extension) => {
      const { context, desk } = extension;
      await allowWhenAsked(context, desk, '*://meet.test/*');
      const options = await openOptions(extension);
      await addMeetingSite(options, 'meet.test');
      await eventually(async () =>
        expect((await readRecords(desk)).local.settings?.meetingSites).toEqual(['meet.test']),
      );
      expect(await grantedOrigins(desk)).toEqual(['*://meet.test/*']);

      const meeting = await visit(extension, 'meet.test');
      await sound(meeting, true);
      await eventually(async () => expect(await soundingTabs(desk)).toBe(1));
      await visit(extension, 'work.test');
      await workUntilNearlyLong(extension, seconds(4));
      await extension.screen.press('a');
      await seeHeld(desk, 'quiet');
      expect(await readStatus(extension)).toBe(says('in-call'));

      // Somebody who only listens: told after 15 s here, which else takes a minute.
      await desk.evaluate(() => chrome.idle.setDetectionInterval(15));
      await eventually(
        async () => expect((await noticing(desk)).stretch).toMatchObject({ hands: 'still', mode: 'working' }),
        PAUSE + SOON,
      );
      const listening = await noticing(desk);
      await bringLookForward(desk);
      const later = await noticing(desk);
      expect(later.stretch.active - listening.stretch.active).toBe(
        later.stretch.seen - listening.stretch.seen,
      );
      expect(later.offer).toMatchObject({ phase: 'held', waitsFor: 'quiet' });
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      expect(await registeredWatchers(desk)).toEqual([]);

      await meeting.close();
      await extension.screen.press('a');
      await eventually(async () => expect((await noticing(desk)).stretch.hands).toBe('active'));
      await bringLookForward(desk);
      // A silence of less than two minutes is part of it.
      expect(await noticing(desk)).toMatchObject({ call: { sure: false }, offer: { waitsFor: 'quiet' } });
      const { call, ...rest } = await noticing(desk);
      if (call === null) throw new Error('There is no call');
      const silent = { ...call, heard: call.heard - minutes(2) };
      await writeSession(desk, { noticing: { ...rest, call: silent } });
      await extension.screen.press('a');
      await bringLookForward(desk);
      // At once: the end of a call is a pause, whatever the hands do.
      await seeIcon(extension, ICON_TITLES.offering, seconds(3));
      expect(await noticing(desk)).toMatchObject({ call: null, offer: { phase: 'shown', seen: true } });
    }),
  );
});
