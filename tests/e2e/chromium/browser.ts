import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { findProgram } from '../../../scripts/browsers.mjs';
import { eventually } from './eventually';
import { collectFaults } from './faults';

/** The production build as it would be shipped, nothing added. */
export const BUILD = resolve(process.env.CHROME_BUILD ?? '.output/chrome-mv3');

// Playwright then shows the toolbar popup as a page (seen with Playwright 1.65, Chromium 156).
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

declare const chrome: typeof Browser;

/** A Chromium with the extension in it, and what a person or the system can do to the two. */
export interface Extension {
  readonly context: BrowserContext;
  /** The welcome page that opened by itself; it stays open, and the records are read from it. */
  readonly desk: Page;
  /** The folder in which this browser keeps everything. */
  readonly profile: string;
  /** Opens a page of the extension in a new tab. */
  open(path: string): Promise<Page>;
  /** A click on the toolbar icon while that tab is in front: resolves to the popup. */
  clickIcon(front?: Page): Promise<Page>;
  /** Ends the worker, as the browser does at will, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Whether the worker runs: what wakes it costs the person something. */
  isWorkerRunning(): boolean;
}

export interface Circumstances {
  /** The icon lies open in the toolbar. In a fresh profile it does not. */
  readonly pinned?: boolean;
  /** A window on that X display instead of none at all. */
  readonly display?: string;
  readonly colours?: 'light' | 'dark';
  /** A copy of the build, which a test may change. */
  readonly build?: string;
  /** The folder of another extension, which is there, too. */
  readonly beside?: string;
  /** What the browser is started with, on top of what all tests have. */
  readonly flags?: readonly string[];
  /** The folder that the profile lies in, in place of the system's own for such things. */
  readonly disk?: string;
  /** What may be complained of: faults that a test makes happen. */
  readonly allowed?: RegExp;
  /** Looks at the profile's folder once the browser has closed. */
  readonly closed?: (profile: string) => void;
}

/**
 * Starts a browser with a fresh profile, does `work` in it and closes it; each further work is done in the browser
 * started again with that profile. Fails when any page or the worker logged an error, threw, or ran into its own
 * content security policy.
 */
export async function withExtension(
  circumstances: Circumstances,
  ...works: readonly ((extension: Extension) => Promise<void>)[]
): Promise<void> {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`No build in ${BUILD}: run "npm run build".`);
  const folder = realpathSync(circumstances.build ?? BUILD);
  const profile = mkdtempSync(join(circumstances.disk ?? tmpdir(), 'kind-minute-e2e-'));
  if (circumstances.pinned) pinIcon(profile, idOf(folder));
  try {
    for (const [time, work] of works.entries()) {
      if (time === 1) keepInstalled(profile, idOf(folder));
      await liveOnce(profile, folder, { ...circumstances, installs: time === 0 }, work);
      circumstances.closed?.(profile);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The same, for tests that share one browser: from `beforeAll` to `afterAll`, which closes it. */
export async function startExtension(
  circumstances: Circumstances,
): Promise<Extension & { readonly close: () => Promise<void> }> {
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return new Promise((ready, fail) => {
    const whole = withExtension(circumstances, (extension) => {
      const close = () => {
        letGo();
        return whole;
      };
      ready({ ...extension, close });
      return over;
    });
    whole.catch(fail);
  });
}

/** The browser from its start to its end. */
async function liveOnce(
  profile: string,
  folder: string,
  {
    display,
    colours = 'light',
    beside,
    flags = [],
    allowed,
    installs,
  }: Circumstances & { readonly installs: boolean },
  work: (extension: Extension) => Promise<void>,
): Promise<void> {
  const executablePath = findProgram('chromium');
  if (executablePath === undefined)
    throw new Error('No Chromium here: install it, or name it in CHROME_PATH.');
  const id = idOf(folder);
  const folders = [folder, ...(beside === undefined ? [] : [beside])].join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: display === undefined,
    colorScheme: colours,
    viewport: null,
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }),
    ...(installs ? {} : { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...(installs ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      '--window-size=1200,900',
      // Names for sites of our own.
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      // Pages of ours that sound do so by themselves.
      '--autoplay-policy=no-user-gesture-required',
      // The sandbox cannot start as root; for everybody else it stays.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
    ],
  });
  try {
    const faults = collectFaults(context);
    const open = async (path: string) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    };
    // It opens by itself, but only once.
    const desk = installs
      ? await findPage(context, `chrome-extension://${id}/welcome.html`)
      : await open('welcome.html');
    await desk.getByRole('heading', { level: 1 }).waitFor();
    const session = await context.newCDPSession(desk);
    faults.hearWorkers(session);
    const worker = await watchWorker(session);
    const clickIconOver = (front = desk) => clickIcon(context, id, front);
    await work({ context, desk, profile, open, clickIcon: clickIconOver, ...worker });
    expect(faults.list.filter((fault) => !allowed?.test(fault))).toEqual([]);
  } finally {
    await context.close();
  }
}

async function findPage(context: BrowserContext, address: string): Promise<Page> {
  const isIt = (page: Page) => page.url() === address;
  await eventually(() => expect(context.pages().some(isIt)).toBe(true));
  const page = context.pages().find(isIt);
  if (page === undefined) throw new Error(`${address} was closed`);
  return page;
}

/** `Extensions.triggerAction` counts as the person's click (activeTab is given); `action.openPopup()` does not. */
async function clickIcon(context: BrowserContext, id: string, front: Page): Promise<Page> {
  await front.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is gone');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === front.url());
  if (tab === undefined) throw new Error(`No tab shows ${front.url()}`);
  const [popup] = await Promise.all([
    context.waitForEvent('page', {
      predicate: (page) => page.url().endsWith('/popup.html'),
      timeout: 15_000,
    }),
    session.send('Extensions.triggerAction', { id, targetId: tab.targetId }),
  ]);
  await popup.getByRole('main').waitFor();
  await session.detach();
  return popup;
}

/**
 * Resolves to what ends the worker, and to what tells whether it runs; one that is not running is left so. Playwright does
 * not notice that a worker ended (1.65), so the browser is listened to. A message that was on its way may start the
 * next life at once.
 */
async function watchWorker(session: CDPSession): Promise<Pick<Extension, 'killWorker' | 'isWorkerRunning'>> {
  let running = false;
  let ends = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (running && runningStatus === 'stopped') ends++;
      running = runningStatus !== 'stopped';
    }
  });
  await session.send('ServiceWorker.enable');
  await eventually(() => expect(running).toBe(true));
  return {
    isWorkerRunning: () => running,
    async killWorker() {
      const before = running ? ends : ends - 1;
      await session.send('ServiceWorker.stopAllWorkers');
      await eventually(() => expect(ends).toBeGreaterThan(before));
    },
  };
}

/** The id Chromium gives to an unpacked extension: from its absolute path, digits written as a to p. */
export function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * As if it had been installed by "Load unpacked": what the command line loads (location 8) is installed anew at each
 * start and never hears that the browser started, what lies in the profile (4) does (Chromium 156).
 */
function keepInstalled(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  preferences.extensions.settings[id].location = 4;
  preferences.extensions.ui = { developer_mode: true };
  writeFileSync(file, JSON.stringify(preferences));
}

/** As a person does by the puzzle button; before the first start, since the browser keeps this file to itself. */
function pinIcon(profile: string, id: string): void {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [id] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** What the toolbar icon says; the offering look has a title of its own. */
export function iconTitle({ desk }: Extension): Promise<string> {
  return desk.evaluate(() => chrome.action.getTitle({}));
}

/** When the product's one alarm is due, or null while none stands. */
export function standingAlarm(desk: Page): Promise<number | null> {
  return desk.evaluate(async () => (await chrome.alarms.get('look'))?.scheduledTime ?? null);
}
