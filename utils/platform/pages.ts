import type { Host } from '../sites/host';
import { browser } from './browser';

/** The pages of ours that open in a tab. */
export type OwnPage = 'welcome' | 'journal' | 'options' | 'disclosure' | 'popup' | 'known';

/** Opens a page of ours in a new tab. */
export async function openPage(page: OwnPage, query: Readonly<Record<string, string>> = {}): Promise<void> {
  const address = new URL(browser.runtime.getURL(`${page}.html`));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await browser.tabs.create({ url: address.href });
}

/** Opens a page of ours in a small window of its own. */
export async function openWindow(page: OwnPage): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html`);
  await browser.windows.create({ url, type: 'popup', width: 420, height: 640 });
}

/** Opens the disclosure page for a site. */
export function openDisclosure(host: Host): Promise<void> {
  return openPage('disclosure', { host });
}

/** Opens a web address in a new tab: only ever on a click. */
export async function openAddress(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** The address of an own file. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/** Calls back once, right after the person installed us. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Calls back once, when the person starts the browser. */
export function onBrowserStarted(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}

/** Which of the two engines this is. */
export function engine(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/** What this page was opened with. */
export function queryOf(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Closes the popup; a page in a tab stays. */
export async function leavePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}

/** The element of a page's HTML that the view is put into. */
export function viewRoot(): Element {
  const root = document.getElementById('app');
  if (root === null) throw new Error('This page has no place for its view');
  return root;
}

/** A signal that aborts when the page goes away. */
export function untilClosed(): AbortSignal {
  const controller = new AbortController();
  addEventListener('pagehide', () => controller.abort(), { once: true });
  return controller.signal;
}

/** Calls back when the person comes back to this page. */
export function onBack(callback: () => void, signal: AbortSignal): void {
  addEventListener('focus', callback, { signal });
  document.addEventListener('visibilitychange', callback, { signal });
}

/** Resolves when this page is in sight. */
export function untilSeen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}

/** Hands the person a file of text, without any permission. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Puts a text where the person can paste it from. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/**
 * Lets go of everything in this page's memory, by loading it anew. What is being written in a form that says so is
 * handed in first: a message that was sent arrives, whatever becomes of the page.
 */
export function letGo(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-hand-in]')) form.requestSubmit();
  location.reload();
}
