import type { Page } from 'playwright-core';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import type { PracticeId, Way } from '../../../utils/practice/practice';
import type { Shelf } from '../../../utils/practice/shelves';
import { button } from './popup';

/** Goes on with Tab until what has the focus is called that. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} can be reached by Tab`);
}

/** Picks a practice from the list, by keyboard alone. */
export async function pickByKeys(popup: Page, shelf: Shelf, name: string): Promise<void> {
  await button(popup, POPUP.begin).waitFor();
  await tabTo(popup, POPUP.browse);
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: BROWSE.title }).waitFor();
  await tabTo(popup, BROWSE.shelves[shelf]);
  await popup.keyboard.press('Enter');
  await tabTo(popup, name);
  await popup.keyboard.press('Enter');
}

/** What the button of a practice at one of its lengths is called. */
export function nameOf(practice: PracticeId, length: number): string {
  return BROWSE.begin(PRACTICE_NAMES[practice], BROWSE.length(length));
}

/** At the first stage, by keyboard alone: the break is taken in that way from here on. */
export async function takeByKeys(popup: Page, way: Way): Promise<void> {
  await tabTo(popup, BREAK.waysTitle);
  await popup.keyboard.press('Enter');
  await tabTo(popup, BREAK.ways[way]);
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: BREAK.ways[way], pressed: true }).waitFor();
}
