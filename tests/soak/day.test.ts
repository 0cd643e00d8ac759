import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { chanceOf } from '../../scripts/simulate/chance';
import { hours, minutes } from '../../utils/activity/instant';
import { BREAK } from '../../utils/copy/en/break';
import { POPUP } from '../../utils/copy/en/popup';
import { ICON_TITLES } from '../../utils/copy/en/toolbar';
import { BUILD, type Extension, iconTitle, withExtension } from '../e2e/chromium/browser';
import { consentTo } from '../e2e/chromium/consenting';
import { eventually } from '../e2e/chromium/eventually';
import { button } from '../e2e/chromium/popup';
import { readDatabase, readDecisions, readRecords } from '../e2e/chromium/records';
import { registeredWatchers, takeSiteBack } from '../e2e/chromium/sites';
import { bringLookForward, noticing } from '../e2e/chromium/working';
import { type Site, serveSite } from '../e2e/firefox/support/site';
import { passTime } from './passing';

declare const chrome: typeof Browser;

const SEED = Number(process.env.KIND_MINUTE_SEED ?? 1);
const DAY = 8 * 60;
const SITE = 'watched.test';
const LINES = [
  'The build is slow again today.',
  "I'm so stupid, I ruin everything.",
  'Please send the slides by noon.',
  'I hate myself for this.',
  'This function is a mess, somebody should rewrite it.',
] as const;

/** What happened in the day, for the report. */
interface Tally {
  kills: number;
  tabs: number;
  revoked: number;
  jumps: number;
  typed: number;
  offered: number;
  taken: number;
  asked: number;
}

it(`a day of eight hours, compressed, with everything that goes wrong in one (seed ${SEED})`, async () => {
  const site = await serveSite();
  // A copy: a later build must not change what is running.
  const build = mkdtempSync(join(tmpdir(), 'kind-minute-build-'));
  cpSync(BUILD, build, { recursive: true });
  try {
    await withExtension({ pinned: true, build }, (extension) => liveThrough(extension, site));
  } finally {
    site.close();
    rmSync(build, { recursive: true, force: true });
  }
});

async function liveThrough(extension: Extension, site: Site): Promise<void> {
  const { context, desk, open, killWorker } = extension;
  const chance = chanceOf(SEED);
  const tally: Tally = { kills: 0, tabs: 0, revoked: 0, jumps: 0, typed: 0, offered: 0, taken: 0, asked: 0 };
  const notes: string[] = [];
  const heaps: { readonly ours: number; readonly watched: number }[] = [];
  const address = site.address.replace('localhost', SITE);
  await consentTo(extension, SITE);
  const tab = await context.newPage();
  await tab.goto(address);
  const journal = await open('journal.html');

  for (let minute = 0; minute < DAY; minute += 1) {
    await killWorker();
    tally.kills += 1;
    // A lunch, an hour that comes twice, and a lid that was shut.
    const passed =
      minute === 240 ? minutes(45) : minute === 180 ? -hours(1) : minute === 400 ? hours(3) : minutes(1);
    if (Math.abs(passed) > minutes(1)) tally.jumps += 1;
    await passTime(desk, passed);
    await bringLookForward(desk).catch(() => {});

    if (minute % 7 === 3) await type(tab, chance.pick(LINES), tally);
    if (minute % 5 === 1) await (chance.between(0, 1) < 0.5 ? desk : tab).bringToFront();
    if (chance.between(0, 1) < 0.2) {
      tally.kills += 1;
      await killWorker();
    }
    if (minute === 60 || minute === 300) await storm(desk, address, tally);
    if (minute === 120 || minute === 350) await revoke(extension, tab, tally);
    if (minute % 60 === 59) heaps.push(await measure(journal, tab));

    const offers = (await iconTitle(extension)) === ICON_TITLES.offering;
    if (offers) tally.offered += 1;
    const takes = offers && chance.between(0, 1) < 0.6;
    if (offers && !takes) await desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'offer.decline' }));
    if (!takes && minute % 120 !== 20) continue;
    const note = `Of minute ${minute}`;
    await takeMinute(extension, note, chance.between(0, 1) < 0.5);
    notes.push(note);
    if (takes) tally.taken += 1;
    else tally.asked += 1;
  }

  const kept = (await readDatabase(desk)) as readonly { readonly id: string; readonly note: string }[];
  expect(kept.map(({ note }) => note).sort()).toEqual([...notes].sort());
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  const { local } = await readRecords(desk);
  expect(Object.keys(local).filter((name) => name.startsWith('damaged.'))).toEqual([]);
  expect(await registeredWatchers(desk)).toHaveLength(1);
  await eventually(async () => expect(await journal.getByRole('article').count()).toBe(notes.length));
  const decisions = await readDecisions(desk);
  const report = { seed: SEED, ...tally, entries: kept.length, decisions: decisions.length, heaps };
  mkdirSync('.output/tests', { recursive: true });
  writeFileSync('.output/tests/soak-day.json', `${JSON.stringify(report)}\n`);
  for (const page of ['ours', 'watched'] as const) {
    const sizes = heaps.map((heap) => heap[page]);
    // The first hour is no measure: nothing was compiled yet.
    expect(middle(sizes.slice(-3)), `the memory of ${page}`).toBeLessThan(1.15 * middle(sizes.slice(1, 4)));
  }
}

const middle = ([one = 0, two = 0, three = 0]: readonly number[]) =>
  one + two + three - Math.max(one, two, three) - Math.min(one, two, three);

async function type(tab: Page, line: string, tally: Tally): Promise<void> {
  await tab.bringToFront();
  await tab.locator('textarea').click();
  await tab.locator('textarea').fill('');
  await tab.keyboard.type(line);
  await tab.keyboard.press('Enter');
  tally.typed += 1;
}

/** Two hundred tabs, of which every tenth comes to the front; then all of them go. */
async function storm(desk: Page, address: string, tally: Tally): Promise<void> {
  const opened = await desk.evaluate(async (url) => {
    const ids: number[] = [];
    for (let place = 0; place < 200; place += 1) {
      const { id } = await chrome.tabs.create({
        url: place % 4 === 0 ? url : 'about:blank',
        active: place % 10 === 0,
      });
      if (id !== undefined) ids.push(id);
    }
    return ids;
  }, address);
  await desk.evaluate(async (ids) => {
    for (const id of ids.filter((_, place) => place % 3 === 0))
      await chrome.tabs.update(id, { active: true });
    await chrome.tabs.remove([...ids]);
  }, opened);
  tally.tabs += opened.length;
  await desk.bringToFront();
}

/** The permission goes on the browser's own page, and with it the watching; then the person says yes again. */
async function revoke(extension: Extension, tab: Page, tally: Tally): Promise<void> {
  const { desk, context } = extension;
  await takeSiteBack(context, desk, `*://${SITE}/*`);
  await eventually(async () => expect(await registeredWatchers(desk)).toEqual([]));
  const before = (await noticing(desk)).typed;
  await type(tab, LINES[1], tally);
  await tab.waitForTimeout(2_000);
  expect((await noticing(desk)).typed).toBe(before);
  await consentTo(extension, SITE);
  tally.revoked += 1;
}

/** A minute from its beginning to a note, with the worker killed on the way. */
async function takeMinute({ open, killWorker }: Extension, note: string, kills: boolean): Promise<void> {
  const popup = await open('popup.html');
  await button(popup, POPUP.begin).click();
  await popup.locator('.break-lines').waitFor();
  for (let steps = 0; steps < 12 && (await button(popup, BREAK.done).count()) === 0; steps += 1) {
    if (kills) await killWorker();
    const before = await popup.locator('.break-lines').innerText();
    await button(popup, BREAK.next).click();
    await eventually(async () => expect(await popup.locator('.break-lines').innerText()).not.toBe(before));
  }
  await button(popup, BREAK.addNote).click();
  await popup.getByRole('textbox').fill(note);
  await popup.getByText(BREAK.keeping.kept).waitFor();
  await button(popup, BREAK.done).click();
  await button(popup, POPUP.begin).waitFor();
  await popup.close();
}

/** What is in use of the heaps, in KB: of our pages, which share one, and of the page that is typed into. */
async function measure(ours: Page, watched: Page) {
  const heapOf = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return Math.round(usedSize / 1024);
  };
  return { ours: await heapOf(ours), watched: await heapOf(watched) };
}
