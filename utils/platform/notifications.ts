import { TOOLBAR_WORDS } from '../copy/toolbar-words';
import { browser } from './browser';
import { languageChosen } from './browser-language';

const ID = 'offer';
const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets us notify. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the person for it. Must be called straight from a click, from a tab of ours. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Shows the offer; the words are the same whatever led to it. */
export async function showNotification(language: string): Promise<void> {
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/offering-128.png'),
    ...TOOLBAR_WORDS[languageChosen(language)].NOTIFICATION,
  });
}

export async function clearNotification(): Promise<void> {
  await browser.notifications.clear(ID);
}

/** Calls back when the notification was clicked. Without the permission there is nothing to listen to. */
export function onNotificationClicked(callback: () => void): void {
  browser.notifications?.onClicked.addListener(callback);
}
