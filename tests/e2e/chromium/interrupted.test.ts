import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BREAK } from '../../../utils/copy/en/break';
import { stageOf } from '../../../utils/practice/break';
import { FIRST_PACE } from '../../../utils/practice/pace';
import { WAYS, type Way } from '../../../utils/practice/practice';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { stagesOf } from '../runs';
import { type Extension, startExtension, withExtension } from './browser';
import { eventually } from './eventually';
import { nameOf, pickByKeys } from './keys';
import { button, clickAway, finish, seeStage, untilClosed } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';
import { goOn } from './taking';

declare const chrome: typeof Browser;

/*
 * The longest minute, interrupted at each of its stages in every way a browser knows: it goes on where it stood, and
 * leaves one entry or none, as the person chose. In one browser, which has no voice.
 */

const STAGES = stagesOf('minute', 120);
const LAST = STAGES.length - 1;
/** Each stage by its place, with another way of taking it each time. */
const PLACES = STAGES.map(({ id }, place) => [place, id, WAYS[place % WAYS.length] ?? 'read'] as const);

let extension: Extension & { close(): Promise<void> };

beforeAll(async () => {
  extension = await startExtension({});
  // The welcome page would show the same break.
  await extension.desk.goto(extension.desk.url().replace('welcome', 'options'));
});
afterAll(() => extension?.close());

beforeEach(async () => {
  await writeLocal(extension.desk, { break: null, pace: FIRST_PACE, tried: {}, settings: DEFAULT_SETTINGS });
  await say({ kind: 'journal.delete-all' });
});

const say = (message: object) =>
  extension.desk.evaluate((given) => chrome.runtime.sendMessage(given), message);

const running = async () => (await readRecords(extension.desk)).local.break ?? null;

/** A break that stands at that place, with nothing answered, and the popup that shows it. */
async function openAt(place: number, way: Way): Promise<Page> {
  await writeLocal(extension.desk, { settings: { ...DEFAULT_SETTINGS, way } });
  await say({ kind: 'break.begin', lead: 'asked', wanted: { practice: 'minute', length: 120 } });
  for (let at = 0; at < place; at += 1) {
    const { id, stage } = (await running()) ?? {};
    await say({ kind: 'break.next', id, stage });
  }
  const popup = await extension.clickIcon();
  await seeStage(popup, STAGES[place]?.id ?? 'return');
  return popup;
}

/** Goes on from that place to the end, in that way. */
async function finishFrom(popup: Page, place: number, way: Way): Promise<void> {
  for (const stage of STAGES.slice(place, -1)) {
    await seeStage(popup, stage.id);
    // Without a voice listening says so, and is reading.
    if (way === 'listen') await popup.getByText(BREAK.noVoice).waitFor();
    await goOn(popup, stage, way === 'listen' ? 'read' : way);
  }
  await seeStage(popup, 'return');
  await untilClosed(popup, () => popup.keyboard.press('Enter'));
}

/** The journal has that many entries of this break, and no break runs. */
async function seeOver(entries: number): Promise<void> {
  await eventually(async () => expect(await running()).toBe(null));
  const kept = await readDatabase(extension.desk);
  expect(kept).toHaveLength(entries);
  for (const entry of kept) expect(entry).toMatchObject({ practice: 'minute', lead: 'asked' });
}

describe('a break whose popup is closed and whose worker is killed', () => {
  it.each(PLACES)('at place %i, %s, stands there and goes on to one entry (%s)', async (place, id, way) => {
    const first = await openAt(place, way);
    await clickAway(first);
    await extension.killWorker();
    const popup = await extension.clickIcon();
    await seeStage(popup, id);
    await finishFrom(popup, place, way);
    await seeOver(1);
  });

  it.each(PLACES)(
    'at place %i, %s, can be stopped there, and leaves what it should (%s)',
    async (place, id, way) => {
      const first = await openAt(place, way);
      await extension.killWorker();
      await clickAway(first);
      const popup = await extension.clickIcon();
      await seeStage(popup, id);
      await untilClosed(popup, () => popup.keyboard.press('Escape'));
      // What was reached is kept; what was stopped on the way is not.
      await seeOver(place === LAST ? 1 : 0);
    },
  );

  it.each(PLACES)(
    'while “next” is on its way at place %i, %s, moves one step or none (%s)',
    async (place, _, way) => {
      const first = await openAt(place, way);
      await pressAndDie(first, 'Enter');
      const popup = await extension.clickIcon();
      const found = await running();
      if (found !== null) {
        const now = STAGES.findIndex(({ id }) => id === stageOf(found).id);
        expect([place, place + 1]).toContain(now);
        await finishFrom(popup, now, way);
      } else {
        expect(place).toBe(LAST);
      }
      await seeOver(1);
    },
  );

  it.each(PLACES)(
    'while “stop” is on its way at place %i, %s, is stopped or stands there (%s)',
    async (place, id, way) => {
      const first = await openAt(place, way);
      await pressAndDie(first, 'Escape');
      const popup = await extension.clickIcon();
      if ((await running()) !== null) {
        await seeStage(popup, id);
        await untilClosed(popup, () => popup.keyboard.press('Escape'));
      }
      await seeOver(place === LAST ? 1 : 0);
    },
  );
});

/** The popup is closed and the worker dies before anything has answered the key. */
async function pressAndDie(popup: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await untilClosed(popup, async () => {
    const pressed = popup.keyboard.press(key);
    await Promise.all([pressed, extension.killWorker(), popup.close()]);
  });
}

describe('a break in a browser that is started again', () => {
  it('goes on at the same stage, and ends in one entry', () =>
    withExtension(
      {},
      async (extension) => {
        const popup = await extension.clickIcon();
        await pickByKeys(popup, 'minutes', nameOf('minute', 60));
        await seeStage(popup, 'name-it');
        await popup.keyboard.press('2');
        await seeStage(popup, 'not-only-you');
      },
      async (extension) => {
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
