import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { POPUP } from '../../../utils/copy/en/popup';
import { WELCOME } from '../../../utils/copy/en/welcome';
import type { Extension } from './browser';
import { eventually } from './eventually';
import { button, untilClosed } from './popup';
import type { Screen } from './screen';
import { isWindowFocused } from './sites';

/** A browser with a window, and the keyboard in front of it. */
export interface AtScreen extends Extension {
  readonly screen: Screen;
}

/** Opens one of the editor pages and puts the caret into its field. */
export async function visit({ context }: Extension, origin: string, page: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${origin}/${page}.html`);
  await tab.locator('textarea, .ProseMirror').first().click();
  return tab;
}

/** The shortcut that a person has; like a click on the icon it lets the popup see which site is in front. */
export async function openByShortcut({ context, screen }: AtScreen): Promise<Page> {
  const [popup] = await Promise.all([
    context.waitForEvent('page', { predicate: (page) => page.url().endsWith('/popup.html') }),
    screen.press('alt+shift+k'),
  ]);
  await popup.getByRole('main').waitFor();
  return popup;
}

/** From the page in front to the disclosure page, whose yes has just been pressed. */
export async function sayYes(extension: AtScreen, host: string): Promise<Page> {
  const popup = await openByShortcut(extension);
  await popup.getByText(POPUP.siteOff(host)).waitFor();
  const [disclosure] = await Promise.all([
    extension.context.waitForEvent('page'),
    untilClosed(popup, () => popup.getByRole('switch', { name: POPUP.site }).click()),
  ]);
  await disclosure.getByRole('heading', { name: DISCLOSURE.title(host) }).waitFor();
  await button(disclosure, DISCLOSURE.yes).click();
  return disclosure;
}

/**
 * Answers the browser's own prompt, which no protocol reaches: its "no" has the focus, its "yes" comes next. It takes
 * the focus from our windows, but takes no answer before it has been seen for a while, and nothing tells when that is
 * over: the one wait here for time itself.
 */
export async function answerPrompt({ desk, screen }: AtScreen, yes: boolean): Promise<void> {
  await eventually(async () => expect(await isWindowFocused(desk)).toBe(false));
  await setTimeout(1_500);
  await screen.press(...(yes ? ['Tab', 'Return'] : ['Escape']));
}

/** The whole way to a site that is on: popup, disclosure, the browser's own prompt; then back into the field. */
export async function switchOn(extension: AtScreen, tab: Page, host: string): Promise<void> {
  const disclosure = await sayYes(extension, host);
  await answerPrompt(extension, true);
  await disclosure.getByRole('status').getByText(DISCLOSURE.on(host)).waitFor();
  await disclosure.close();
  await tab.bringToFront();
  await tab.locator('textarea, .ProseMirror').first().click();
}

/** Leaving the field makes a watcher read at once; the worker then answers one more message, so all before it is done. */
export async function leaveField({ desk, screen }: AtScreen): Promise<void> {
  await screen.press('Tab');
  const [off, on] = [desk.getByLabel(WELCOME.offersOff), desk.getByLabel(WELCOME.offersOn)];
  for (const choice of [off, on]) {
    await choice.evaluate((input: HTMLInputElement) => input.click());
    await choice.and(desk.locator(':checked')).waitFor();
  }
}
