import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BREAK } from '../../../utils/copy/en/break';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { LOCK } from '../../../utils/copy/en/lock';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS, NEED_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { type Extension, withExtension } from './browser';
import { eventually } from './eventually';
import { button, clickAway, entriesOn, finish, openNote } from './popup';
import { databasesMatching, filesHolding } from './raw-files';
import { readDatabase, readRecords } from './records';

declare const chrome: typeof Browser;

const PASSPHRASE = 'rain on a tin roof';
/** Words that nothing else would write to a disk. */
const NOTE = 'Quokkazanzibar';
const EDITED = 'Wombatkamchatka';
const UNSAVED = 'Numbattimbuktu';
const IN_TAB = 'Potorooouagadougou';
const SOUGHT = 'Bilbyulaanbaatar';

/** How an entry's and a running break's fields follow each other in the browser's own files, stored in clear. */
const FIELDS = /lead.{1,4}asked|need.{1,4}water|after.{1,4}easier|practice.{1,4}gentle-/s;

async function openJournalPage({ open }: Extension): Promise<Page> {
  const journal = await open('journal.html');
  await journal.getByRole('heading', { name: JOURNAL.title, level: 1 }).waitFor();
  return journal;
}

async function putLockOn(journal: Page): Promise<void> {
  await button(journal, LOCK.putOn).click();
  await journal.getByLabel(LOCK.passphrase, { exact: true }).fill(PASSPHRASE);
  await journal.getByLabel(LOCK.again).fill(PASSPHRASE);
  await button(journal, LOCK.save).click();
  await journal.getByText(LOCK.isOn).waitFor();
}

async function unlock(journal: Page, passphrase = PASSPHRASE): Promise<void> {
  await journal.getByLabel(LOCK.passphrase, { exact: true }).fill(passphrase);
  await button(journal, LOCK.unlock).click();
}

/** Begins the one practice that asks for a need and for how it was, whichever's turn it is. */
async function beginMinute({ clickIcon }: Extension): Promise<Page> {
  const popup = await clickIcon();
  await button(popup, POPUP.begin).waitFor();
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({
      kind: 'break.begin',
      lead: 'asked',
      wanted: { practice: 'minute', length: 60 },
    }),
  );
  return popup;
}

/** A minute in the popup, with an answer and a note. */
async function keepMinute(extension: Extension, note: string): Promise<void> {
  const popup = await beginMinute(extension);
  await goToAnswer(popup, NEED_WORDS.water);
  await popup.getByRole('button', { name: NEED_WORDS.water }).click();
  await popup.getByRole('button', { name: AFTER_WORDS.easier }).click();
  const field = await openNote(popup);
  await field.pressSequentially(note);
  await popup.getByText(BREAK.keeping.kept).waitFor();
  await finish(popup);
}

/** Presses Next, however many steps there are, until an answer of that name can be given. */
async function goToAnswer(popup: Page, name: string): Promise<void> {
  await popup.locator('.break-lines').waitFor();
  let left = '';
  await eventually(async () => {
    const lines = await popup.locator('.break-lines').innerText();
    const asks = await popup.getByRole('button', { name }).isVisible();
    if (lines !== left && !asks) {
      left = lines;
      await button(popup, BREAK.next).click();
    }
    expect(asks).toBe(true);
  });
}

describe('a locked journal', () => {
  it('takes a minute while it is shut, opens with its passphrase alone, and locks again', () =>
    withExtension({}, async (extension) => {
      const { desk } = extension;
      await keepMinute(extension, 'Before');
      const journal = await openJournalPage(extension);
      await putLockOn(journal);
      expect(JSON.stringify(await readDatabase(desk))).not.toContain('Before');
      await eventually(async () => expect(await entriesOn(journal).count()).toBe(1));

      await button(journal, LOCK.lockNow).first().click();
      await journal.getByText(LOCK.shutTitle).waitFor();
      expect(await journal.textContent('body')).not.toContain('Before');
      await extension.killWorker();
      await keepMinute(extension, NOTE);
      expect(await entriesOn(journal).count()).toBe(0);

      await unlock(journal, 'rain on a tin root');
      await journal.getByText(LOCK.wrong).waitFor();
      await unlock(journal);
      await eventually(async () => expect(await entriesOn(journal).count()).toBe(2));
      expect(await entriesOn(journal).first().textContent()).toContain(NOTE);

      await journal.getByRole('button', { name: 'Edit the entry' }).first().click();
      await journal.getByRole('textbox', { name: JOURNAL.note, exact: true }).fill(EDITED);
      // The screen locks in the middle of a word: the journal shuts, and what was written is kept.
      await journal.evaluate(() =>
        (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch('locked'),
      );
      await journal.getByText(LOCK.shutTitle).waitFor();
      await unlock(journal);
      await eventually(async () => expect(await entriesOn(journal).first().textContent()).toContain(EDITED));

      await button(journal, LOCK.takeOff).click();
      await button(journal, LOCK.takeOffYes).click();
      await journal.getByText(LOCK.isOff).waitFor();
      expect(JSON.stringify(await readDatabase(desk))).toContain(EDITED);
      expect((await readRecords(desk)).local).toMatchObject({ lock: null });
    }));

  it('leaves no word and no answer in the files of the browser, neither while it runs nor after', () => {
    const words = [NOTE, EDITED, UNSAVED, IN_TAB, SOUGHT, PASSPHRASE];
    const seen: string[] = [];
    const look = (profile: string) => {
      for (const word of words) seen.push(...filesHolding(profile, word).map((file) => `${word} in ${file}`));
      seen.push(...databasesMatching(profile, FIELDS).map((file) => `fields in ${file}`));
    };
    return withExtension({ closed: look }, async (extension) => {
      const journal = await openJournalPage(extension);
      await putLockOn(journal);
      for (let times = 0; times < 6; times += 1) await keepMinute(extension, NOTE);
      await eventually(async () => expect(await entriesOn(journal).count()).toBe(6));
      // A break in a tab, whose fields the browser restores.
      const popup = await beginMinute(extension);
      await popup.locator('.break-lines').waitFor();
      await clickAway(popup);
      const tab = await extension.open('popup.html');
      await goToAnswer(tab, NEED_WORDS.water);
      await button(tab, BREAK.next).click();
      await (await openNote(tab)).pressSequentially(IN_TAB);
      await journal.bringToFront();
      await journal.getByRole('button', { name: 'Edit the entry' }).first().click();
      await journal.getByRole('textbox', { name: JOURNAL.note, exact: true }).fill(EDITED);
      await button(journal, JOURNAL.save).click();
      await journal.getByText(JOURNAL.saved).waitFor();
      await journal.getByLabel(JOURNAL.search).fill(SOUGHT);
      await journal.getByText(JOURNAL.found(0)).waitFor();
      await button(journal, JOURNAL.clear).click();
      await journal.getByRole('button', { name: 'Edit the entry' }).first().click();
      await journal.getByRole('textbox', { name: JOURNAL.note, exact: true }).fill(UNSAVED);
      await journal.getByLabel(JOURNAL.search).fill(SOUGHT);
      // The browser writes down what its tabs hold every few seconds.
      await journal.waitForTimeout(12_000);
      look(extension.profile);
      expect(seen).toEqual([]);
    }).then(() => expect(seen).toEqual([]));
  });

  it('is needed for that: without it the same words are found there', () =>
    withExtension({}, async (extension) => {
      for (let times = 0; times < 2; times += 1) await keepMinute(extension, NOTE);
      expect(filesHolding(extension.profile, NOTE)).not.toEqual([]);
      expect(databasesMatching(extension.profile, FIELDS)).not.toEqual([]);
    }));
});
