import { browser } from './browser';

/** Whether a window of this browser has the focus, so that a changed icon can be seen. */
export async function isBrowserFocused(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some(({ focused }) => focused);
}

/**
 * Listens for the person coming back to the browser. A standing listener would start the worker at every
 * switch of windows, so it stands only while something is held. It is added here, at the top level of every
 * start, and taken away when nothing turns out to be held: one that is added later ends with this life of the
 * background (Firefox 153), or starts the next one without an event (Chromium 156).
 */
export function returnListener(callback: () => void): (listening: boolean) => void {
  const onFocus = (window: number) => {
    if (window !== browser.windows.WINDOW_ID_NONE) callback();
  };
  const listen = (listening: boolean) => {
    if (listening) browser.windows.onFocusChanged.addListener(onFocus);
    else browser.windows.onFocusChanged.removeListener(onFocus);
  };
  listen(true);
  return listen;
}
