import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'webextension-polyfill';
import type { NoticingState } from '../../../../utils/noticing/state';
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
      readonly manifest: { readonly incognito: string };
      terminateBackground(): Promise<void>;
      wakeupBackground(): Promise<void>;
    };
  };
};
declare const Services: {
  readonly console: { getMessageArray(): readonly { readonly message: string }[] };
};
declare const Cc: Record<string, { getService(face: unknown): { resetIdleTimeOut(ms: number): void } }>;
declare const Ci: Record<string, unknown>;

/** The id that the manifest gives. */
export const KIND_MINUTE_ID = 'kind-minute@kind-minute.invalid';
/** Firefox gives every installation an address of its own; this one is given beforehand. */
const ROOM = '6d1f4c1e-53c7-4c57-9a07-8a3f1f0b2e11';
const BUILD = fileURLToPath(new URL('../../../../.output/firefox-mv3', import.meta.url));

export type PageName = 'popup' | 'journal' | 'options' | 'welcome' | 'disclosure' | 'known' | 'packs';

/** What is different from an ordinary Firefox: its preferences, and variables of its environment. */
export interface Circumstances {
  readonly preferences?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the manifest says instead of its own version. */
  readonly version?: string;
}

/** The production build in a Firefox, and what can be seen and done around it. */
export class KindMinute {
  private constructor(
    readonly firefox: Firefox,
    private page: Tab,
    private readonly folder: string,
  ) {}

  /** The welcome page, which opens by itself: a page of ours to ask the browser's API from. */
  get welcome(): Tab {
    return this.page;
  }

  /** A newer version comes, as from the store. Pages of the old one are closed by the browser; the welcome page is opened anew. */
  async update(version: string): Promise<void> {
    await giveVersion(this.folder, version);
    await this.firefox.install(this.folder);
    this.page = await this.open('welcome');
  }

  /** Starts Firefox and installs the build, from a copy: a later build must not change what is running. */
  static async start({
    preferences = {},
    environment = {},
    version,
  }: Circumstances = {}): Promise<KindMinute> {
    const folder = await mkdtemp(join(tmpdir(), 'kind-minute-build-'));
    await cp(BUILD, folder, { recursive: true });
    if (version !== undefined) await giveVersion(folder, version);
    const uuids = JSON.stringify({ [KIND_MINUTE_ID]: ROOM });
    const firefox = await startFirefox(
      { 'extensions.webextensions.uuids': uuids, ...preferences },
      environment,
    );
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

  /** Ends the event page, as the browser does after half a minute of quiet. A message on its way may start it again at once. */
  async killBackground(): Promise<void> {
    await this.firefox.runAsBrowser(
      (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
      KIND_MINUTE_ID,
    );
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

  /** Whether it is in private windows, and whether a person could put it there. */
  inPrivateWindows(): Promise<{ readonly allowed: boolean; readonly manifest: string }> {
    return this.firefox.runAsBrowser((id) => {
      const { privateBrowsingAllowed, extension } = WebExtensionPolicy.getByID(id);
      return { allowed: privateBrowsingAllowed, manifest: extension.manifest.incognito };
    }, KIND_MINUTE_ID);
  }

  /** The records of the session, or those that outlive it, as they are stored. */
  records(area: 'session' | 'local', page = this.welcome): Promise<Record<string, unknown>> {
    return page.run((where) => browser.storage[where].get(), area);
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
      ...heard.filter((line) => line.includes(`moz-extension://${ROOM}`) && !isFirefoxOwn(line)),
      ...this.firefox.written.filter(
        (line) => /^console\.(error|warn|assert):/.test(line) && !isFirefoxOwn(line),
      ),
    ];
  }
}

/** What Firefox 153 itself says: its remote settings miss the network, and a killed event page leaves loose ends. */
const FIREFOX_OWN = [
  'RSLoader',
  'on closed conduit',
  'Promise resolved after context unloaded',
  'Promise rejected after context unloaded',
  'Promise resolved while context is inactive',
  'transaction that was not yet complete has been aborted due to page navigation',
];
const isFirefoxOwn = (line: string): boolean => FIREFOX_OWN.some((words) => line.includes(words));

async function giveVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

function addressOf(page: PageName): string {
  return `moz-extension://${ROOM}/${page}.html`;
}
