import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { minutes } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { KEEPING } from '../../../utils/copy/en/keeping';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS, NAMED_WORDS, NEED_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { withExtension } from './browser';
import { eventually } from './eventually';
import { button, clickAway, entriesOn, finish, openJournal, openNote, seeStage, untilClosed } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';

const MARKUP = 'Slow morning <img src=x onerror="document.title=\'ran\'"> <b>but fine</b>';

/** A whole gentle break by keyboard, whatever its anchor is, up to its last stage. */
async function walkToReturn(popup: Page): Promise<void> {
  await button(popup, POPUP.begin).click();
  await popup.locator('.break-lines').waitFor();
  await popup.keyboard.press('Enter');
  await seeStage(popup, 'hard-is-ordinary');
  await popup.keyboard.press('Enter');
  await seeStage(popup, 'need');
  await popup.keyboard.press('3');
  await seeStage(popup, 'return');
}

describe('a minute that somebody asks for', () => {
  it('goes from the toolbar to the journal by keyboard, and the entry can be changed, saved and deleted', () =>
    withExtension({}, async (extension) => {
      const popup = await extension.clickIcon();
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'feet');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'hard-is-ordinary');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'need');
      await popup.keyboard.press('6');
      await seeStage(popup, 'return');
      await popup.keyboard.press('1');
      await popup.getByRole('button', { name: AFTER_WORDS.easier, pressed: true }).waitFor();
      await (await openNote(popup)).pressSequentially(MARKUP);
      await finish(popup);

      const journal = await openJournal(extension.context, await extension.clickIcon());
      const entry = entriesOn(journal);
      await eventually(async () => expect(await entry.count()).toBe(1));
      await eventually(async () => expect(await entry.textContent()).toContain(MARKUP));
      expect(await entry.locator('.journal-facts').textContent()).toBe(
        `${JOURNAL.leads.asked} · ${JOURNAL.need}: ${NEED_WORDS.smaller} · ${JOURNAL.after}: ${AFTER_WORDS.easier}`,
      );
      expect(await entry.locator('img, b').count()).toBe(0);
      expect(await journal.title()).not.toBe('ran');

      await journal.getByRole('button', { name: 'Edit the entry' }).click();
      await journal.getByLabel(JOURNAL.need).selectOption({ label: NEED_WORDS.air });
      await journal.getByLabel(JOURNAL.note).fill('A quieter line');
      await button(journal, JOURNAL.save).click();
      await eventually(async () => expect(await entry.textContent()).toContain('A quieter line'));
      expect(await entry.textContent()).toContain(NEED_WORDS.air);

      const [download] = await Promise.all([
        journal.waitForEvent('download'),
        button(journal, KEEPING.saveJson).click(),
      ]);
      const saved: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
      expect(download.suggestedFilename()).toBe('kind-minute-journal.json');
      expect(saved).toEqual({
        format: 'kind-minute-journal',
        version: 2,
        words: [],
        people: [],
        entries: [
          {
            id: expect.any(String),
            at: expect.any(Number),
            offset: expect.any(Number),
            lead: 'asked',
            practice: 'gentle-feet',
            need: 'air',
            after: 'easier',
            note: 'A quieter line',
          },
        ],
      });

      await journal.getByRole('button', { name: 'Delete the entry' }).click();
      await button(journal, JOURNAL.undo).click();
      await entry.waitFor();
      expect(await readDatabase(journal)).toEqual((saved as { entries: unknown }).entries);
      await journal.getByRole('button', { name: 'Delete the entry' }).click();
      await journal.getByText(JOURNAL.empty).waitFor();
      expect(await readDatabase(journal)).toEqual([]);
    }));

  it('leaves nothing in the journal when Esc stops it', () =>
    withExtension({}, async (extension) => {
      const popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'feet');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'hard-is-ordinary');
      // Somebody who reads for half a minute comes back to a worker that sleeps.
      await extension.killWorker();
      await untilClosed(popup, () => popup.keyboard.press('Escape'));

      await eventually(async () => expect((await readRecords(extension.desk)).local.break).toBe(null));
      const again = await extension.clickIcon();
      await button(again, POPUP.begin).waitFor();
      const journal = await openJournal(extension.context, again);
      await journal.getByText(JOURNAL.empty).waitFor();
      expect(await readDatabase(journal)).toEqual([]);
    }));

  it('waits at the stage where the popup was closed, for half an hour', () =>
    withExtension({}, async (extension) => {
      let popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      for (const stage of ['feet', 'hard-is-ordinary', 'need'] as const) {
        await seeStage(popup, stage);
        await clickAway(popup);
        popup = await extension.clickIcon();
        await seeStage(popup, stage);
        await button(popup, BREAK.next).click();
      }
      await seeStage(popup, 'return');
      await (await openNote(popup)).fill('Half a line');
      await clickAway(popup);
      popup = await extension.clickIcon();
      await seeStage(popup, 'return');
      expect(await (await openNote(popup)).inputValue()).toBe('Half a line');
      await clickAway(popup);

      const { desk } = extension;
      const running = (await readRecords(desk)).local.break;
      if (!running) throw new Error('The break is gone');
      const touchedAt = Date.now() - minutes(31);
      await writeLocal(desk, { break: { ...running, startedAt: touchedAt - minutes(1), touchedAt } });
      popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'far-off');
      expect((await readRecords(desk)).local.break?.id).not.toBe(running.id);
      expect(await readDatabase(desk)).toEqual([expect.objectContaining({ note: 'Half a line' })]);
    }));

  it('gives way to the ground when it does not help, and writes nothing down', () =>
    withExtension({}, async (extension) => {
      const popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'feet');
      await button(popup, BREAK.notHelping).click();
      await popup.getByText(BREAK.easingTitle).waitFor();
      await button(popup, BREAK.ground).click();
      await seeStage(popup, 'floor');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'room');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'return');
      await popup.getByText(BREAK.keeping.nothing).waitFor();
      expect(await button(popup, BREAK.addNote).count()).toBe(0);
      await finish(popup);
      await eventually(async () => expect((await readRecords(extension.desk)).local.break).toBe(null));
      expect(await readDatabase(extension.desk)).toEqual([]);
    }));

  it('grows to a whole minute after three comfortable ones, and everything can be deleted at once', () =>
    withExtension({}, async (extension) => {
      for (let breaks = 0; breaks < 3; breaks++) {
        const popup = await extension.clickIcon();
        await walkToReturn(popup);
        await finish(popup);
      }
      const popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'name-it');
      const words = Object.values(NAMED_WORDS);
      expect(await popup.locator('.break-choices button').allTextContents()).toEqual(
        words.map((word, at) => `${at + 1}${word}`),
      );
      await popup.keyboard.press('3');
      await seeStage(popup, 'not-only-you');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'small-kindness');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'need');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'return');
      await finish(popup);

      const journal = await openJournal(extension.context, await extension.clickIcon());
      await eventually(async () => expect(await entriesOn(journal).count()).toBe(4));
      expect(JSON.stringify(await readDatabase(journal))).not.toContain(NAMED_WORDS.worried);
      await button(journal, JOURNAL.removeAll).click();
      await journal.getByText(JOURNAL.removeAllSure).waitFor();
      await button(journal, JOURNAL.removeAllYes).click();
      await journal.getByText(JOURNAL.empty).waitFor();
      expect(await readDatabase(journal)).toEqual([]);
    }));

  it('loses no step whose worker dies while it is on its way', () =>
    withExtension({}, async ({ desk, clickIcon, killWorker }) => {
      for (const late of [0, 10, 30]) {
        const popup = await clickIcon();
        const press = async (key: string) => {
          await popup.keyboard.press(key);
          await setTimeout(late);
          await killWorker();
        };
        await button(popup, POPUP.begin).click();
        await popup.locator('.break-lines').waitFor();
        await press('Enter');
        await seeStage(popup, 'hard-is-ordinary');
        await press('Enter');
        await seeStage(popup, 'need');
        await press('1');
        await seeStage(popup, 'return');
        await press('2');
        await popup.getByRole('button', { name: AFTER_WORDS.same, pressed: true }).waitFor();
        await finish(popup);
      }
      const kept = expect.objectContaining({ need: 'water', after: 'same' });
      expect(await readDatabase(desk)).toEqual([kept, kept, kept]);
      expect((await readRecords(desk)).local.pace?.finished).toBe(3);
    }));
});
