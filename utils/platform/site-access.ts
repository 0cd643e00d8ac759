import type { Frame } from '../messages/sender';
import { type Host, hostOf, patternOf } from '../sites/host';
import type { Watcher } from '../sites/watchers';
import { browser } from './browser';

/** What waits in every page of a watched site, and what is brought where somebody types (utils/page). */
const WATCHER = 'watcher.js';
const READER = 'reader.js';

/** The host permissions that stand, broad ones included. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the person for one site. Must be called straight from a click, from a tab of ours: a popup closes when the prompt opens. */
export function askForSite(host: Host): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/**
 * Gives one site's permission back, unless it is among `others`, which need it for another reason. A broader one
 * the person granted elsewhere stays.
 */
export async function giveBackSite(host: Host, others: readonly Host[]): Promise<void> {
  if (others.includes(host)) return;
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** The watchers that are registered. An update of the extension drops them all. */
export async function registeredWatchers(): Promise<readonly Watcher[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [] }) => ({ id, matches }));
}

/** Unregisters and registers, in that order. */
export async function changeWatchers(remove: readonly string[], add: readonly Watcher[]): Promise<void> {
  if (remove.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...remove] });
  if (add.length === 0) return;
  const scripts = add.map((watcher) => ({
    id: watcher.id,
    matches: [...watcher.matches],
    js: [WATCHER],
    // Not sooner: a frame that calls document.open() would wipe our listeners (Chromium 156).
    runAt: 'document_idle' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }));
  await browser.scripting.registerContentScripts(scripts);
}

/**
 * Puts each watcher into the open tabs of its patterns, once; a tab that can't be reached is left out. Only into
 * frames of the sites themselves: with a broader permission, all frames would mean other people's, too.
 */
export async function reachOpenTabs(watchers: readonly Watcher[]): Promise<void> {
  await Promise.all(watchers.map(reachTabsOf));
}

async function reachTabsOf({ matches }: Watcher): Promise<void> {
  await inOpenTabs(matches, async (tabId) => {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => `${location.protocol}//${location.hostname}/*`,
    });
    const frameIds = frames
      .filter(({ result }) => matches.includes(result as string))
      .map(({ frameId }) => frameId);
    if (frameIds.length > 0) {
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [WATCHER] });
    }
  });
}

/**
 * Brings what reads into a frame where a watcher waits for it; where none does, it finds nobody and does nothing.
 * Answers whether it is there.
 */
export async function bringReader({ tabId, frameId }: Frame, code: boolean): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({
      target,
      func: (code: boolean) => {
        const mark = Symbol.for('kind-minute.watcher');
        const world = (globalThis as { [mark]?: { code?: boolean } })[mark];
        if (world) world.code = code;
      },
      args: [code],
    });
    await browser.scripting.executeScript({ target, files: [READER] });
    return true;
  } catch {
    // The frame is gone, or is one of those that the browser lets nobody into.
    return false;
  }
}

/** Ends the watchers in open tabs of these patterns. One that can't be reached is told to stop when it next speaks. */
export async function silenceOpenTabs(matches: readonly string[]): Promise<void> {
  await inOpenTabs(matches, (tabId) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // The mark is that of `utils/page/world.ts`, in our own world of the page.
      func: () => {
        const mark = Symbol.for('kind-minute.watcher');
        (globalThis as { [mark]?: { stop?: () => void } })[mark]?.stop?.();
      },
    }),
  );
}

async function inOpenTabs(
  matches: readonly string[],
  work: (tabId: number) => Promise<unknown>,
): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && work(id)));
}

/** The host of the tab in front, which `activeTab` lets us see after a click on the icon; null when it can't be watched. */
export async function hostInFront(): Promise<Host | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ? null : hostOf(tab?.url);
}

/** Calls back when the person gave or took permissions, in our prompt or in the browser's own settings. */
export function onPermissionsChanged(callbacks: { added: () => void; removed: () => void }): void {
  browser.permissions.onAdded.addListener(callbacks.added);
  browser.permissions.onRemoved.addListener(callbacks.removed);
}
