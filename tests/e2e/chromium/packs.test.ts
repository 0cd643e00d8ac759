import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { ADVICE, MAKE_PACK, PACK_FAULTS, PACKS } from '../../../utils/copy/en/packs';
import { POPUP } from '../../../utils/copy/en/popup';
import { type Extension, withExtension } from './browser';
import { eventually } from './eventually';
import { button, entriesOn, finish, openJournal } from './popup';
import { readOwnWords, readRecords } from './records';

declare const chrome: typeof Browser;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-minute-packs-'));
  file = join(folder, 'pack.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINE = 'Hands around the cup, if there is one.';
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Opens a file on the page of packs. */
async function openFile(page: Page, text: string): Promise<void> {
  writeFileSync(file, text);
  await page.getByLabel(PACKS.open, { exact: true }).setInputFiles(file);
}

/** Somebody makes a pack, and the text of its file. */
async function makePack({ open, desk }: Extension): Promise<string> {
  let page = await open('packs.html');
  await field(page, MAKE_PACK.name).fill('For the night shift');
  await field(page, MAKE_PACK.maker).fill('A. Lind');
  await field(page, MAKE_PACK.why).fill('We found these words together.');
  await button(page, MAKE_PACK.start).click();
  await field(page, MAKE_PACK.practiceName).fill('The warm cup');
  await field(page, MAKE_PACK.practiceLine).fill('Hands around something warm.');
  await field(page, MAKE_PACK.wording(1)).fill('You are enough.');
  await page.getByText(ADVICE.denial).waitFor();
  await field(page, MAKE_PACK.wording(1)).fill(LINE);
  await page.getByText(ADVICE.denial).waitFor({ state: 'detached' });
  await field(page, MAKE_PACK.phrases).fill('Hurt yourself.');
  await page.getByText(`${MAKE_PACK.blocked} ${PACK_FAULTS.harm}.`).waitFor();
  await field(page, MAKE_PACK.phrases).fill('One room at a time.');

  // What was written is still there when the page is closed and opened again.
  await eventually(async () =>
    expect(await desk.evaluate(async () => (await chrome.storage.local.get('draft')).draft)).toContain(
      'One room at a time.',
    ),
  );
  await page.close();
  page = await open('packs.html');
  await page.getByText(MAKE_PACK.notRun('The warm cup')).waitFor();
  expect(await button(page, MAKE_PACK.save).isDisabled()).toBe(true);

  // Stopped on the way it was not run through.
  const run = page.getByRole('region', { name: MAKE_PACK.runTitle });
  await button(page, MAKE_PACK.runThis('The warm cup')).click();
  await run.getByText(LINE).waitFor();
  await run.getByText(BROWSE.from('A. Lind')).waitFor();
  await run.getByRole('button', { name: BREAK.stop }).click();
  expect(await button(page, MAKE_PACK.save).isDisabled()).toBe(true);
  await button(page, MAKE_PACK.runThis('The warm cup')).click();
  await run.getByText(LINE).waitFor();
  await run.getByRole('button', { name: BREAK.next }).click();
  await run.getByRole('button', { name: BREAK.done }).click();
  await page.getByText(MAKE_PACK.ran).waitFor();
  expect((await readRecords(desk)).local.break ?? null).toBeNull();

  await page.getByRole('checkbox', { name: MAKE_PACK.sign }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, MAKE_PACK.save).click()]);
  await page.getByText(/^Your key: \S{3} \S{3} \S{3} \S{3}$/).waitFor();
  expect(download.suggestedFilename()).toBe('for-the-night-shift.kind-minute.json');
  return readFileSync(await download.path(), 'utf8');
}

/** Somebody else opens it, takes a minute with it, and lets it go. */
async function receivePack(extension: Extension, text: string): Promise<void> {
  const { context, open, clickIcon } = extension;
  const page = await open('packs.html');
  await openFile(page, '{"format":"kind-minute-pack","version":1,"title":"<b>"}');
  await page.getByText(PACKS.refusedMore).waitFor();
  await page.getByText(`Name of the pack: ${PACK_FAULTS.markup}`).waitFor();
  await openFile(page, text.replace('The warm cup', 'The cold cup'));
  await page.getByText(PACKS.signed.changed).waitFor();
  await button(page, PACKS.decline).click();
  await page.getByText(PACKS.declined).waitFor();
  expect(await page.getByText(PACKS.listNone).isVisible()).toBe(true);

  await openFile(page, text);
  await page.getByText(PACKS.signed.intact).waitFor();
  for (const shown of ['The warm cup', LINE, 'One room at a time.', 'We found these words together.'])
    expect(await page.locator('.packs-looked').textContent()).toContain(shown);
  await button(page, PACKS.knowKey).click();
  await page.getByText(PACKS.knownKey('A. Lind')).waitFor();
  await button(page, PACKS.keepAll).click();
  await page.getByText(PACKS.kept).waitFor();

  const popup = await clickIcon();
  await button(popup, POPUP.browse).click();
  await popup.getByText(BROWSE.shelves.made, { exact: true }).click();
  await popup.getByText(BROWSE.from('A. Lind')).waitFor();
  await popup.getByRole('button', { name: BROWSE.begin('The warm cup', BROWSE.length(20)) }).click();
  await popup.getByText(LINE).waitFor();
  await popup.getByText(BROWSE.from('A. Lind')).waitFor();
  await extension.killWorker();
  await button(popup, BREAK.next).click();
  await popup.getByText(BREAK.keeping.kept).waitFor();
  await finish(popup);

  const again = await clickIcon();
  const journal = await openJournal(context, again);
  await entriesOn(journal).getByText('The warm cup (A. Lind)').waitFor();
  await page.bringToFront();
  await button(page, PACKS.removeThis('For the night shift')).click();
  await page.getByText(PACKS.removed).waitFor();
  await button(page, PACKS.undo).click();
  await button(page, PACKS.removeThis('For the night shift')).click();
  await page.getByText(PACKS.listNone).waitFor();
  await journal.reload();
  await journal.getByRole('heading', { name: JOURNAL.title }).waitFor();
  await eventually(async () => expect(await entriesOn(journal).count()).toBe(1));
}

describe('a pack', () => {
  it('is made, run through and signed in one browser, looked through, kept, used and removed in another', async () => {
    let text = '';
    await withExtension({}, async (extension) => {
      text = await makePack(extension);
    });
    await withExtension({ pinned: true }, (extension) => receivePack(extension, text));
  });

  it('of somebody’s own words makes them their own again elsewhere, once', async () => {
    const line = { kind: 'phrase', id: 'w-1', language: 'en', text: 'Steady, and kind enough.' } as const;
    let text = '';
    await withExtension({}, async ({ open, desk }) => {
      await desk.evaluate((line) => chrome.runtime.sendMessage({ kind: 'words.keep', line }), line);
      const page = await open('packs.html');
      await page.getByText(PACKS.ownHolds(1)).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, PACKS.ownSave).click(),
      ]);
      text = readFileSync(await download.path(), 'utf8');
    });
    await withExtension({}, async ({ open, desk }) => {
      const page = await open('packs.html');
      await openFile(page, text);
      await button(page, PACKS.keepAll).click();
      await page.getByText(PACKS.ownKept).waitFor();
      expect(await readOwnWords(desk)).toMatchObject([{ kind: 'phrase', text: line.text }]);
      await page.getByText(PACKS.ownHolds(1)).waitFor();
      await openFile(page, text);
      await button(page, PACKS.keepAll).click();
      await page.getByText(PACKS.ownSame).waitFor();
      expect(await page.getByText(PACKS.listNone).isVisible()).toBe(true);
    });
  });
});
