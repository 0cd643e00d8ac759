import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'webextension-polyfill';
import type { NoticingState } from '../../../../utils/noticing/noticing';
import { type Firefox, startFirefox } from './firefox';
import type { Tab } from './tab';
import { until } from './waiting';

/** In pages of ours. */
declare const browser: Browser;
/** With the browser's own rights (https://searchfox.org/mozilla-central/source/dom/chrome-webidl/WebExtensionPolicy.webidl). */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly privateBrowsingAllowed: boolean;
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(): Promise<void>;
      wakeupBackground(): Promise<void>;
    };
  };
};
declare const Services: {
  readonly console: { getMessageArray(): readonly { readonly message: string }[] };
  readonly wm: { getEnumerator(type: string): Iterable<Window> };
};
declare const PrivateBrowsingUtils: { isWindowPrivate(one: Window): boolean };
declare const Cc: Record<string, { getService(face: unknown): { resetIdleTimeOut(ms: number): void } }>;
declare const Ci: Record<string, unknown>;

/** The id that the manifest gives. */
export const KIND_MINUTE_ID = 'kind-minute@kind-minute.invalid';
/** Firefox gives every installation an address of its own; this one is given beforehand. */
const ROOM = '6d1f4c1e-53c7-4c57-9a07-8a3f1f0b2e11';
const BUILD = fileURLToPath(new URL('../../../../.output/firefox-mv3', import.meta.url));

export type PageName = 'popup' | 'journal' | 'options' | 'welcome' | 'disclosure';

/** The production build in a Firefox, and what can be seen and done around it. */
export class KindMinute {
  private constructor(
    readonly firefox: Firefox,
    /** The welcome page, which opens by itself: a page of ours to ask the browser's API from. */
    readonly welcome: Tab,
    private readonly folder: string,
  ) {}

  /** Starts Firefox and installs the build, from a copy: a later build must not change what is running. */
  static async start(): Promise<KindMinute> {
    const folder = await mkdtemp(join(tmpdir(), 'kind-minute-build-'));
    await cp(BUILD, folder, { recursive: true });
    const firefox = await startFirefox({
      'extensions.webextensions.uuids': JSON.stringify({ [KIND_MINUTE_ID]: ROOM }),
    });
    try {
      await firefox.install(folder);
      const welcome = await until('the welcome page', async () =>
        (await firefox.tabs()).find(({ address }) => address === addressOf('welcome')),
      );
      await until('the welcome page to be drawn', () =>
        welcome.tab.run(() => document.querySelector('h1') !== null),
      );
      return new KindMinute(firefox, welcome.tab, folder);
    } catch (fault) {
      await firefox.close();
      throw fault;
    }
  }

  async close(): Promise<void> {
    await this.firefox.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Opens a page of ours in a tab of its own. */
  async open(page: PageName, query = ''): Promise<Tab> {
    const tab = await this.firefox.newTab();
    await tab.go(addressOf(page) + query);
    await until(`${page} to be drawn`, () => tab.run(() => document.querySelector('#app *') !== null));
    return tab;
  }

  backgroundState(): Promise<string> {
    return this.firefox.runAsBrowser(
      (id) => WebExtensionPolicy.getByID(id).extension.backgroundState,
      KIND_MINUTE_ID,
    );
  }

  /** Ends the event page, as the browser does after half a minute of quiet. */
  async killBackground(): Promise<void> {
    await this.firefox.runAsBrowser(
      (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
      KIND_MINUTE_ID,
    );
    await until('the event page to be gone', async () => (await this.backgroundState()) === 'stopped');
  }

  /** Starts the event page, as any event that it listens to does. */
  async wakeBackground(): Promise<void> {
    await this.firefox.runAsBrowser(
      (id) => WebExtensionPolicy.getByID(id).extension.wakeupBackground(),
      KIND_MINUTE_ID,
    );
  }

  /** The person touches something: told to the service that idleness is asked of, since headless has no devices. */
  async touch(): Promise<void> {
    await this.firefox.runAsBrowser(() =>
      Cc['@mozilla.org/widget/useridleservice;1']
        ?.getService(Ci.nsIUserIdleServiceInternal)
        .resetIdleTimeOut(0),
    );
  }

  isAllowedInPrivateWindows(): Promise<boolean> {
    return this.firefox.runAsBrowser(
      (id) => WebExtensionPolicy.getByID(id).privateBrowsingAllowed,
      KIND_MINUTE_ID,
    );
  }

  /** The records of the session, or those that outlive it, as they are stored. */
  records(area: 'session' | 'local'): Promise<Record<string, unknown>> {
    return this.welcome.run((where) => browser.storage[where].get(), area);
  }

  /** Writes a record in the shape in which the product writes it. */
  async writeSession(record: { readonly noticing: NoticingState }): Promise<void> {
    await this.welcome.run((json) => browser.storage.session.set(JSON.parse(json)), JSON.stringify(record));
  }

  /** What the background knows of this session's stretch and offer. */
  async noticing(): Promise<NoticingState> {
    return (await this.records('session')).noticing as NoticingState;
  }

  iconTitle(): Promise<string> {
    return this.welcome.run(() => browser.action.getTitle({}));
  }

  /** The toolbar button as it is drawn: what it is called, and whether its picture is the offering one. */
  toolbarButton(): Promise<{ readonly label: string | null; readonly offering: boolean } | null> {
    return this.firefox.runAsBrowser((id) => {
      const button = document.querySelector(
        `#nav-bar [data-extensionid="${id}"] .webextension-browser-action`,
      );
      return button === null
        ? null
        : {
            label: button.getAttribute('label'),
            offering: (button.getAttribute('style') ?? '').includes('/icon/offering-'),
          };
    }, KIND_MINUTE_ID);
  }

  /** The browser windows that have our button. */
  windowsWithButton(): Promise<readonly { readonly isPrivate: boolean }[]> {
    return this.firefox.runAsBrowser(
      (id) =>
        [...Services.wm.getEnumerator('navigator:browser')]
          .filter((one) => one.document.querySelector(`[data-extensionid="${id}"]`) !== null)
          .map((one) => ({ isPrivate: PrivateBrowsingUtils.isWindowPrivate(one) })),
      KIND_MINUTE_ID,
    );
  }

  isOnToolbar(): Promise<boolean | undefined> {
    return this.welcome.run(async () => (await browser.action.getUserSettings()).isOnToolbar);
  }

  isAnyWindowFocused(): Promise<boolean> {
    return this.welcome.run(async () => (await browser.windows.getAll()).some(({ focused }) => focused));
  }

  /** The one alarm: when it is due, or null. */
  alarm(): Promise<number | null> {
    return this.welcome.run(async () => (await browser.alarms.getAll())[0]?.scheduledTime ?? null);
  }

  /** The page scripts that are registered, by what they match. */
  registered(): Promise<readonly (readonly string[])[]> {
    return this.welcome.run(async () =>
      (await browser.scripting.getRegisteredContentScripts()).map(({ matches }) => matches ?? []),
    );
  }

  granted(): Promise<readonly string[]> {
    return this.welcome.run(async () => (await browser.permissions.getAll()).origins ?? []);
  }

  /** Errors, warnings and violations of the content security policy in our pages, and faults we reported. */
  async complaints(): Promise<readonly string[]> {
    const heard = await this.firefox.runAsBrowser(() =>
      Services.console.getMessageArray().map(({ message }) => message),
    );
    return [
      ...heard.filter((message) => message.includes(`moz-extension://${ROOM}`)),
      ...this.firefox.written.filter(
        (line) => /^console\.(error|warn|assert):/.test(line) && !isFirefoxOwn(line),
      ),
    ];
  }
}

/** Firefox's remote settings complain that a machine without a network has none. */
const isFirefoxOwn = (line: string): boolean => line.includes('RSLoader');

function addressOf(page: PageName): string {
  return `moz-extension://${ROOM}/${page}.html`;
}
