import { TOOLBAR_WORDS } from '../copy/toolbar-words';
import type { IconLook } from '../noticing/outcome';
import { browser } from './browser';
import { languageChosen } from './browser-language';

const SIZES = [16, 32, 48] as const;

/** Shows one of the looks, which differ in shape, with its title. Showing the same again changes nothing. */
export async function showIcon(look: IconLook, language: string): Promise<void> {
  const path = Object.fromEntries(
    SIZES.map((size) => [size, browser.runtime.getURL(`icon/${look}-${size}.png`)]),
  );
  await Promise.all([
    browser.action.setIcon({ path }),
    browser.action.setTitle({ title: TOOLBAR_WORDS[languageChosen(language)].ICON_TITLES[look] }),
  ]);
}

/** Whether the icon can be seen without opening a menu. A browser that can't tell is taken to show it. */
export async function isIconPinned(): Promise<boolean> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? true;
}

/** Opens the popup. Rejects where the browser wants a click of the person first (Firefox, but for the icon's own menu). */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

export type MenuItem = 'begin' | 'journal' | 'talk';

/** The menu on the icon itself. Never on pages: a page menu would hand us page data. */
export async function layMenu(language: string): Promise<void> {
  const { MENU } = TOOLBAR_WORDS[languageChosen(language)];
  await browser.contextMenus.removeAll();
  for (const id of ['begin', 'journal', 'talk'] as const) {
    browser.contextMenus.create({ id, title: MENU[id], contexts: ['action'] });
  }
}

/** Calls back when the person chose something from the icon's menu. */
export function onMenu(callbacks: Readonly<Record<MenuItem, () => void>>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => callbacks[menuItemId as MenuItem]());
}

/** Calls back when the icon is pinned or unpinned. Both engines have the event by now, their oldest versions have not. */
export function onPinnedChanged(callback: () => void, signal: AbortSignal): void {
  const event = (browser.action as typeof browser.action & { onUserSettingsChanged?: PlainEvent })
    .onUserSettingsChanged;
  event?.addListener(callback);
  signal.addEventListener('abort', () => event?.removeListener(callback), { once: true });
}

interface PlainEvent {
  addListener(callback: () => void): void;
  removeListener(callback: () => void): void;
}
