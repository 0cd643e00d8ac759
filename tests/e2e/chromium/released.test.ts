import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { seconds } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { KEEPING } from '../../../utils/copy/en/keeping';
import { POPUP } from '../../../utils/copy/en/popup';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import type { Entry } from '../../../utils/journal/entry';
import { type Site, serveSite } from '../firefox/support/site';
import { BUILD, type Extension, iconTitle, withExtension } from './browser';
import { consentTo } from './consenting';
import { eventually } from './eventually';
import { heardFrom, listenToWatchers } from './heard';
import { openOptions } from './options';
import { button, entriesOn, finish, openJournal, openNote, seeStage } from './popup';
import { readDatabase, readDecisions, readRecords, restoreEntries } from './records';
import { asOfNow, putState, type ReleasedState, readState } from './released-state';
import { registeredWatchers } from './sites';
import { leaveTabAfterLongFocus, seeHeld, seeIcon, workUntilNearlyLong } from './working';

declare const chrome: typeof Browser;

/*
 * What each version left on the disk is read by this one, after an update as a store makes it: a newer manifest in the
 * same place, while the browser runs. Before a release: KIND_MINUTE_RECORD=1 npx vitest run --project e2e released
 */

const RELEASES = new URL('../../fixtures/releases/', import.meta.url);
const CURRENT: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
const SITE = 'watched.test';
const NOTE = 'Long call, tea helped';
const HARSH = "I'm so stupid.";

let build: string;
let site: Site;
beforeEach(async () => {
  build = mkdtempSync(join(tmpdir(), 'kind-minute-build-'));
  cpSync(BUILD, build, { recursive: true });
  site = await serveSite();
});
afterEach(() => {
  site?.close();
  rmSync(build, { recursive: true, force: true });
});

function giveVersion(version: string): void {
  const file = join(build, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

/** The update comes: the browser loads what lies in the folder now. Answers a page of the new version. */
async function update({ context, open }: Extension): Promise<Page> {
  giveVersion('99.0');
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: build });
  const page = await open('welcome.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const released = readdirSync(RELEASES).map(
  (file): ReleasedState => JSON.parse(readFileSync(new URL(file, RELEASES), 'utf8')),
);

describe('an update', () => {
  it.each(released)('from $version keeps all that it left', (state) => {
    giveVersion(state.version);
    return withExtension({ build, pinned: true }, async (extension) => {
      const { context, desk, killWorker } = extension;
      await consentTo(extension, SITE);
      const tab = await context.newPage();
      await tab.goto(`${site.address.replace('localhost', SITE)}`);
      await killWorker();
      const before = asOfNow(state, Date.now());
      await putState(desk, before);

      const page = await update(extension);
      expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0');
      await listenToWatchers(page);
      const after = { ...extension, desk: page };
      // The worker has set all up anew: watched sites, the icon.
      await eventually(async () =>
        expect(await registeredWatchers(page)).toEqual([
          [`watch:${SITE}`, [`http://${SITE}/*`, `https://${SITE}/*`]],
        ]),
      );
      await eventually(async () => expect(await iconTitle(after)).toBe(ICON_TITLES.paused));
      const { local } = await readRecords(page);
      expect(Object.keys(local).filter((name) => name.startsWith('damaged.'))).toEqual([]);
      expect(local).toMatchObject(before.local);

      const popup = await extension.clickIcon(page);
      await seeStage(popup, 'name-it');
      await popup.keyboard.press('1');
      for (const stage of ['not-only-you', 'small-kindness', 'need'] as const) {
        await seeStage(popup, stage);
        await popup.keyboard.press(stage === 'need' ? '1' : 'Enter');
      }
      await seeStage(popup, 'return');
      await finish(popup);

      const left = entriesIn(state);
      const journal = await openJournal(context, await extension.clickIcon(page));
      await eventually(async () => expect(await entriesOn(journal).count()).toBe(left.length + 1));
      for (const { note } of left) if (note !== '') await journal.getByText(note).waitFor();
      expect(await readDatabase(page)).toEqual(
        expect.arrayContaining(left.map((entry) => expect.objectContaining(entry))),
      );
      expect(await readDecisions(page)).toEqual(
        expect.arrayContaining(linesIn(state, 'kind-minute-decisions')),
      );

      // The new watcher is put into the tab that was open all along.
      await eventually(async () => {
        await tab.bringToFront();
        await tab.locator('textarea').fill('');
        await tab.locator('textarea').pressSequentially(HARSH);
        await tab.keyboard.press('Enter');
        expect(await heardFrom(page, tab)).toContain(HARSH);
      }, 20_000);
    });
  });

  it('has a fixture of this very version, so that the next one can be tried on it', () =>
    expect(released.map(({ version }) => version)).toContain(CURRENT));
});

if (process.env.KIND_MINUTE_RECORD)
  it('this version is lived with for a while, and what it leaves is written down', () =>
    withExtension({ build, pinned: true }, async (extension) => {
      const { desk, context } = extension;
      await consentTo(extension, SITE);

      await workUntilNearlyLong(extension, seconds(2));
      await seeHeld(desk, 'pause');
      await leaveTabAfterLongFocus(extension);
      await seeIcon(extension, ICON_TITLES.offering);
      const offered = await extension.clickIcon();
      await button(offered, POPUP.begin).click();
      await offered.locator('.break-lines').waitFor();
      for (let steps = 0; (await button(offered, BREAK.done).count()) === 0 && steps < 9; steps += 1) {
        await offered.keyboard.press('Enter');
        await offered.waitForTimeout(300);
      }
      await offered.keyboard.press('1');
      await (await openNote(offered)).fill(NOTE);
      await offered.getByText(BREAK.keeping.kept).waitFor();
      await finish(offered);
      await restoreEntries(desk, 3);

      const options = await openOptions(extension);
      await options.getByRole('switch', { name: SETTINGS.hoursOn, exact: true }).click();
      await options.getByRole('switch', { name: SETTINGS.clockOn, exact: true }).click();
      await options.getByRole('switch', { name: SETTINGS.avoidChoices.touch, exact: true }).click();
      await options.getByRole('radio', { name: SETTINGS.breakSecondsChoices[90] }).click();
      await options.close();
      const journal = await openJournal(context, await extension.clickIcon());
      await journal.getByLabel(KEEPING.keepFor).first().selectOption({ label: KEEPING.days.always });
      await journal.close();
      const popup = await extension.clickIcon();
      await button(popup, POPUP.laterChoices[60]).click();
      await button(popup, POPUP.endLater).waitFor();
      await desk.evaluate(() =>
        chrome.runtime.sendMessage({
          kind: 'break.begin',
          lead: 'asked',
          wanted: { practice: 'minute', length: 60 },
        }),
      );
      await seeStage(popup, 'name-it');
      const state = await readState(desk);
      expect(entriesIn(state)).toHaveLength(4);
      writeFileSync(new URL(`${CURRENT}.json`, RELEASES), `${JSON.stringify(state, null, 2)}\n`);
    }));

const linesIn = ({ databases }: ReleasedState, name: string) =>
  (databases[name]?.records ?? []).flatMap(([, lines]) => lines as readonly unknown[]);

const entriesIn = (state: ReleasedState) => linesIn(state, 'kind-minute') as readonly Entry[];
