import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BREAK } from '../../../utils/copy/en/break';
import { POPUP } from '../../../utils/copy/en/popup';
import { FIRST_PACE } from '../../../utils/practice/pace';
import type { Way } from '../../../utils/practice/practice';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { stagesOf, waits } from '../runs';
import { type Extension, startExtension } from './browser';
import { eventually } from './eventually';
import { button, seeStage } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';
import { letTimePass } from './taking';

declare const chrome: typeof Browser;
declare const window: Window & { pressedAt?: number[] };

/*
 * One break that two pages show at once: the popup and a tab, a tab and a window of its own. Keys are pressed in turn
 * and in the same instant. Two keys at one stage are one step; both pages then show the same.
 */

const STAGES = stagesOf('minute', 120);
const LAST = STAGES.length - 1;

type Pair = readonly [Page, Page];

let extension: Extension & { close(): Promise<void> };
/** Pages that the next test does not need. */
let opened: Page[] = [];

beforeAll(async () => {
  extension = await startExtension({});
  // The welcome page would be a third one.
  await extension.desk.goto(extension.desk.url().replace('welcome', 'options'));
});
afterAll(() => extension?.close());

beforeEach(async () => {
  await writeLocal(extension.desk, { break: null, pace: FIRST_PACE, tried: {}, settings: DEFAULT_SETTINGS });
  await extension.desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'journal.delete-all' }));
});
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
});

const running = async () => (await readRecords(extension.desk)).local.break ?? null;

/** Both pages show the step at that place. */
async function seeBoth(pair: Pair, place: number): Promise<void> {
  for (const page of pair) await seeStage(page, STAGES[place]?.id ?? 'return');
}

/** Two pages of one kind or another, without a break, which remember at which step each key was pressed. */
const PAIRS: Readonly<Record<string, () => Promise<Pair>>> = {
  'the popup and a tab': async () => {
    const tab = await extension.open('popup.html');
    return [tab, await extension.clickIcon(tab)];
  },
  'a tab and a window': async () => {
    const tab = await extension.open('popup.html');
    const [small] = await Promise.all([
      extension.context.waitForEvent('page'),
      tab.evaluate(() =>
        chrome.windows.create({ url: location.href, type: 'popup', width: 420, height: 640 }),
      ),
    ]);
    await small.getByRole('main').waitFor();
    return [tab, small];
  },
};

async function openPair(open: () => Promise<Pair>): Promise<Pair> {
  const pair = await open();
  opened.push(...pair);
  for (const page of pair) {
    await page.evaluate(() => {
      const pressedAt: number[] = [];
      window.pressedAt = pressedAt;
      const place = () =>
        [...document.querySelectorAll('.break-marks li')].findIndex((one) => one.ariaCurrent);
      document.addEventListener('keydown', () => pressedAt.push(place()), true);
    });
  }
  return pair;
}

/** The same, with a break at its first step. */
async function openBreak(open: () => Promise<Pair>, way: Way = 'read'): Promise<Pair> {
  const pair = await openPair(open);
  await writeLocal(extension.desk, { settings: { ...DEFAULT_SETTINGS, way } });
  await extension.desk.evaluate(() =>
    chrome.runtime.sendMessage({
      kind: 'break.begin',
      lead: 'asked',
      wanted: { practice: 'minute', length: 120 },
    }),
  );
  await seeBoth(pair, 0);
  return pair;
}

/** Presses a key in each page at once. Answers at which steps they were pressed: mostly one, sometimes two. */
async function pressBoth(pair: Pair, keys: readonly [string, string]): Promise<readonly number[]> {
  await Promise.all(pair.map((page, at) => page.keyboard.press(keys[at] ?? 'Enter').catch(ignoreClosed)));
  const places = await Promise.all(
    pair.map((page) => page.evaluate(() => window.pressedAt?.pop() ?? -1).catch(() => -1)),
  );
  return [...new Set(places)];
}

/** A popup that ends its break closes under the key. */
function ignoreClosed(fault: unknown): void {
  if (!/closed/.test(String(fault))) throw fault;
}

/** No break runs, no page shows one, and the journal has that many entries. */
async function seeOver(pair: Pair, entries: number): Promise<readonly unknown[]> {
  await eventually(async () => expect(await running()).toBe(null));
  for (const page of pair) if (!page.isClosed()) await button(page, POPUP.begin).waitFor();
  const kept = await readDatabase(extension.desk);
  expect(kept).toHaveLength(entries);
  return kept;
}

describe.each(Object.entries(PAIRS))('one break in %s', (_, open) => {
  it('goes on by a key in either, is the same in both, and is one entry', async () => {
    const pair = await openBreak(open);
    for (const place of STAGES.keys()) {
      await seeBoth(pair, place);
      if (place < LAST) await pair[place % 2 === 0 ? 0 : 1].keyboard.press('Enter');
    }
    await pair[0].keyboard.press('1');
    await pair[1].locator('[aria-pressed="true"]').waitFor();
    await pair[1].keyboard.press('Enter').catch(ignoreClosed);
    expect(await seeOver(pair, 1)).toMatchObject([{ practice: 'minute', after: 'easier' }]);
  });

  it('goes one step when both say so in the same instant, from its first step to its one entry', async () => {
    const pair = await openBreak(open);
    let together = 0;
    for (let place = 0; place <= LAST; ) {
      await seeBoth(pair, place);
      const places = await pressBoth(pair, ['Enter', 'Enter']);
      if (places.length === 1) together += 1;
      place += places.length;
    }
    // Else this showed nothing. On a busy machine the slower key often meets the next step.
    expect(together).toBeGreaterThan(0);
    // A key that came late, after the end, began nothing.
    await seeOver(pair, 1);
  });

  it('takes one of two answers that are given in the same instant', async () => {
    const pair = await openBreak(open);
    await pair[0].keyboard.press('Enter');
    await seeBoth(pair, 1);
    const places = await pressBoth(pair, ['2', '3']);
    // A digit means nothing at the step after: it asks nothing.
    expect(places.length).toBeLessThanOrEqual(2);
    await seeBoth(pair, 2);
    expect(['tense', 'worried']).toContain((await running())?.answers.named);
    for (const place of [2, 3, 4, 5]) {
      await seeBoth(pair, place);
      await pair[0].keyboard.press('Enter');
    }
    await seeBoth(pair, 6);
    await pressBoth(pair, ['1', '2']);
    await seeBoth(pair, LAST);
    const answered = (await running())?.answers;
    // The second of the two may have met the last question already: then it is the answer to that.
    expect(['water', 'move']).toContain(answered?.need);
    await pressBoth(pair, ['Enter', 'Enter']);
    expect(await seeOver(pair, 1)).toMatchObject([{ need: answered?.need }]);
  });

  it('is over when one stops it as the other goes on, and kept only if it had come to its end', async () => {
    for (const place of [2, LAST]) {
      const pair = await openBreak(open);
      for (let at = 0; at < place; at += 1) {
        await seeBoth(pair, at);
        await pair[0].keyboard.press('Enter');
      }
      await seeBoth(pair, place);
      await pressBoth(pair, ['Escape', 'Enter']);
      await seeOver(pair, place === LAST ? 1 : 0);
      for (const page of pair) await page.close();
    }
  });

  it('moves by itself one step at a time, though the time is over in both', async () => {
    const pair = await openBreak(open, 'gentle');
    for (const [place, stage] of STAGES.slice(0, -1).entries()) {
      await seeBoth(pair, place);
      if (waits(stage, 'gentle')) await pair[0].keyboard.press('Enter');
      else await Promise.all(pair.map((page) => letTimePass(page, 200)));
    }
    await seeBoth(pair, LAST);
    await pair[1].keyboard.press('Enter').catch(ignoreClosed);
    await seeOver(pair, 1);
  });

  it('is one break, too, when both begin it in the same instant', async () => {
    const pair = await openPair(open);
    for (const page of pair) await button(page, POPUP.begin).focus();
    const places = await pressBoth(pair, ['Enter', 'Enter']);
    // The slower key may have met the break that the other began: then it went on.
    const stage = places.includes(0) ? 'hard-is-ordinary' : 'feet';
    for (const page of pair) await seeStage(page, stage);
    expect((await readRecords(extension.desk)).local.tried).toMatchObject({ 'gentle-feet': { times: 1 } });
    await button(pair[0], BREAK.stop).click();
    await seeOver(pair, 0);
  });
});
