import type { Hearing } from '../activity/call';
import type { OnScreen } from '../app/ports';
import { type Host, patternOf } from '../sites/host';
import { browser } from './browser';
import { engine } from './pages';

/**
 * Looks at the windows, at the tab in front, and for a call in any tab. None of it needs a permission or tells an
 * address.
 */
export async function lookAtWindows(meetings: readonly Host[]): Promise<OnScreen> {
  const [[front], windows, call] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    browser.windows.getAll(),
    hearCall(meetings),
  ]);
  return {
    call,
    focused: windows.some(({ focused }) => focused),
    sound: front?.audible === true && front.mutedInfo?.muted !== true,
    fullScreen: windows.find(({ id }) => id === front?.windowId)?.state === 'fullscreen',
  };
}

/**
 * Firefox tells which tabs use the camera, the microphone or the screen. Chromium tells only that a tab sounds, so
 * there it must be one of the person's meeting sites; of a site whose permission is missing the browser finds none.
 */
async function hearCall(meetings: readonly Host[]): Promise<Hearing> {
  if (engine() === 'firefox') {
    const tabs = await browser.tabs.query({});
    const shares = tabs.some(
      ({ sharingState: share }) => share?.camera || share?.microphone || share?.screen !== undefined,
    );
    if (shares) return 'sharing';
  }
  if (meetings.length === 0) return null;
  const sounding = await browser.tabs.query({ audible: true, url: meetings.map(patternOf) });
  return sounding.length > 0 ? 'sounding' : null;
}

/** Calls back when a tab begins or ends to use camera, microphone or screen. Only Firefox tells. */
export function onSharingChanged(callback: () => void): void {
  if (engine() !== 'firefox') return;
  browser.tabs.onUpdated.addListener(callback, { properties: ['sharingState'] });
}

/**
 * Listens for the person going to another window or tab. Standing listeners would start the worker at every
 * switch, so they stand only while something is held. They are added here, at the top level of every start, and
 * taken away when nothing turns out to be held: one that is added later ends with this life of the background
 * (Firefox 153), or starts the next one without an event (Chromium 156).
 */
export function switchListener(callback: () => void): (listening: boolean) => void {
  const onFocus = (window: number) => {
    if (window !== browser.windows.WINDOW_ID_NONE) callback();
  };
  const onTab = () => callback();
  const listen = (listening: boolean) => {
    if (listening) {
      browser.windows.onFocusChanged.addListener(onFocus);
      browser.tabs.onActivated.addListener(onTab);
    } else {
      browser.windows.onFocusChanged.removeListener(onFocus);
      browser.tabs.onActivated.removeListener(onTab);
    }
  };
  listen(true);
  return listen;
}
