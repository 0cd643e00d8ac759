import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { stagesFor } from '../../../utils/practice/break';
import { practiceOf } from '../../../utils/practice/library';
import { FIRST_PACE } from '../../../utils/practice/pace';
import type { PracticeId } from '../../../utils/practice/practice';
import { withExtension } from './browser';
import { eventually } from './eventually';
import { openOptions } from './options';
import { button, clickAway, entriesOn, finish, openJournal, seeStage } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';

const FULL = { ...FIRST_PACE, pace: 2 as const };
const nameOf = (practice: PracticeId, length: number) =>
  BROWSE.begin(PRACTICE_NAMES[practice], BROWSE.length(length));

/** Goes on with Tab until what has the focus is called that. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} can be reached by Tab`);
}

/** Picks a practice from the list, by keyboard alone. */
async function pick(popup: Page, shelf: keyof typeof BROWSE.shelves, name: string): Promise<void> {
  await button(popup, POPUP.begin).waitFor();
  await tabTo(popup, POPUP.browse);
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: BROWSE.title }).waitFor();
  await tabTo(popup, BROWSE.shelves[shelf]);
  await popup.keyboard.press('Enter');
  await tabTo(popup, name);
  await popup.keyboard.press('Enter');
}

/** The stages of a run in which something is named. */
const stagesOf = (practice: PracticeId, length: number) =>
  stagesFor(practiceOf(practice), length).filter(({ when = 'something' }) => when === 'something');

describe('a practice that somebody picks', () => {
  it.each([20, 60, 90, 120])(
    'is a minute of %i seconds from its first stage to the journal, by keyboard alone',
    (length) =>
      withExtension({}, async (extension) => {
        const popup = await extension.clickIcon();
        await pick(popup, 'minutes', nameOf('minute', length));
        for (const { id } of stagesOf('minute', length)) {
          await seeStage(popup, id);
          if (id !== 'return') await popup.keyboard.press('Enter');
        }
        await popup.keyboard.press('1');
        await popup.getByRole('button', { name: AFTER_WORDS.easier, pressed: true }).waitFor();
        await tabTo(popup, BREAK.done);
        const closed = popup.waitForEvent('close');
        await popup.keyboard.press('Enter').catch(() => {});
        await closed;
        const journal = await openJournal(extension.context, await extension.clickIcon());
        await eventually(async () => expect(await entriesOn(journal).count()).toBe(1));
        expect(await entriesOn(journal).textContent()).toContain(PRACTICE_NAMES.minute);
        expect((await readRecords(extension.desk)).local.tried?.minute).toMatchObject({
          times: 1,
          said: 'easier',
        });
      }),
  );

  it('goes on where it was when the popup is closed and the worker killed at each of its stages', () =>
    withExtension({}, async (extension) => {
      await writeLocal(extension.desk, { pace: FULL });
      let popup = await extension.clickIcon();
      await pick(popup, 'stirring', nameOf('soften', 120));
      for (const { id } of stagesOf('soften', 120)) {
        await seeStage(popup, id);
        await extension.killWorker();
        await clickAway(popup);
        popup = await extension.clickIcon();
        await seeStage(popup, id);
        if (id !== 'return') await button(popup, BREAK.next).click();
      }
      await finish(popup);
      expect(await readDatabase(extension.desk)).toEqual([expect.objectContaining({ practice: 'soften' })]);
    }));

  it('is quiet for as long as a sit was meant to be, says so in words alone, and knows the rest when it is opened again', () =>
    withExtension({}, async (extension) => {
      const { desk, context } = extension;
      const popup = await extension.clickIcon();
      await button(popup, POPUP.browse).click();
      await popup.getByText(BROWSE.shelves.sits).click();
      const [tab] = await Promise.all([context.waitForEvent('page'), button(popup, BROWSE.inTab).click()]);
      await tab.getByText(BROWSE.shelves.sits).click();
      await button(tab, nameOf('sit-breath', 300)).click();
      for (const stage of ['sit-settle', 'sit-breath-find', 'sit-breath-back'] as const) {
        await seeStage(tab, stage);
        await button(tab, BREAK.next).click();
      }
      await seeStage(tab, 'sit-quiet');
      await tab.getByText(/^Until about /).waitFor();
      const running = (await readRecords(desk)).local.break;
      if (!running) throw new Error('The break is gone');
      await writeLocal(desk, { break: { ...running, startedAt: running.startedAt - seconds(296) } });
      await tab.reload();
      await tab.getByText(/^Until about /).waitFor();
      await tab.getByText(BREAK.quietOver).waitFor({ timeout: 15_000 });
      await seeStage(tab, 'sit-quiet');
    }));

  it('rests when it stirs and something was stirred up, and is not there when it was to be left out', () =>
    withExtension({}, async (extension) => {
      const { desk } = extension;
      await writeLocal(desk, { pace: { ...FULL, stirredAt: [Date.now()] } });
      const options = await openOptions(extension);
      await options.getByRole('switch', { name: SETTINGS.avoidChoices.breath, exact: true }).click();
      await options.getByRole('switch', { name: SETTINGS.avoidChoices.touch, exact: true }).click();
      await eventually(async () =>
        expect((await readRecords(desk)).local.settings?.avoid).toEqual(['touch', 'breath']),
      );
      await options.getByRole('radio', { name: SETTINGS.audienceChoices.study }).click();
      await options.getByRole('radio', { name: SETTINGS.breakSecondsChoices[90] }).click();
      await options.getByRole('switch', { name: SETTINGS.withTherapist, exact: true }).click();
      await eventually(async () =>
        expect((await readRecords(desk)).local.settings).toMatchObject({
          audience: 'study',
          breakSeconds: 90,
          withTherapist: true,
        }),
      );
      const popup = await extension.clickIcon();
      await button(popup, POPUP.browse).click();
      await popup.getByText(BROWSE.resting).waitFor();
      await popup.getByText(BROWSE.leftOut).waitFor();
      expect(await popup.locator('summary').first().textContent()).toBe(BROWSE.shelves.study);
      expect(await popup.getByText(BROWSE.shelves.stirring).count()).toBe(0);
      expect(
        await popup.getByRole('heading', { name: PRACTICE_NAMES.touch, includeHidden: true }).count(),
      ).toBe(0);
      expect(
        await popup.getByRole('heading', { name: PRACTICE_NAMES.friend, includeHidden: true }).count(),
      ).toBe(1);
    }));
});

describe('one break', () => {
  it('is one in two windows: a key in either moves both, and a stop in either ends it', () =>
    withExtension({}, async (extension) => {
      const pages = [await extension.open('popup.html'), await extension.open('popup.html')] as const;
      await pick(pages[0], 'minutes', nameOf('minute', 120));
      for (const page of pages) await seeStage(page, 'arrive');
      await button(pages[0], BREAK.next).click();
      for (const page of pages) await seeStage(page, 'name-it');
      await pages[1].keyboard.press('2');
      for (const page of pages) await seeStage(page, 'let-it-be');
      await button(pages[0], BREAK.stop).click();
      for (const page of pages) await button(page, POPUP.begin).waitFor();
      expect(await readDatabase(extension.desk)).toEqual([]);
    }));

  it('goes on at the same stage when the browser was started again in the middle, and ends in one entry', () =>
    withExtension(
      {},
      async (extension) => {
        const popup = await extension.clickIcon();
        await pick(popup, 'minutes', nameOf('minute', 60));
        await seeStage(popup, 'name-it');
        await popup.keyboard.press('2');
        await seeStage(popup, 'not-only-you');
      },
      async (extension) => {
        // As after an update: the worker, the session's storage and every page of ours were gone.
        const popup = await extension.clickIcon();
        await seeStage(popup, 'not-only-you');
        for (const stage of ['small-kindness', 'need', 'return'] as const) {
          await button(popup, BREAK.next).click();
          await seeStage(popup, stage);
        }
        await finish(popup);
        expect(await readDatabase(extension.desk)).toEqual([
          expect.objectContaining({ practice: 'minute', need: null }),
        ]);
      },
    ));
});
