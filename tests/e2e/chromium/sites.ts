import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser & {
  /** What the browser's own page for extensions works with. */
  readonly developerPrivate: Readonly<
    Record<'addHostPermission' | 'removeHostPermission', (id: string, pattern: string) => Promise<void>>
  >;
};

/** The host permissions that stand. */
export function grantedOrigins(desk: Page): Promise<readonly string[]> {
  return desk.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
}

/** The page scripts that are registered: id and patterns. */
export function registeredWatchers(desk: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  return desk.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(
      ({ id, matches }) => [id, [...(matches ?? [])].sort()] as const,
    ),
  );
}

/** Whether a window of the browser has the focus; a prompt or a popup of the browser takes it away. */
export function isWindowFocused(desk: Page): Promise<boolean> {
  return desk.evaluate(async () => (await chrome.windows.getAll()).some(({ focused }) => focused));
}

/** Makes the browser ask for every site, which the product never does; the prompt is then open. */
export async function askForAllSites(desk: Page): Promise<void> {
  await desk.evaluate(() => void chrome.permissions.request({ origins: ['*://*/*'] }));
}

/** Takes a site's permission back as the browser's own page for extensions does. */
export function takeSiteBack(context: BrowserContext, desk: Page, pattern: string): Promise<void> {
  return onExtensionsPage(context, desk, 'removeHostPermission', pattern);
}

/**
 * Answers the browser's question for a site with yes before it is asked: with no display nobody sees the question. The
 * extension has no access by it yet; its own request after a click resolves true.
 */
export function allowWhenAsked(context: BrowserContext, desk: Page, pattern: string): Promise<void> {
  return onExtensionsPage(context, desk, 'addHostPermission', pattern);
}

async function onExtensionsPage(
  context: BrowserContext,
  desk: Page,
  act: keyof typeof chrome.developerPrivate,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.waitForFunction(() => chrome.developerPrivate !== undefined);
  await page.evaluate(([what, id, some]) => chrome.developerPrivate[what](id, some), [
    act,
    new URL(desk.url()).host,
    pattern,
  ] as const);
  await page.close();
}

/** The hosts of the frames, in every open tab of that host, in which a watcher is at work. */
export function watchedFrames(desk: Page, host: string): Promise<readonly string[]> {
  return desk.evaluate(async (name) => {
    const tabs = await chrome.tabs.query({ url: `*://${name}/*` });
    const looks = tabs.map(({ id = -1 }) =>
      chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: () => {
          // Where a watcher leaves its off switch, in the extension's own world of the page.
          const mark = Symbol.for('kind-minute.watcher');
          const world = (globalThis as { [mark]?: { stop?: unknown } })[mark];
          return world?.stop === undefined ? null : location.hostname;
        },
      }),
    );
    const found = (await Promise.all(looks)).flat().map(({ result }) => result);
    return found.filter((one) => typeof one === 'string').sort();
  }, host);
}

/** How many tabs sound, as the browser tells; it notices a silence after about two seconds (Chromium 156). */
export function soundingTabs(desk: Page): Promise<number> {
  return desk.evaluate(async () => (await chrome.tabs.query({ audible: true })).length);
}

/** How the window with the focus lies on the screen. */
export function windowState(desk: Page): Promise<string | undefined> {
  return desk.evaluate(async () => (await chrome.windows.getLastFocused()).state);
}
