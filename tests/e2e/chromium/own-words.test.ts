import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSE } from '../../../utils/copy/en/browse';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { KEEP_PHRASE } from '../../../utils/copy/en/keep-phrase';
import { KNOWN } from '../../../utils/copy/en/known';
import { LOCK } from '../../../utils/copy/en/lock';
import { OWN_WORDS } from '../../../utils/copy/en/own-words';
import { PEOPLE } from '../../../utils/copy/en/people';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { TALK } from '../../../utils/copy/en/talk';
import { TALK_LINES } from '../../../utils/copy/en/talk-lines';
import { FIRST_PACE } from '../../../utils/practice/pace';
import type { PracticeId } from '../../../utils/practice/practice';
import { type Extension, withExtension } from './browser';
import { eventually } from './eventually';
import { openOptions } from './options';
import { button, untilClosed } from './popup';
import { filesHolding } from './raw-files';
import { writeLocal } from './records';

declare const chrome: typeof Browser;

const PASSPHRASE = 'rain on a tin roof';
/** Words that nothing else would write to a disk. */
const [MINE, PHRASE, ANCHOR, FOUND, UNSAVED] = [
  'Quokkazanzibar holds me.',
  'Wombatkamchatka.',
  'Numbattimbuktu, by the door.',
  'Bilbyulaanbaatar.',
  'Potorooouagadougou',
];
const [FLOOR = '', SOLID = ''] = STAGE_WORDS.floor[0] ?? [];
const SMALL = STAGE_WORDS['small-kindness'][0] ?? [];

async function openWords({ open }: Extension): Promise<Page> {
  const journal = await open('journal.html?show=words');
  await journal.getByRole('heading', { name: OWN_WORDS.lines }).waitFor();
  return journal;
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

/** Changes a line, hides one, adds a phrase and an anchor, by the names of what is on the page. */
async function writeOwn(journal: Page): Promise<void> {
  await journal.getByLabel(OWN_WORDS.practice).selectOption(PRACTICE_NAMES.grounding);
  await button(journal, OWN_WORDS.editThis(FLOOR)).click();
  await write(journal, OWN_WORDS.yours, MINE);
  await journal.getByText(OWN_WORDS.ours(FLOOR)).waitFor();
  await button(journal, OWN_WORDS.hideThis(SOLID)).click();
  await button(journal, OWN_WORDS.backThis(SOLID)).waitFor();
  for (const [kind, text] of [
    ['phrase', PHRASE],
    ['anchor', ANCHOR],
  ] as const) {
    await write(journal, OWN_WORDS.kinds[kind].add, text);
    await button(journal, OWN_WORDS.removeThis(text)).waitFor();
  }
}

/** Takes a practice in the popup by keyboard alone, and tells what each of its steps said. */
async function take(extension: Extension, practice: PracticeId, length: number): Promise<readonly string[]> {
  const popup = await extension.clickIcon();
  await button(popup, POPUP.begin).waitFor();
  await popup.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'break.begin', lead: 'asked', wanted }),
    { practice, length },
  );
  const said: string[] = [];
  for (let step = ''; !said.some((one) => isReturn(one)); ) {
    await eventually(async () => expect(await linesOf(popup)).not.toBe(step));
    step = await linesOf(popup);
    said.push(step);
    if (!isReturn(step)) await popup.keyboard.press('Enter');
  }
  await untilClosed(popup, () => popup.keyboard.press('Enter'));
  return said;
}

const linesOf = async (popup: Page) => (await popup.locator('.break-lines').innerText()).trim();
const isReturn = (lines: string) => STAGE_WORDS.return.some(([first = '']) => lines.includes(first));

describe('somebody’s own words', () => {
  it('are said in breaks, kept through the worker’s end and a restart, and ours again when they are deleted', () =>
    withExtension(
      {},
      async (extension) => {
        await writeOwn(await openWords(extension));
        // What the lock is for: without it they can be found on the disk.
        expect(filesHolding(extension.profile, MINE)).not.toEqual([]);
        await extension.killWorker();
        expect(await take(extension, 'grounding', 30)).toEqual([
          MINE,
          expect.stringContaining(ANCHOR),
          expect.anything(),
        ]);
        const minute = await take(extension, 'minute', 20);
        expect(minute.at(-2)).toBe([...SMALL, PHRASE].join('\n\n'));
      },
      async (extension) => {
        const journal = await openWords(extension);
        await button(journal, OWN_WORDS.removeThis(PHRASE)).click();
        await journal.getByText(JOURNAL.removed).waitFor();
        await button(journal, JOURNAL.undo).click();
        await button(journal, OWN_WORDS.removeThis(PHRASE)).waitFor();
        await button(journal, OWN_WORDS.removeThis(PHRASE)).click();
        await journal.getByLabel(OWN_WORDS.practice).selectOption({ index: 3 });
        await button(journal, OWN_WORDS.backThis(FLOOR)).click();
        await button(journal, OWN_WORDS.editThis(FLOOR)).waitFor();
        const second = await take(extension, 'minute', 20);
        expect(second.join('\n')).not.toContain(PHRASE);
      },
    ));

  it('with a lock are said while the journal is open, ours while it is shut, and stand nowhere in the browser’s files', () => {
    const seen: string[] = [];
    const look = (profile: string) => {
      for (const word of [MINE, PHRASE, ANCHOR, FOUND, UNSAVED])
        seen.push(...filesHolding(profile, word).map((file) => `${word} in ${file}`));
    };
    return withExtension({ closed: look }, async (extension) => {
      await writeLocal(extension.desk, { pace: { ...FIRST_PACE, pace: 2 } });
      const journal = await openWords(extension);
      await button(journal, LOCK.putOn).click();
      await journal.getByText(LOCK.words).waitFor();
      await journal.getByLabel(LOCK.passphrase, { exact: true }).fill(PASSPHRASE);
      await journal.getByLabel(LOCK.again).fill(PASSPHRASE);
      await button(journal, LOCK.save).click();
      await journal.getByText(LOCK.isOn).waitFor();
      await writeOwn(journal);
      expect((await take(extension, 'grounding', 30))[0]).toBe(MINE);

      await journal.bringToFront();
      await button(journal, OWN_WORDS.editThis(MINE)).click();
      await journal.getByLabel(OWN_WORDS.yours, { exact: true }).fill(UNSAVED);
      await journal.waitForTimeout(12_000);
      look(extension.profile);
      await button(journal, LOCK.lockNow).first().click();
      await journal.getByText(LOCK.shutTitle).waitFor();
      expect((await take(extension, 'grounding', 30)).join('\n')).not.toMatch(/Quokka|Potoroo|Numbat/);

      // A phrase that is found while it is shut is kept, too.
      const popup = await extension.clickIcon();
      await button(popup, POPUP.begin).waitFor();
      await popup.evaluate(() =>
        chrome.runtime.sendMessage({
          kind: 'break.begin',
          lead: 'asked',
          wanted: { practice: 'find-phrases', length: 300 },
        }),
      );
      let step = '';
      while (!isReturn(step)) {
        await eventually(async () => expect(await linesOf(popup)).not.toBe(step));
        step = await linesOf(popup);
        if (!isReturn(step)) await popup.keyboard.press('Enter');
      }
      await write(popup, KEEP_PHRASE.label, FOUND);
      await popup.getByText(KEEP_PHRASE.kept).waitFor();
      expect(await popup.getByLabel(KEEP_PHRASE.label).inputValue()).toBe('');
      await untilClosed(popup, () => popup.keyboard.press('Escape'));

      await journal.bringToFront();
      await journal.getByLabel(LOCK.passphrase, { exact: true }).fill(PASSPHRASE);
      await button(journal, LOCK.unlock).click();
      await button(journal, OWN_WORDS.removeThis(FOUND)).waitFor();
      // What was being written as it locked was handed in.
      await journal.getByLabel(OWN_WORDS.practice).selectOption({ index: 3 });
      await button(journal, OWN_WORDS.editThis(UNSAVED)).waitFor();
      look(extension.profile);
      expect(seen).toEqual([]);
    }).then(() => expect(seen).toEqual([]));
  });

  it('are found from the settings and from the list of practices, and stand among what is known', () =>
    withExtension({}, async (extension) => {
      const list = await extension.open('popup.html?show=practices');
      const [found] = await Promise.all([
        extension.context.waitForEvent('page'),
        list.getByRole('link', { name: BROWSE.ownWords }).click(),
      ]);
      await found.getByRole('heading', { name: OWN_WORDS.lines }).waitFor();
      await list.close();
      await found.close();
      const options = await openOptions(extension);
      await options.getByRole('link', { name: SETTINGS.ownWords }).click();
      await options.getByRole('heading', { name: OWN_WORDS.lines }).waitFor();
      await writeOwn(options);
      const known = await extension.open('known.html');
      await known
        .getByText(KNOWN.stores['kind-minute-words'] ?? '')
        .first()
        .waitFor();
      const name = 'Your own lines, phrases and anchors';
      await button(known, KNOWN.removeThis(name)).click();
      await button(known, KNOWN.yes).click();
      await known.getByText(KNOWN.removed).waitFor();
      expect((await take(extension, 'grounding', 30))[0]).not.toContain(MINE);
    }));
});

describe('people somebody can reach', () => {
  it('are written in the settings, come first in the help panel, and go with everything', () =>
    withExtension({}, async (extension) => {
      const options = await openOptions(extension);
      for (const [name, how] of [
        ['Ada', '030 1234567'],
        ['Ben', 'knock, or ben@example.org'],
      ] as const) {
        await options.getByLabel(PEOPLE.name, { exact: true }).fill(name);
        await options.getByLabel(PEOPLE.how, { exact: true }).fill(how);
        await button(options, PEOPLE.add).click();
        await button(options, PEOPLE.editThis(name)).waitFor();
      }
      await button(options, PEOPLE.editThis('Ben')).click();
      await options.getByLabel(PEOPLE.howOf('Ben'), { exact: true }).fill('knock');
      await button(options, PEOPLE.save).click();
      await options.getByText('knock', { exact: true }).waitFor();

      const popup = await extension.clickIcon();
      await button(popup, POPUP.talk).click();
      await popup.getByRole('heading', { name: TALK_LINES.people }).waitFor();
      const panel = await popup.getByRole('main').innerText();
      expect(panel.indexOf('Ada')).toBeLessThan(panel.indexOf(TALK.emergencyAnywhere));
      expect(await popup.getByRole('link').count()).toBe(1);
      expect(await popup.getByRole('link', { name: '030 1234567' }).getAttribute('href')).toBe(
        'tel:0301234567',
      );

      const journal = await extension.open('journal.html');
      await button(journal, JOURNAL.removeAll).click();
      await button(journal, JOURNAL.removeAllYes).click();
      await journal.getByText(JOURNAL.removed).waitFor();
      await eventually(async () => expect(await button(options, PEOPLE.editThis('Ada')).count()).toBe(0));
    }));
});
