import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type Instant, minutes, seconds } from '../../../utils/activity/instant';
import { DECISIONS, decisionLine } from '../../../utils/copy/en/decisions';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { NEED_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { HOLD } from '../../../utils/noticing/state';
import { type Extension, iconTitle, standingAlarm, withExtension } from './browser';
import { eventually } from './eventually';
import { button, entriesOn, finish, openJournal, openNote, seeStage, untilClosed } from './popup';
import { readDatabase, readDecisions, readRecords } from './records';
import { leaveTabAfterLongFocus, seeHeld, seeIcon, workUntilNearlyLong } from './working';

declare const chrome: typeof Browser;

/** Long enough for the worker to be killed before the stretch is long. */
const LEFT = seconds(6);

/** The stretch is nearly long and the worker is killed; from there on only its own alarm can wake it. */
async function workForNearlyFiftyMinutes(extension: Extension): Promise<Instant> {
  const due = await workUntilNearlyLong(extension, LEFT);
  await extension.killWorker();
  return due;
}

/** Somebody goes from tab to tab, ten times, and to another window: with nothing held, none of it is listened to. */
async function expectSwitchesToWakeNothing({ context, desk, isWorkerRunning }: Extension): Promise<void> {
  const other = await context.newPage();
  for (let times = 0; times < 5; times++) {
    await desk.bringToFront();
    await other.bringToFront();
  }
  await desk.evaluate(async () => {
    const { id } = (await chrome.windows.create({})) ?? {};
    if (id !== undefined) await chrome.windows.remove(id);
  });
  await other.close();
  await setTimeout(1_000);
  expect(isWorkerRunning()).toBe(false);
}

/**
 * The alarm wakes the worker, or finds it awake; it holds the moment and is killed, twice. The alarm stands where it
 * stood, and when the person leaves the tab after half a minute, the icon offers.
 */
async function seeOffer(extension: Extension, worker: 'asleep' | 'awake' = 'asleep'): Promise<void> {
  const { desk, killWorker } = extension;
  const due = await (worker === 'asleep'
    ? workForNearlyFiftyMinutes(extension)
    : workUntilNearlyLong(extension, LEFT));
  const held = await seeHeld(desk, 'pause');
  expect(held.since).toBeGreaterThanOrEqual(due);
  expect(held).toMatchObject({ moment: 'stretch', expires: held.since + HOLD });
  // The one that woke the worker is gone; the next is set after the moment is saved.
  await eventually(async () => expect(await standingAlarm(desk)).not.toBe(null));
  const look = await standingAlarm(desk);
  await killWorker();
  // A tab that is left sooner is no breakpoint; it wakes the worker, as long as something is held.
  const glance = await extension.context.newPage();
  await eventually(async () => expect((await seeHeld(desk, 'pause')).steady).toBeGreaterThan(held.steady));
  await glance.close();
  await killWorker();
  expect(await standingAlarm(desk)).toBe(look);
  expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
  await leaveTabAfterLongFocus(extension);
  await seeIcon(extension, ICON_TITLES.offering);
}

describe('a long stretch of work', () => {
  it.concurrent('leads to one offer, one minute and one entry, though the worker is killed between all steps', () =>
    withExtension({ pinned: true }, async (extension) => {
      const { context, desk, killWorker } = extension;
      await seeOffer(extension);
      await killWorker();
      const popup = await extension.clickIcon();
      await popup.getByText(OFFER).waitFor();
      const steps: readonly (readonly [act: () => Promise<void>, see: () => Promise<void>])[] = [
        [() => popup.keyboard.press('Enter'), () => seeStage(popup, 'feet')],
        [() => popup.keyboard.press('Enter'), () => seeStage(popup, 'hard-is-ordinary')],
        [() => popup.keyboard.press('Enter'), () => seeStage(popup, 'need')],
        [() => popup.keyboard.press('1'), () => seeStage(popup, 'return')],
        [() => popup.keyboard.press('2'), () => seeAnswer(popup)],
        [async () => (await openNote(popup)).fill('Long, and then a pause'), () => seeNote(desk)],
      ];
      for (const [act, see] of steps) {
        await killWorker();
        await act();
        await see();
      }
      await killWorker();
      await finish(popup);
      await eventually(async () => expect((await readRecords(desk)).local.break).toBe(null));
      await killWorker();

      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      const journal = await openJournal(context, await extension.clickIcon());
      const entry = entriesOn(journal);
      await eventually(async () => expect(await entry.count()).toBe(1));
      const facts = await entry.locator('.journal-facts').textContent();
      expect(facts).toContain(JOURNAL.leads.stretch);
      expect(facts).toContain(NEED_WORDS.water);
      expect(await entry.textContent()).toContain('Long, and then a pause');
      const { local, session } = await readRecords(desk);
      expect(local.memory?.offers).toHaveLength(1);
      expect(session.noticing.stretch.active).toBeLessThan(minutes(1));
    }));

  it.concurrent('is only held while the icon is not pinned, and an offer nobody could see is not counted', () =>
    withExtension({ pinned: false }, async (extension) => {
      const { desk } = extension;
      const due = await workForNearlyFiftyMinutes(extension);
      expect((await seeHeld(desk, 'sight')).since).toBeGreaterThanOrEqual(due);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      expect((await readRecords(desk)).local.memory?.offers ?? []).toEqual([]);
      const popup = await extension.clickIcon();
      await popup.getByText(POPUP.notPinned).waitFor();
      expect(await popup.getByText(OFFER).count()).toBe(0);
    }));

  it.concurrent('gives the quiet icon back on "Not now", which stands in the journal until it is deleted there', () =>
    withExtension({ pinned: true }, async (extension) => {
      const { context, desk, killWorker } = extension;
      await seeOffer(extension, 'awake');
      const popup = await extension.clickIcon();
      await untilClosed(popup, () => button(popup, POPUP.decline).click());
      await seeIcon(extension, ICON_TITLES.quiet);
      const { local, session } = await readRecords(desk);
      expect(session.noticing.offer).toBe(null);
      expect(local.memory?.offers).toHaveLength(1);
      expect(await readDatabase(desk)).toEqual([]);

      const record = {
        moment: 'stretch',
        available: true,
        why: null,
        offered: true,
        answer: 'declined',
      } as const;
      await eventually(async () =>
        expect(await readDecisions(desk)).toEqual([{ ...record, at: expect.any(Number) }]),
      );
      await killWorker();
      await expectSwitchesToWakeNothing(extension);

      const journal = await openJournal(context, await extension.clickIcon());
      await journal.getByText(DECISIONS.title).click();
      await journal.getByText(decisionLine({ ...record, at: 0 })).waitFor();
      await journal.getByRole('button', { name: DECISIONS.removeThis('') }).click();
      await journal.getByText(DECISIONS.empty).waitFor();
      expect(await readDecisions(desk)).toEqual([]);
    }));

  it.concurrent('is left alone for ten minutes when somebody asks for that', () =>
    withExtension({ pinned: true }, async (extension) => {
      const due = await workForNearlyFiftyMinutes(extension);
      const popup = await extension.clickIcon();
      const asked = Date.now();
      await button(popup, POPUP.laterChoices[10]).click();
      await button(popup, POPUP.endLater).waitFor();
      const until = (await readRecords(extension.desk)).local.memory?.laterUntil ?? 0;
      expect(until - asked).toBeGreaterThanOrEqual(minutes(10));
      expect(until - asked).toBeLessThan(minutes(10) + seconds(5));
      await untilClosed(popup, () => popup.close());
      const heard = async () => (await readRecords(extension.desk)).session.noticing.stretch.seen;
      await eventually(async () => expect(await heard()).toBeGreaterThanOrEqual(due), 20_000);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.paused);
      const { local, session } = await readRecords(extension.desk);
      expect(session.noticing.offer).toBe(null);
      expect(local.memory?.offers ?? []).toEqual([]);

      const again = await extension.clickIcon();
      await button(again, POPUP.endLater).click();
      await untilClosed(again, () => again.close());
    }));
});

const seeAnswer = (popup: Page) => popup.locator('.break-choices button[aria-pressed=true]').waitFor();

async function seeNote(desk: Page): Promise<void> {
  await eventually(async () =>
    expect(JSON.stringify(await readDatabase(desk))).toContain('Long, and then a pause'),
  );
}
