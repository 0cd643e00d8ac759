import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import type { StageId } from '../../../utils/practice/library';
import type { Stage, Way } from '../../../utils/practice/practice';
import { ANSWER_KEYS, waits } from '../runs';
import { eventually } from './eventually';
import { tabTo } from './keys';

/** From a stage to the next one: by a key where it waits for one, else by letting its time be over. */
export async function goOn(page: Page, stage: Stage<StageId>, way: Way): Promise<void> {
  if (!waits(stage, way)) {
    expect(await letTimePass(page)).toBeGreaterThanOrEqual(way === 'listen' ? 2 : 6);
  } else if (stage.asks !== undefined && way !== 'no-words') {
    await page.keyboard.press(ANSWER_KEYS[stage.asks]);
  } else {
    // The button that chose the way may have the focus still.
    await tabTo(page, BREAK.next);
    await page.keyboard.press('Enter');
  }
}

/**
 * Lets the time of a stage that moves on by itself be over, or nearly. Answers how long it would have been, in
 * seconds.
 */
export async function letTimePass(page: Page, leftMs = 0): Promise<number> {
  let seconds = 0;
  await eventually(async () => {
    seconds = await page.locator('body').evaluate((body, left) => {
      const [animation] = body.querySelector('.break-time')?.getAnimations() ?? [];
      if (animation?.playState !== 'running') throw new Error(`No time runs: ${body.textContent}`);
      const length = Number(animation.effect?.getComputedTiming().endTime);
      animation.currentTime = length - left;
      return length / 1000;
    }, leftMs);
    // Longer than a voice may take that loses its end.
  }, 25_000);
  return seconds;
}
