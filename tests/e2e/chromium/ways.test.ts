import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import { linesOf } from '../../../utils/copy/lines-of';
import type { PracticeId, Way } from '../../../utils/practice/practice';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { type Extension, withExtension } from './browser';
import { eventually } from './eventually';
import { button, seeStage } from './popup';
import { readDatabase, readRecords, writeLocal } from './records';
import { AWAY, fakeVoices, HERE, spokenIn } from './voices';

/** The popup as a tab, with a practice begun in it, taken in that way. */
async function begin(extension: Extension, practice: PracticeId, length: number, way: Way): Promise<Page> {
  const { desk } = extension;
  // The welcome page shows the same break, and a browser that is driven takes every page for the one in front.
  await desk.goto(desk.url().replace('welcome', 'options'));
  await writeLocal(desk, { settings: { ...DEFAULT_SETTINGS, way } });
  const tab = await extension.open('popup.html?show=practices');
  await tab.evaluate(() => {
    for (const shelf of document.querySelectorAll('details')) shelf.open = true;
  });
  const name = BROWSE.begin(PRACTICE_NAMES[practice], BROWSE.length(length));
  await tab.locator(`[aria-label="${name}"]`).evaluate((found: HTMLElement) => found.click());
  return tab;
}

describe('a break', () => {
  it('that is read never moves on by itself', () =>
    withExtension({}, async (extension) => {
      const popup = await begin(extension, 'sip', 20, 'read');
      await seeStage(popup, 'sip');
      expect(await button(popup, BREAK.pause).count()).toBe(0);
      expect(await popup.locator('.break-time').count()).toBe(0);
    }));

  it('that is taken gently moves on, stands while it is paused, and waits for an answer', () =>
    withExtension({}, async (extension) => {
      const popup = await begin(extension, 'need-now', 30, 'gentle');
      await seeStage(popup, 'need-pause');
      await popup.keyboard.press('Tab');
      await button(popup, BREAK.pause).focus();
      await popup.keyboard.press('Enter');
      await button(popup, BREAK.goOn).waitFor();
      const stands = () =>
        popup
          .locator('.break-time')
          .evaluate((time) => time.getAnimations().map(({ playState }) => playState));
      expect(await stands()).toEqual(['paused']);
      // Its end, brought near: what is paused does not reach it.
      await popup.locator('.break-time').evaluate((time) => {
        for (const animation of time.getAnimations()) animation.currentTime = 5900;
      });
      await popup.waitForTimeout(1500);
      await seeStage(popup, 'need-pause');
      await popup.keyboard.press('Enter');
      await seeStage(popup, 'need');
      expect(await popup.locator('.break-time').count()).toBe(0);
      await popup.keyboard.press('1');
      await seeStage(popup, 'return');
      expect(await popup.locator('.break-time').count()).toBe(0);
      await button(popup, BREAK.done).click();
      await eventually(async () => expect(await readDatabase(extension.desk)).toHaveLength(1));
    }));

  it('that is heard is spoken by a voice of the device, with the line marked, and moves on after it', () =>
    withExtension({}, async (extension) => {
      await fakeVoices(extension.context, [AWAY, HERE]);
      const popup = await begin(extension, 'object', 30, 'listen');
      await seeStage(popup, 'object-pick');
      const [first = '', second = ''] = linesOf(STAGE_WORDS, 'object-pick', 0);
      await popup.locator('.break-spoken', { hasText: first }).waitFor();
      await popup.locator('.break-spoken', { hasText: second }).waitFor();
      await seeStage(popup, 'object-look');
      await seeStage(popup, 'return');
      const spoken = await spokenIn(popup);
      const all = (['object-pick', 'object-look', 'return'] as const).flatMap((stage) =>
        linesOf(STAGE_WORDS, stage, 0),
      );
      await eventually(async () => expect(await spokenIn(popup)).toEqual(all.map((line) => `here: ${line}`)));
      expect(spoken.some((line) => line.startsWith('away'))).toBe(false);
    }));

  it('that should be heard says so when the device has no voice of its own, and is read', () =>
    withExtension({}, async (extension) => {
      await fakeVoices(extension.context, [AWAY]);
      const popup = await begin(extension, 'object', 30, 'listen');
      await popup.getByText(BREAK.noVoice).waitFor();
      await seeStage(popup, 'object-pick');
      expect(await popup.locator('.break-time').count()).toBe(0);
      expect(await spokenIn(popup)).toEqual([]);
    }));

  it('without words shows a shape for each step, asks nothing, and keeps its lines for who hears them', () =>
    withExtension({}, async (extension) => {
      const popup = await begin(extension, 'minute', 60, 'no-words');
      for (const component of ['mindfulness', 'common-humanity', 'kindness', 'need']) {
        await popup.locator(`.scene-large[data-component="${component}"]`).waitFor();
        expect(await popup.locator('.break-choices').count()).toBe(0);
        expect(await popup.locator('.break-lines.unseen p').count()).toBeGreaterThan(0);
        await button(popup, BREAK.pause).waitFor();
        await button(popup, BREAK.next).click();
      }
      await popup.locator('.scene-large[data-component="return"]').waitFor();
      // Five waves a minute, and none for whoever wants less motion.
      const wave = () =>
        popup
          .locator('.scene-large .scene-breath')
          .first()
          .evaluate((shape) => getComputedStyle(shape).animationName);
      expect(await wave()).toBe('scene-breathe');
      await popup.emulateMedia({ reducedMotion: 'reduce' });
      expect(await wave()).toBe('none');
    }));

  it('is taken another way from its first step on, and so are the next ones', () =>
    withExtension({}, async (extension) => {
      const popup = await extension.clickIcon();
      await button(popup, POPUP.begin).click();
      await seeStage(popup, 'feet');
      await popup.getByText(BREAK.waysTitle).click();
      await button(popup, BREAK.ways['no-words']).click();
      await popup.locator('.scene-large').waitFor();
      await eventually(async () =>
        expect((await readRecords(extension.desk)).local.settings?.way).toBe('no-words'),
      );
      await button(popup, BREAK.ways.read).click();
      await seeStage(popup, 'feet');
      const [tab] = await Promise.all([
        extension.context.waitForEvent('page'),
        button(popup, BREAK.inWindow).click(),
      ]);
      await seeStage(tab, 'feet');
      for (const stage of ['hard-is-ordinary', 'need', 'return'] as const) {
        await button(tab, BREAK.next).click();
        await seeStage(tab, stage);
      }
      await button(tab, BREAK.done).click();
      await button(tab, POPUP.begin).waitFor();
    }));
});
