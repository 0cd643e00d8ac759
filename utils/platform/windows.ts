import { browser } from './browser';

/** Whether a window of this browser has the focus, so that a changed icon can be seen. */
export async function isBrowserFocused(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some(({ focused }) => focused);
}

/**
 * Listens for the person coming back to the browser. A standing listener would start the worker at every
 * switch of windows, so it stands only while something is held; one that was added by an earlier life of
 * the worker starts it without an event (seen on Chromium 156), and every start looks anew.
 */
export function returnListener(callback: () => void): (listening: boolean) => void {
  const onFocus = (window: number) => {
    if (window !== browser.windows.WINDOW_ID_NONE) callback();
  };
  return (listening) => {
    if (listening) browser.windows.onFocusChanged.addListener(onFocus);
    else browser.windows.onFocusChanged.removeListener(onFocus);
  };
}
