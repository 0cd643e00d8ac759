import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { minutes } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { INSIGHT } from '../../../utils/copy/en/insight';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { IMPORT, KEEPING } from '../../../utils/copy/en/keeping';
import { KNOWN } from '../../../utils/copy/en/known';
import { LOCK } from '../../../utils/copy/en/lock';
import { OWN_WORDS } from '../../../utils/copy/en/own-words';
import { PEOPLE } from '../../../utils/copy/en/people';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { SCIENCE } from '../../../utils/copy/en/science';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { TALK } from '../../../utils/copy/en/talk';
import { TALK_LINES } from '../../../utils/copy/en/talk-lines';
import { WELCOME } from '../../../utils/copy/en/welcome';
import { FIRST_PACE, SHORT_BREAKS } from '../../../utils/practice/pace';
import { type Extension, withExtension } from './browser';
import { button, clickAway, entriesOn, finish, openJournal, openNote, seeStage } from './popup';
import { readRecords, restoreEntries, writeLocal, writeSession } from './records';

/** All of axe's rules, on the page as it stands. In legacy mode, because the popup can open no second page. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, state).toEqual([]);
  expect(passes.length, state).toBeGreaterThan(10);
}

async function stageByStage(popup: Page, stages: readonly Parameters<typeof seeStage>[1][]): Promise<void> {
  for (const stage of stages) {
    await seeStage(popup, stage);
    await expectAccessible(popup, stage);
    if (stage !== 'return') await button(popup, BREAK.next).click();
  }
}

async function lookAtPopup(extension: Extension): Promise<void> {
  const { desk } = extension;
  const popup = await extension.clickIcon();
  await button(popup, POPUP.begin).waitFor();
  await expectAccessible(popup, 'home');
  await button(popup, POPUP.laterChoices[10]).click();
  await button(popup, POPUP.endLater).waitFor();
  await expectAccessible(popup, 'quiet for a while');
  await button(popup, POPUP.endLater).click();
  await button(popup, POPUP.talk).click();
  await popup.getByRole('heading', { name: TALK.title }).waitFor();
  await expectAccessible(popup, 'talk, guessed region');
  await popup.getByLabel(TALK_LINES.region).selectOption('');
  await expectAccessible(popup, 'talk, no region');
  await button(popup, TALK.close).click();

  const { noticing } = (await readRecords(desk)).session;
  const since = Date.now();
  const offer = {
    phase: 'shown',
    moment: 'stretch',
    since,
    expires: since + minutes(15),
    seen: true,
  } as const;
  await writeSession(desk, { noticing: { ...noticing, offer } });
  await button(popup, POPUP.decline).waitFor();
  await expectAccessible(popup, 'offer');
  await writeSession(desk, { noticing: { ...noticing, heavyUntil: since + minutes(15), helpOpen: true } });
  await popup.getByRole('heading', { name: TALK.title }).waitFor();
  await expectAccessible(popup, 'after words of crisis');
  await button(popup, TALK.close).click();

  await button(popup, POPUP.begin).click();
  await stageByStage(popup, ['feet', 'hard-is-ordinary', 'need', 'return']);
  await popup.getByRole('button', { name: AFTER_WORDS.easier }).click();
  await popup.getByRole('button', { name: AFTER_WORDS.easier, pressed: true }).waitFor();
  await (await openNote(popup)).fill('A line');
  await expectAccessible(popup, 'return, answered');
  await finish(popup);
}

async function lookAtWholeMinute(extension: Extension): Promise<void> {
  await writeLocal(extension.desk, { pace: { ...FIRST_PACE, comfortable: SHORT_BREAKS } });
  const popup = await extension.clickIcon();
  await button(popup, POPUP.begin).click();
  await stageByStage(popup, ['name-it', 'not-only-you', 'small-kindness', 'need', 'return']);
  await button(popup, BREAK.notHelping).click();
  await popup.getByText(BREAK.easingTitle).waitFor();
  await expectAccessible(popup, 'easing');
  await button(popup, BREAK.ground).click();
  await stageByStage(popup, ['floor', 'room', 'return']);
  await clickAway(popup);
}

async function lookAtPractices(extension: Extension): Promise<void> {
  const { desk } = extension;
  await writeLocal(desk, {
    break: null,
    pace: { ...FIRST_PACE, pace: 2 },
    tried: { letter: { times: 1, lastAt: Date.now(), said: 'heavier' } },
  });
  const popup = await extension.clickIcon();
  await button(popup, POPUP.browse).click();
  for (const shelf of ['sits', 'stirring'] as const) {
    await popup.getByText(BROWSE.shelves[shelf]).click();
    await popup.locator('details[open]').getByText(BROWSE.shelves[shelf]).waitFor();
    await expectAccessible(popup, `practices, ${shelf}`);
  }
  await popup.getByText(BROWSE.said.heavier).waitFor();
  await popup.getByText(BROWSE.shelves.sits).click();
  await button(popup, BROWSE.begin(PRACTICE_NAMES['sit-breath'], BROWSE.length(300))).click();
  await popup.getByText(BREAK.waysTitle).click();
  await button(popup, BREAK.ways['no-words']).click();
  await button(popup, BREAK.pause).waitFor();
  await expectAccessible(popup, 'without words, ways open');
  await button(popup, BREAK.ways.read).click();
  await stageByStage(popup, [
    'sit-settle',
    'sit-breath-find',
    'sit-breath-back',
    'sit-quiet',
    'sit-close',
    'return',
  ]);
  await writeLocal(desk, {
    pace: { ...FIRST_PACE, pace: 0, groundSince: Date.now() - 8 * 24 * minutes(60) },
  });
  await popup.getByText(BREAK.paceQuestions.ground.asks).waitFor();
  await expectAccessible(popup, 'return, with the question about the ground');
  await clickAway(popup);
  await writeLocal(desk, { break: null });
  const ground = await extension.clickIcon();
  await button(ground, POPUP.browse).click();
  await ground.getByText(BROWSE.groundOnly).waitFor();
  await expectAccessible(ground, 'practices, the ground only');
  await clickAway(ground);
}

async function lookAtWelcome({ desk }: Extension): Promise<void> {
  await expectAccessible(desk, 'welcome, with a break');
  await button(desk, BREAK.stop).click();
  await button(desk, WELCOME.tryBegin).waitFor();
  await expectAccessible(desk, 'welcome');
  await button(desk, WELCOME.talk).click();
  await desk.getByRole('heading', { name: TALK.title }).waitFor();
  await expectAccessible(desk, 'welcome, with the help panel');
}

async function lookAtJournal(extension: Extension): Promise<void> {
  const journal = await openJournal(extension.context, await extension.clickIcon());
  await entriesOn(journal).first().waitFor();
  await expectAccessible(journal, 'journal');
  await journal.getByRole('button', { name: 'Edit the entry' }).first().click();
  await button(journal, JOURNAL.save).waitFor();
  await expectAccessible(journal, 'journal, editing');
  await button(journal, JOURNAL.cancel).click();

  await restoreEntries(journal, 30);
  await journal.getByText(INSIGHT.more).click();
  for (const table of await journal.getByText(INSIGHT.asTable).all()) await table.click();
  await journal.getByLabel(JOURNAL.search).fill('nothing');
  await journal.getByText(JOURNAL.found(0)).waitFor();
  await journal.getByRole('button', { name: KEEPING.saveBackup }).click();
  await journal.setInputFiles('input[type=file]', {
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"kind-minute-journal","version":1,"entries":[{}]}'),
  });
  await journal.getByText(IMPORT.nothing).waitFor();
  await button(journal, OWN_WORDS.show).click();
  await journal.getByLabel(OWN_WORDS.kinds.phrase.add).fill('Steady.');
  await journal.keyboard.press('Enter');
  await button(journal, OWN_WORDS.removeThis('Steady.')).waitFor();
  await button(journal, OWN_WORDS.editThis('Steady.')).click();
  await button(journal, LOCK.putOn).click();
  await expectAccessible(journal, 'journal, with everything unfolded');
  await journal.locator('input[name=passphrase]').first().fill('rain on a tin roof');
  await journal.locator('input[name=again]').first().fill('rain on a tin roof');
  await button(journal, LOCK.save).click();
  await journal.getByText(LOCK.isOn).waitFor();
  await expectAccessible(journal, 'journal, with a lock');
  await button(journal, LOCK.lockNow).first().click();
  await journal.getByText(LOCK.lost).click();
  await expectAccessible(journal, 'journal, locked');
  await journal.getByLabel(LOCK.passphrase).fill('rain on a tin roof');
  await button(journal, LOCK.unlock).click();

  await button(journal, JOURNAL.removeAll).click();
  await journal.getByText(JOURNAL.removeAllSure).waitFor();
  await expectAccessible(journal, 'journal, about to delete everything');
  await button(journal, JOURNAL.removeAllYes).click();
  await journal.getByText(JOURNAL.empty).waitFor();
  await expectAccessible(journal, 'journal, empty');
}

async function lookAtOtherPages(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.getByRole('heading', { name: SETTINGS.title }).waitFor();
  await expectAccessible(options, 'options');
  await options.getByRole('switch', { name: SETTINGS.hoursOn }).click();
  await options.getByLabel(SETTINGS.from('Monday'), { exact: true }).waitFor();
  await options.getByText(SETTINGS.moreTiming).click();
  await options.getByRole('switch', { name: SETTINGS.clockOn }).click();
  await options.getByLabel(SETTINGS.clock, { exact: true }).waitFor();
  await writeLocal(extension.desk, { consents: [{ host: 'diary.test', since: Date.now() }] });
  await options.getByText(SETTINGS.siteWaiting).waitFor();
  await options.getByLabel(PEOPLE.name, { exact: true }).fill('Ada');
  await options.getByLabel(PEOPLE.how, { exact: true }).fill('030 1234567');
  await button(options, PEOPLE.add).click();
  await button(options, PEOPLE.editThis('Ada')).click();
  await expectAccessible(options, 'options, with hours, a site and somebody');
  const help = await extension.open('popup.html?show=talk');
  await help.getByRole('heading', { name: TALK_LINES.people }).waitFor();
  await expectAccessible(help, 'talk, with somebody');
  await help.close();
  await options.getByRole('searchbox').fill(SETTINGS.clock);
  await expectAccessible(options, 'options, with something looked for');

  const disclosure = await extension.open('disclosure.html?host=diary.test');
  await button(disclosure, DISCLOSURE.yes).waitFor();
  await expectAccessible(disclosure, 'disclosure');
  await button(disclosure, DISCLOSURE.no).click();
  await disclosure.getByText(DISCLOSURE.off).waitFor();
  await expectAccessible(disclosure, 'disclosure, declined');
  const science = await extension.open('science.html');
  await science.getByRole('heading', { name: SCIENCE.title }).waitFor();
  await expectAccessible(science, 'what is known of it');
  const known = await extension.open('known.html');
  await known.getByRole('heading', { name: KNOWN.title }).waitFor();
  for (const record of await known.locator('summary').all()) await record.click();
  await known.getByRole('button', { name: KNOWN.remove }).first().click();
  await expectAccessible(known, 'what is known');
  const nowhere = await extension.open('disclosure.html');
  await nowhere.getByText(DISCLOSURE.invalid).waitFor();
  await expectAccessible(nowhere, 'disclosure, without a site');
}

describe('every screen in every state', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe would object to, in %s colours', (colours) =>
    withExtension({ colours }, async (extension) => {
      await lookAtPopup(extension);
      await lookAtWholeMinute(extension);
      await lookAtWelcome(extension);
      await lookAtPractices(extension);
      await lookAtJournal(extension);
      await lookAtOtherPages(extension);
    }),
  );
});
