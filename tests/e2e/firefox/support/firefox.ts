import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { type Plain, type Protocol, runIn } from './protocol';
import { Tab } from './tab';
import { until } from './waiting';

/** With the browser's own rights, in its window. */
declare const OpenBrowserWindow: (options: { private: boolean }) => void;
declare const Services: { readonly wm: { getEnumerator(type: string): Iterable<Window> } };
declare const PrivateBrowsingUtils: { isWindowPrivate(one: Window): boolean };

/** A headless Firefox with a fresh profile. */
export interface Firefox {
  readonly protocol: Protocol;
  /** Runs a function with the browser's own rights, in its first window. */
  runAsBrowser<Given extends readonly Plain[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  install(folder: string): Promise<void>;
  newTab(): Promise<Tab>;
  /** Opens a private window, in front of the others, and gives its tab. */
  openPrivateWindow(): Promise<Tab>;
  closePrivateWindow(): Promise<void>;
  /** The tabs of all windows, as they are now. */
  tabs(): Promise<readonly { readonly address: string; readonly tab: Tab }[]>;
  /** The lines that the browser, its pages and the background have written so far. */
  readonly written: readonly string[];
  close(): Promise<void>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

/** Starts the Firefox of this machine (FIREFOX_PATH, else the usual places). `environment`: on top of our own. */
export async function startFirefox(
  preferences: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    env: { ...process.env, ...environment },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'devtools.console.stdout.content': true, ...preferences },
  });
  // Public in the class, but not in its type. puppeteer's own pages lose their nodes when an extension page
  // changes the process (puppeteer-core 24, Firefox 153), so only its connection is used.
  const protocol = (browser as unknown as { readonly connection: Protocol }).connection;
  const contextsOf = async (scope: object): Promise<readonly Context[]> => {
    const { result } = await protocol.send('browsingContext.getTree', scope);
    return (result as { readonly contexts: readonly Context[] }).contexts;
  };
  const own = (await contextsOf({ 'moz:scope': 'chrome' }))[0]?.context;
  if (own === undefined) throw new Error('Firefox has no window');

  const written: string[] = [];
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => written.push(line));
  }

  const runAsBrowser: Firefox['runAsBrowser'] = (work, ...given) => runIn(protocol, own, work, given);
  const tabs: Firefox['tabs'] = async () =>
    (await contextsOf({ maxDepth: 0 })).map(({ context, url }) => ({
      address: url,
      tab: new Tab(protocol, context),
    }));

  return {
    protocol,
    written,
    runAsBrowser,
    install: async (folder) => {
      await browser.installExtension(folder);
    },
    newTab: async () => {
      const { result } = await protocol.send('browsingContext.create', { type: 'tab' });
      return new Tab(protocol, (result as Context).context);
    },
    tabs,
    openPrivateWindow: async () => {
      await runAsBrowser(() => {
        OpenBrowserWindow({ private: true });
      });
      const first = await until('a private window', async () =>
        (await tabs()).find(({ address }) => address === 'about:privatebrowsing'),
      );
      return first.tab;
    },
    closePrivateWindow: () =>
      runAsBrowser(() => {
        for (const one of Services.wm.getEnumerator('navigator:browser')) {
          if (PrivateBrowsingUtils.isWindowPrivate(one)) one.close();
        }
      }),
    close: () => browser.close(),
  };
}

async function findFirefox(): Promise<string> {
  // By a variable: the scripts are plain JavaScript, which this project's type check does not read.
  const finder = new URL('../../../../scripts/browsers.mjs', import.meta.url).href;
  const { findProgram }: { findProgram(name: 'firefox'): string | undefined } = await import(finder);
  const found = findProgram('firefox');
  if (found === undefined) throw new Error('No Firefox here: install it, or set FIREFOX_PATH.');
  return found;
}
