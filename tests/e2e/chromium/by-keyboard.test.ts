import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BREAK } from '../../../utils/copy/en/break';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import type { Entry } from '../../../utils/journal/entry';
import { FIRST_PACE } from '../../../utils/practice/pace';
import { type PracticeId, WAYS, type Way } from '../../../utils/practice/practice';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { ANSWER_KEYS, stagesOf, waits } from '../runs';
import { type Extension, startExtension } from './browser';
import { eventually } from './eventually';
import { nameOf, pickByKeys, tabTo, takeByKeys } from './keys';
import { button, entriesOn, seeStage, untilClosed } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';
import { goOn } from './taking';
import { takeSpoken, VOICE } from './voice';

declare const chrome: typeof Browser;

/*
 * Each length of a break, taken in each way: from the closed popup to the entry that is read on the journal page, or
 * to none where it was stopped, without a mouse. In one browser, which has a voice of its own.
 */

interface Run {
  readonly practice: PracticeId;
  readonly length: number;
  readonly begin: (popup: Page) => Promise<void>;
}

/** What is taken, and how it begins: picked from its shelf, or straight from the popup's first button. */
const RUNS: readonly Run[] = [
  ...[20, 60, 90, 120].map((length) => ({
    practice: 'minute' as const,
    length,
    begin: (popup: Page) => pickByKeys(popup, 'minutes', nameOf('minute', length)),
  })),
  {
    practice: 'gentle-feet',
    length: 30,
    begin: async (popup) => {
      await tabTo(popup, POPUP.begin);
      await popup.keyboard.press('Enter');
    },
  },
  {
    practice: 'sit-breath',
    length: 300,
    begin: (popup) => pickByKeys(popup, 'sits', nameOf('sit-breath', 300)),
  },
];

let extension: Extension & { close(): Promise<void> };
let journal: Page;

beforeAll(async () => {
  extension = await startExtension({ beside: VOICE });
  journal = await extension.open('journal.html');
  // The welcome page shows the same break, and a browser that is driven takes every page for the one in front.
  await extension.desk.goto(extension.desk.url().replace('welcome', 'options'));
});
afterAll(() => extension?.close());

beforeEach(async () => {
  await writeLocal(extension.desk, { break: null, pace: FIRST_PACE, tried: {}, settings: DEFAULT_SETTINGS });
  await extension.desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'journal.delete-all' }));
});

/** Opens the popup, begins and chooses the way, all by keys. */
async function beginByKeys({ begin, practice, length }: Run, way: Way): Promise<Page> {
  const popup = await extension.clickIcon();
  await begin(popup);
  await seeStage(popup, stagesOf(practice, length)[0]?.id ?? 'return');
  await takeByKeys(popup, way);
  return popup;
}

/** What goes by itself can be held, and let go again. */
async function pauseByKeys(popup: Page): Promise<void> {
  await tabTo(popup, BREAK.pause);
  await popup.keyboard.press('Enter');
  await button(popup, BREAK.goOn).waitFor();
  await popup.keyboard.press('Enter');
  await button(popup, BREAK.pause).waitFor();
}

/** The journal has the one entry, on its page and in its database; no break runs. */
async function seeJournal(practice: PracticeId, facts: Partial<Entry>): Promise<void> {
  await eventually(async () => expect(await entriesOn(journal).count()).toBe(1));
  expect(await entriesOn(journal).textContent()).toContain(PRACTICE_NAMES[practice]);
  expect(await readDatabase(extension.desk)).toMatchObject([{ practice, lead: 'asked', ...facts }]);
  expect((await readRecords(extension.desk)).local.break).toBe(null);
}

/** The journal has nothing, and no break runs. */
async function seeNothing(): Promise<void> {
  await journal.getByText(JOURNAL.empty).waitFor();
  expect(await readDatabase(extension.desk)).toEqual([]);
  expect((await readRecords(extension.desk)).local.break).toBe(null);
}

/** The last stage: says how it was, where it is asked, and ends the break. */
async function end(popup: Page, way: Way): Promise<void> {
  if (way !== 'no-words') {
    await popup.keyboard.press(ANSWER_KEYS.after);
    await popup.getByRole('button', { name: AFTER_WORDS.easier, pressed: true }).waitFor();
  }
  await tabTo(popup, BREAK.done);
  await untilClosed(popup, () => popup.keyboard.press('Enter'));
}

const CASES = RUNS.map((run) => [run.practice, run.length, run] as const);

describe.each(WAYS)('by keyboard alone, taken so: %s,', (way) => {
  it.each(CASES)('%s of %i seconds goes from the toolbar to the journal', async (_, __, run) => {
    const popup = await beginByKeys(run, way);
    const stages = stagesOf(run.practice, run.length);
    await takeSpoken(extension.context);
    const toBeHeard: string[] = [];
    for (const stage of stages.slice(0, -1)) {
      await seeStage(popup, stage.id);
      if (!waits(stage, way)) {
        await pauseByKeys(popup);
        if (way === 'listen') toBeHeard.push(...(STAGE_WORDS[stage.id][0] ?? []));
      }
      await goOn(popup, stage, way);
    }
    await seeStage(popup, 'return');
    await end(popup, way);

    const answers = way !== 'no-words';
    const need = answers && stages.some(({ asks }) => asks === 'need') ? 'smaller' : null;
    await seeJournal(run.practice, { need, after: answers ? 'easier' : null });
    expect((await readRecords(extension.desk)).local.tried?.[run.practice]).toMatchObject({
      times: 1,
      said: answers ? 'easier' : null,
    });
    const heard = await takeSpoken(extension.context);
    expect(toBeHeard.filter((line) => !heard.includes(`Here: ${line}`))).toEqual([]);
    expect(heard.filter((line) => !line.startsWith('Here: '))).toEqual([]);
    expect(heard.length === 0).toBe(way !== 'listen');
  });
});

/** Each length in two of the ways, stopped at another stage each time: the first, the last and all between. */
const STOPS = RUNS.flatMap((run, row) =>
  [row, row + 2].map((turn) => {
    const stages = stagesOf(run.practice, run.length);
    const last = stages[(turn * 3) % stages.length]?.id ?? 'return';
    return [run.practice, run.length, last, WAYS[turn % WAYS.length] ?? 'read', run] as const;
  }),
);

describe('by keyboard alone', () => {
  it.each(STOPS)('%s of %i seconds is stopped at %s, taken so: %s', async (_, __, last, way, run) => {
    const popup = await beginByKeys(run, way);
    for (const stage of stagesOf(run.practice, run.length)) {
      await seeStage(popup, stage.id);
      if (stage.id === last) break;
      await goOn(popup, stage, way);
    }
    await untilClosed(popup, () => popup.keyboard.press('Escape'));
    // What was reached is kept; what was stopped on the way is not.
    if (last === 'return') await seeJournal(run.practice, { after: null });
    else await seeNothing();
  });
});

/** Notes something each time that other words are put on the page, as soon as they are. */
async function noteAtWords(popup: Page, what: 'words have the focus' | 'time runs'): Promise<void> {
  await popup.evaluate((wanted) => {
    const noted: boolean[] = [];
    Object.assign(globalThis, { noted });
    const lines = () => document.querySelector('.break-lines');
    let before = lines()?.textContent;
    const look = () => {
      if (lines()?.textContent === before) return;
      before = lines()?.textContent;
      const timed = document.querySelector('.break-time') !== null;
      noted.push(wanted === 'time runs' ? timed : document.activeElement === lines());
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, what);
}

const takeNoted = (popup: Page) => popup.evaluate(() => (globalThis as { noted?: unknown }).noted);

describe('the words of a stage', () => {
  it('have the focus as soon as they are there, so that no key goes to the stage before', async () => {
    const popup = await extension.clickIcon();
    await pickByKeys(popup, 'minutes', nameOf('minute', 120));
    await seeStage(popup, 'arrive');
    await noteAtWords(popup, 'words have the focus');
    for (const stage of ['name-it', 'let-it-be', 'not-only-you'] as const) {
      await tabTo(popup, BREAK.next);
      await popup.keyboard.press('Enter');
      await seeStage(popup, stage);
    }
    expect(await takeNoted(popup)).toEqual([true, true, true]);
    await untilClosed(popup, () => popup.keyboard.press('Escape'));
  });

  it('are spoken before their time begins, though those of the stage before were', async () => {
    const popup = await extension.clickIcon();
    await pickByKeys(popup, 'minutes', nameOf('minute', 20));
    await seeStage(popup, 'here');
    await takeByKeys(popup, 'listen');
    await noteAtWords(popup, 'time runs');
    const stages = stagesOf('minute', 20);
    for (const stage of stages.slice(0, -1)) {
      await seeStage(popup, stage.id);
      await goOn(popup, stage, 'listen');
    }
    await seeStage(popup, 'return');
    expect(await takeNoted(popup)).toEqual([false, false, false]);
    await untilClosed(popup, () => popup.keyboard.press('Escape'));
  });
});

describe('a key that is held', () => {
  it('moves one step, and does not begin a break after the one it has ended', async () => {
    const tab = await extension.open('popup.html');
    await pickByKeys(tab, 'minutes', nameOf('minute', 20));
    const stages = stagesOf('minute', 20);
    const hold = async () => {
      await tab.keyboard.down('Enter');
      for (let repeats = 0; repeats < 5; repeats += 1) {
        await tab.waitForTimeout(60);
        await tab.keyboard.down('Enter');
      }
      await tab.keyboard.up('Enter');
    };
    for (const { id } of stages) {
      await seeStage(tab, id);
      await hold();
    }
    await button(tab, POPUP.begin).waitFor();
    await tab.keyboard.press('Enter');
    await seeJournal('minute', {});
    await tab.close();
  });
});
