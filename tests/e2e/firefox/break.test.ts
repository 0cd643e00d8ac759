import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import type { StageId } from '../../../utils/practice/library';
import type { PracticeId, Way } from '../../../utils/practice/practice';
import type { Break } from '../../../utils/practice/running';
import { ANSWER_KEYS, stagesOf } from '../runs';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { goOn, seeStage, tabTo, takeByKeys } from './support/taking';
import { until } from './support/waiting';

declare const browser: Browser;

/** Each length once, and each way of taking it; the rest of the product of the two is taken in Chromium. */
const RUNS: readonly (readonly [PracticeId, number, Way])[] = [
  ['minute', 20, 'gentle'],
  ['gentle-feet', 30, 'read'],
  ['minute', 60, 'listen'],
  ['minute', 90, 'no-words'],
  ['minute', 120, 'read'],
  ['sit-breath', 300, 'gentle'],
];

const STAGES = stagesOf('minute', 120);
const LAST = STAGES.length - 1;

describe('A break in Firefox', () => {
  let kindMinute: KindMinute;
  let journal: Tab;
  beforeAll(async () => {
    kindMinute = await KindMinute.start();
    journal = await kindMinute.open('journal');
  });
  afterAll(() => kindMinute?.close());

  const say = (page: Tab, message: object) =>
    page.run(
      (json) => browser.runtime.sendMessage(JSON.parse(json)).then(() => null),
      JSON.stringify(message),
    );
  const clear = () => say(journal, { kind: 'journal.delete-all' });

  /** A break that stands at that place, with nothing answered, in a tab that shows it. */
  async function openAt(place: number): Promise<Tab> {
    await say(journal, { kind: 'break.begin', lead: 'asked', wanted: { practice: 'minute', length: 120 } });
    for (let at = 0; at < place; at += 1) {
      const { id, stage } = (await kindMinute.records('local', journal)).break as Break;
      await say(journal, { kind: 'break.next', id, stage });
    }
    return openPopup(STAGES[place]?.id ?? 'return');
  }

  async function openPopup(stage: StageId): Promise<Tab> {
    const popup = await kindMinute.open('popup');
    await popup.show();
    await seeStage(popup, stage);
    return popup;
  }

  /** Goes on from that place to the end, and the journal has the one entry. */
  async function finishFrom(popup: Tab, place: number): Promise<void> {
    for (const stage of STAGES.slice(place, -1)) {
      await seeStage(popup, stage.id);
      await goOn(popup, stage, 'read');
    }
    await seeStage(popup, 'return');
    await popup.press('Enter');
    await popup.says(POPUP.begin);
    await seeEntries(1);
  }

  const seeEntries = (count: number) =>
    until(`${count} entries`, async () => (await entriesOn(journal)).length === count);

  it.each(RUNS)(
    '%s of %i seconds, taken so: %s, goes to the journal by keyboard alone',
    async (practice, length, way) => {
      await clear();
      await say(journal, { kind: 'settings.change', change: { way: 'read' } });
      const popup = await kindMinute.open('popup');
      await popup.show();
      await tabTo(popup, POPUP.browse);
      await popup.press('Enter');
      await popup.says(BROWSE.title);
      const shelf = practice === 'minute' ? 'minutes' : practice === 'sit-breath' ? 'sits' : 'ground';
      await tabTo(popup, BROWSE.shelves[shelf]);
      await popup.press('Enter');
      await tabTo(popup, BROWSE.begin(PRACTICE_NAMES[practice], BROWSE.length(length)));
      await popup.press('Enter');
      const stages = stagesOf(practice, length);
      await seeStage(popup, stages[0]?.id ?? 'return');
      if (way !== 'read') await takeByKeys(popup, way);
      // Headless has no voice of its own: listening says so, and is reading.
      if (way === 'listen') await popup.says(BREAK.noVoice);
      for (const stage of stages.slice(0, -1)) {
        await seeStage(popup, stage.id);
        await goOn(popup, stage, way === 'listen' ? 'read' : way);
      }
      await seeStage(popup, 'return');
      if (way !== 'no-words') await popup.press(ANSWER_KEYS.after);
      await popup.press('Enter');
      await popup.says(POPUP.begin);
      await seeEntries(1);
      const [entry = ''] = await entriesOn(journal);
      expect(entry).toContain(PRACTICE_NAMES[practice]);
      expect(entry.includes(AFTER_WORDS.easier)).toBe(way !== 'no-words');
      await popup.close();
    },
  );

  it.each(STAGES.map(({ id }, place) => [place, id] as const))(
    'at place %i, %s, stands there after its tab was closed and the background killed, to be stopped or ended',
    async (place, id) => {
      await clear();
      const stopped = await openAt(place);
      await stopped.close();
      await kindMinute.killBackground();
      const second = await openPopup(id);
      await second.press('Escape');
      await second.says(POPUP.begin);
      // What was reached is kept; what was stopped on the way is not.
      await seeEntries(id === 'return' ? 1 : 0);
      await second.close();

      await clear();
      const ended = await openAt(place);
      await kindMinute.killBackground();
      await ended.close();
      const last = await openPopup(id);
      await finishFrom(last, place);
      await last.close();
    },
  );

  it('stands where it stood after an update, which closes every page of ours, and its entry is one', async () => {
    await clear();
    let popup = await openAt(0);
    for (const [place, stage] of STAGES.entries()) {
      await kindMinute.update(`99.${place}`);
      popup = await openPopup(stage.id);
      expect(await popup.run(() => browser.runtime.getManifest().version)).toBe(`99.${place}`);
      if (place === LAST) continue;
      await goOn(popup, stage, 'read');
      await seeStage(popup, STAGES[place + 1]?.id ?? 'return');
    }
    journal = await kindMinute.open('journal');
    await popup.show();
    await finishFrom(popup, LAST);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
