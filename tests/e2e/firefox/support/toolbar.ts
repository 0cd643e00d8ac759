import type { Firefox } from './firefox';
import { KIND_MINUTE_ID } from './kind-minute';
import { until } from './waiting';

/*
 * The button as Firefox draws it, reached with the browser's own rights: WebDriver BiDi sees no toolbar, and does
 * not list the real popup (Firefox 153).
 */

declare const Services: { readonly wm: { getEnumerator(type: string): Iterable<Window> } };
declare const PrivateBrowsingUtils: { isWindowPrivate(one: Window): boolean };
declare const CustomizableUI: {
  readonly AREA_NAVBAR: string;
  readonly AREA_ADDONS: string;
  addWidgetToArea(widget: string, area: string): void;
};

const BUTTON = `#nav-bar [data-extensionid="${KIND_MINUTE_ID}"] .webextension-browser-action`;

/** What the button is called, and whether its picture is the offering one; null when it is not on the toolbar. */
export function toolbarButton(
  firefox: Firefox,
): Promise<{ readonly label: string | null; readonly offering: boolean } | null> {
  return firefox.runAsBrowser((selector) => {
    const button = document.querySelector(selector);
    return button === null
      ? null
      : {
          label: button.getAttribute('label'),
          offering: (button.getAttribute('style') ?? '').includes('/icon/offering-'),
        };
  }, BUTTON);
}

/** The browser windows that have the button. */
export function windowsWithButton(firefox: Firefox): Promise<readonly { readonly isPrivate: boolean }[]> {
  return firefox.runAsBrowser(
    (selector) =>
      [...Services.wm.getEnumerator('navigator:browser')]
        .filter((one) => one.document.querySelector(selector) !== null)
        .map((one) => ({ isPrivate: PrivateBrowsingUtils.isWindowPrivate(one) })),
    BUTTON,
  );
}

/** Puts the button on the toolbar, or away into the panel of extensions. */
export async function pinButton(firefox: Firefox, pinned: boolean): Promise<void> {
  await firefox.runAsBrowser(
    (widget, onToolbar) => {
      const { AREA_NAVBAR, AREA_ADDONS, addWidgetToArea } = CustomizableUI;
      addWidgetToArea.call(CustomizableUI, widget, onToolbar ? AREA_NAVBAR : AREA_ADDONS);
    },
    `${KIND_MINUTE_ID.replace(/[^a-z0-9_-]/g, '_')}-browser-action`,
    pinned,
  );
}

/** What the button's context menu offers, from the top. */
export function buttonMenu(firefox: Firefox): Promise<readonly string[]> {
  return firefox.runAsBrowser(async (selector) => {
    const menu = document.getElementById('toolbar-context-menu') as HTMLElement & { hidePopup(): void };
    const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));
    await shown;
    const labels = [...menu.children].flatMap((item) =>
      (item as HTMLElement).hidden ? [] : (item.getAttribute('label') ?? []),
    );
    menu.hidePopup();
    return labels;
  }, BUTTON);
}

interface PopupFacts {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Presses the button, and closes the popup again once it has its size. */
export async function openRealPopup(firefox: Firefox): Promise<PopupFacts> {
  await firefox.runAsBrowser((selector) => document.querySelector<HTMLElement>(selector)?.click(), BUTTON);
  let before = '';
  return until('the popup to have its size', async () => {
    const facts = await firefox.runAsBrowser((settled) => {
      const view = document.querySelector<HTMLElement & { readonly contentTitle: string }>(
        'browser.webextension-popup-browser',
      );
      const panel = view?.closest<HTMLElement & { readonly state: string; hidePopup(): void }>('panel');
      if (view === null || panel?.state !== 'open') return null;
      const { width, height } = view.getBoundingClientRect();
      const found = { title: view.contentTitle, width, height };
      if (JSON.stringify(found) === settled) panel.hidePopup();
      return found;
    }, before);
    const same = JSON.stringify(facts) === before;
    before = JSON.stringify(facts);
    return same && facts;
  });
}
