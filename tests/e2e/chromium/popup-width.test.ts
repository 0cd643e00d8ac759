import { afterAll, beforeAll, expect, it } from 'vitest';
import { POPUP } from '../../../utils/copy/en/popup';
import { TALK } from '../../../utils/copy/en/talk';
import { withExtension } from './browser';
import { eventually } from './eventually';
import { button } from './popup';
import { type Screen, startScreen } from './screen';

/* The real popup, whose width comes from the page in it; on a display, since without one a scrollbar takes no room. */

let screen: Screen;
beforeAll(async () => {
  screen = await startScreen();
});
afterAll(() => screen?.stop());

it.each([16, 32])('with text of %s px the popup stays as wide when it must be scrolled', async (size) => {
  const flags = [`--blink-settings=defaultFontSize=${size}`];
  await withExtension({ pinned: true, display: screen.name, flags }, async ({ clickIcon }) => {
    const popup = await clickIcon();
    const widths = () =>
      popup.evaluate(() => [document.body.offsetWidth, document.documentElement.scrollWidth]);
    const scrolls = () => popup.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    await eventually(async () => expect(await widths()).toEqual([22.5 * size, 22.5 * size]));
    await button(popup, POPUP.talk).click();
    await popup.getByText(TALK.lead).waitFor();
    await eventually(async () => expect(await scrolls()).toBe(true));
    await eventually(async () => expect(await widths()).toEqual([22.5 * size, 22.5 * size]));
  });
});
