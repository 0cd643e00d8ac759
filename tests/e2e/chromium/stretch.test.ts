import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../utils/activity/instant';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { NEED_WORDS } from '../../../utils/copy/en/practices';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { WELCOME } from '../../../utils/copy/en/welcome';
import { type Extension, iconTitle, standingAlarm, withExtension } from './browser';
import { eventually } from './eventually';
import { button, entriesOn, finish, openJournal, openNote, seeStage, untilClosed } from './popup';
import { readDatabase, readRecords, writeSession } from './records';

/** Milliseconds, for what an alarm brings. */
const PATIENCE = 30_000;

/**
 * Nearly fifty minutes of work lie behind, as the product would have written it; then the worker is killed, starts
 * again because the person touches a setting, and is killed again. From there on only its own alarm can wake it.
 * @returns when that alarm is due
 */
async function workForNearlyFiftyMinutes({ desk, killWorker }: Extension): Promise<number> {
  const { noticing } = (await readRecords(desk)).session;
  const now = Date.now();
  const active = minutes(50) - seconds(9);
  const stretch = { mode: 'working', since: now - active, seen: now, active } as const;
  await writeSession(desk, { noticing: { ...noticing, stretch } });
  await killWorker();
  await desk.getByLabel(WELCOME.offersOff).click();
  await desk.getByLabel(WELCOME.offersOff).and(desk.locator(':checked')).waitFor();
  await desk.getByLabel(WELCOME.offersOn).click();
  const due = now + seconds(9);
  await eventually(async () => expect(Math.abs(((await standingAlarm(desk)) ?? 0) - due)).toBeLessThan(100));
  await killWorker();
  return due;
}

async function seeOffer(extension: Extension): Promise<void> {
  const due = await workForNearlyFiftyMinutes(extension);
  expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
  await eventually(async () => expect(await iconTitle(extension)).toBe(ICON_TITLES.offering), PATIENCE);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
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
      expect(local.memory?.offeredAt).toHaveLength(1);
      expect(session.noticing.stretch.active).toBeLessThan(minutes(1));
    }));

  it.concurrent('is only held while the icon is not pinned, and an offer nobody could see is not counted', () =>
    withExtension({ pinned: false }, async (extension) => {
      const { desk } = extension;
      const due = await workForNearlyFiftyMinutes(extension);
      await eventually(
        async () => expect((await readRecords(desk)).session.noticing.offer?.phase).toBe('held'),
        PATIENCE,
      );
      expect(Date.now()).toBeGreaterThanOrEqual(due);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      expect((await readRecords(desk)).local.memory?.offeredAt ?? []).toEqual([]);
      const popup = await extension.clickIcon();
      await popup.getByText(POPUP.notPinned).waitFor();
      expect(await popup.getByText(OFFER).count()).toBe(0);
    }));

  it.concurrent('gives the quiet icon back on "Not now"', () =>
    withExtension({ pinned: true }, async (extension) => {
      await seeOffer(extension);
      const popup = await extension.clickIcon();
      await untilClosed(popup, () => button(popup, POPUP.decline).click());
      await eventually(async () => expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet));
      const { local, session } = await readRecords(extension.desk);
      expect(session.noticing.offer).toBe(null);
      expect(local.memory?.offeredAt).toHaveLength(1);
      expect(await readDatabase(extension.desk)).toEqual([]);
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
      await eventually(async () => expect(await heard()).toBeGreaterThanOrEqual(due), PATIENCE);
      expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
      const { local, session } = await readRecords(extension.desk);
      expect(session.noticing.offer).toBe(null);
      expect(local.memory?.offeredAt ?? []).toEqual([]);

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
