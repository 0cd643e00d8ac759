import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../scripts/browsers.mjs';
import { seconds } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { KEEPING } from '../../../utils/copy/en/keeping';
import { KNOWN } from '../../../utils/copy/en/known';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { TALK } from '../../../utils/copy/en/talk';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { WELCOME } from '../../../utils/copy/en/welcome';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { type Site, serveSite } from '../firefox/support/site';
import CONTACTED from '../network/contacted.json' with { type: 'json' };
import { readNetLog } from '../network/net-log';
import { type RecordingProxy, startRecordingProxy } from '../network/recording-proxy';
import { BUILD, type Extension, idOf, withExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { openOptions } from './options';
import { button, clickAway, entriesOn, finish, openJournal, openNote, seeStage } from './popup';
import { readDatabase, writeLocal } from './records';
import { fakeVoices, HERE, spokenIn } from './voices';
import { leaveTabAfterLongFocus, noticing, seeHeld, seeIcon, workUntilNearlyLong } from './working';

const TALKER = fileURLToPath(new URL('../network/talker', import.meta.url));
const WATCHED = 'watched.test';
const TALKED_TO = 'talker.test';
const HARSH = 'I hate myself, I ruin everything.';

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await serveSite();
  folder = mkdtempSync(join(tmpdir(), 'kind-minute-network-'));
});
afterAll(() => {
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything through the recorder, this machine's own addresses too, and a log of what the browser does beside it. */
const throughProxy = ({ port }: RecordingProxy, log: string) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  `--log-net-log=${log}`,
];

describe('the hosts that are contacted in a day', () => {
  it('are none by our part, from the welcome page to the last setting; another extension beside it is seen', async () => {
    const proxy = await startRecordingProxy(site.address);
    const log = join(folder, 'day.json');
    const control = withoutUs();
    await withExtension(
      { pinned: true, beside: TALKER, flags: throughProxy(proxy, log) },
      async (extension) => {
        await tryOnWelcome(extension);
        await takeOffer(extension);
        await writeHarshly(extension);
        await listen(extension);
        await lookThroughJournal(extension);
        await setEverything(extension);
        await openEveryPage(extension);
        await eventually(() => expect(proxy.hosts()).toContain(TALKED_TO));
      },
    );
    proxy.close();
    const itsOwn = [...CONTACTED.chromium.browser, ...(await control).hosts];
    const expected = [TALKED_TO, WATCHED];
    expect(proxy.hosts()).toEqual(expect.arrayContaining(expected));
    const others = proxy.hosts().filter((host) => !expected.includes(host) && !itsOwn.includes(host));
    expect(others).toEqual(CONTACTED.chromium.ours);

    const { requests, sockets } = readNetLog(log);
    const begunBy = (build: string) =>
      requests.filter(({ initiator }) => initiator === `chrome-extension://${idOf(build)}`);
    expect(begunBy(BUILD)).toEqual([]);
    // It asks again each time its worker starts.
    expect([...new Set(begunBy(TALKER).map(({ host }) => host))]).toEqual([TALKED_TO]);
    // Nothing goes around the recorder, but what goes there without us.
    const around = sockets.filter((address) => address !== `127.0.0.1:${proxy.port}`);
    expect(sockets.length).toBeGreaterThan(around.length);
    expect(around.filter((address) => !PROBES.includes(address))).toEqual([]);
  });
});

/** A browser asks whether there is a way to the internet by a socket there, through which nothing is sent (Chromium 156). */
const PROBES = ['[2001:4860:4860::8888]:443'];

/** The same browser on the same site with no extension in it: what it asks for then is its own. */
async function withoutUs(): Promise<{ readonly hosts: readonly string[] }> {
  const proxy = await startRecordingProxy(site.address);
  const context = await chromium.launchPersistentContext('', {
    executablePath: findProgram('chromium') ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...throughProxy(proxy, join(folder, 'control.json')),
    ],
  });
  const page = await context.newPage();
  await page.goto(`http://${WATCHED}/`);
  await page.locator('textarea').pressSequentially(HARSH);
  await page.waitForTimeout(seconds(5));
  await context.close();
  proxy.close();
  return { hosts: proxy.hosts() };
}

async function tryOnWelcome({ desk }: Extension): Promise<void> {
  await button(desk, WELCOME.talk).click();
  await desk.getByRole('heading', { name: TALK.title }).waitFor();
  await button(desk, TALK.close).click();
  await button(desk, WELCOME.tryBegin).click();
  await desk.locator('.break-lines').waitFor();
  await button(desk, BREAK.stop).click();
  await button(desk, WELCOME.tryBegin).waitFor();
}

async function writeHarshly(extension: Extension): Promise<void> {
  const { context, desk } = extension;
  await consentTo(extension, WATCHED);
  const tab = await context.newPage();
  await tab.goto(`http://${WATCHED}/`);
  await tab.locator('textarea').click();
  await tab.keyboard.type(HARSH);
  await tab.keyboard.press('Enter');
  await eventually(async () => expect((await noticing(desk)).typed).not.toBe(null));
}

async function takeOffer(extension: Extension): Promise<void> {
  const { desk } = extension;
  await workUntilNearlyLong(extension, seconds(2));
  await seeHeld(desk, 'pause');
  await leaveTabAfterLongFocus(extension);
  await seeIcon(extension, ICON_TITLES.offering);
  const popup = await extension.clickIcon();
  await popup.getByText(OFFER).waitFor();
  await popup.keyboard.press('Enter');
  // Whichever ground it begins on.
  await popup.locator('.break-lines').waitFor();
  await popup.keyboard.press('Enter');
  for (const stage of ['hard-is-ordinary', 'need'] as const) {
    await seeStage(popup, stage);
    await popup.keyboard.press(stage === 'need' ? '1' : 'Enter');
  }
  await seeStage(popup, 'return');
  await popup.keyboard.press('1');
  await (await openNote(popup)).fill('A walk, then tea');
  await popup.getByText(BREAK.keeping.kept).waitFor();
  await finish(popup);
  expect(await readDatabase(desk)).toHaveLength(1);
}

/** With the voice of a device, which this machine may not have: only what is said is made up. */
async function listen({ context, desk, open }: Extension): Promise<void> {
  await fakeVoices(context, [HERE]);
  await writeLocal(desk, { settings: { ...DEFAULT_SETTINGS, way: 'listen' } });
  const tab = await open('popup.html?show=practices');
  await tab.getByText(BROWSE.shelves.ground).click();
  await button(tab, BROWSE.begin(PRACTICE_NAMES.object, BROWSE.length(30))).click();
  await eventually(async () => expect((await spokenIn(tab)).length).toBeGreaterThan(1));
  await button(tab, BREAK.stop).click();
  await tab.close();
}

async function lookThroughJournal({ context, clickIcon }: Extension): Promise<void> {
  const journal = await openJournal(context, await clickIcon());
  await entriesOn(journal).first().waitFor();
  for (const name of [KEEPING.saveJson, KEEPING.saveCsv]) {
    const [copy] = await Promise.all([journal.waitForEvent('download'), button(journal, name).click()]);
    expect(copy.url()).toMatch(/^blob:chrome-extension:/);
  }
  await journal.getByRole('button', { name: 'Edit the entry' }).click();
  await journal
    .getByLabel(JOURNAL.note)
    .fill('See https://linked.test/ <img src="https://pictured.test/x.png">');
  await button(journal, JOURNAL.save).click();
  await journal.getByText('pictured.test').waitFor();
}

/** Turns every switch of the settings over, and back. */
async function setEverything(extension: Extension): Promise<void> {
  const options = await openOptions(extension);
  // But the one of the notifications, at which the browser asks and nobody answers.
  const notifications = options.getByRole('switch', { name: SETTINGS.notifications, exact: true });
  for (const one of await options.getByRole('switch').all()) {
    if ((await one.and(notifications).count()) > 0) continue;
    const was = await one.isChecked();
    for (const wanted of [!was, was]) {
      await one.click();
      await eventually(async () => expect(await one.isChecked()).toBe(wanted));
    }
  }
  await options.getByText(SETTINGS.saved).waitFor();
}

async function openEveryPage({ open, clickIcon }: Extension): Promise<void> {
  const pages = readdirSync(BUILD).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const file of pages) {
    const page = await open(file);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  const known = await open('known.html');
  await known.getByRole('heading', { name: KNOWN.title }).waitFor();
  for (const record of await known.locator('summary').all()) await record.click();
  const popup = await clickIcon();
  await button(popup, POPUP.talk).click();
  await popup.getByRole('heading', { name: TALK.title }).waitFor();
  await clickAway(popup);
}
