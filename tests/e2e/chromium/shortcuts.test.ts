import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSE } from '../../../utils/copy/en/browse';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { POPUP } from '../../../utils/copy/en/popup';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { TALK } from '../../../utils/copy/en/talk';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { type Extension, iconTitle, withExtension } from './browser';
import { eventually } from './eventually';
import { readRecords } from './records';

declare const chrome: typeof Browser;

/** As if the key were pressed that somebody gave to it: the browser asks for none before it has one. */
async function press({ context }: Extension, command: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The background does not run');
  await worker.evaluate(
    (name) => (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(name),
    command,
  );
}

describe('a key that somebody gave', () => {
  it('opens practices, the journal, the settings and the help panel, and makes it quiet', () =>
    withExtension({}, async (extension) => {
      const { context } = extension;
      const opened = async (command: string): Promise<Page> => {
        const [page] = await Promise.all([context.waitForEvent('page'), press(extension, command)]);
        return page;
      };
      const titled = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
      await titled(await opened('practices'), BROWSE.title);
      await titled(await opened('journal'), JOURNAL.title);
      await titled(await opened('talk'), TALK.title);
      const options = await opened('settings');
      await titled(options, SETTINGS.title);

      // What has a key, and what has none yet.
      const keys = options.locator('.options-keys > div');
      expect(await keys.allTextContents()).toEqual([
        `${SETTINGS.shortcutOpen}Alt+Shift+K`,
        ...[POPUP.begin, SETTINGS.shortcutLater, POPUP.browse, POPUP.journal, POPUP.settings, POPUP.talk].map(
          (words) => `${words}${SETTINGS.shortcutNone}`,
        ),
      ]);
      const [list] = await Promise.all([
        context.waitForEvent('page'),
        options.getByRole('button', { name: SETTINGS.shortcutsChange }).click(),
      ]);
      expect(list.url()).toBe('chrome://extensions/shortcuts');

      await press(extension, 'later');
      await eventually(async () => expect(await iconTitle(extension)).toBe(ICON_TITLES.paused));
    }));

  it('begins a minute', () =>
    withExtension({}, async (extension) => {
      await press(extension, 'begin');
      await eventually(async () =>
        expect((await readRecords(extension.desk)).local.break).toMatchObject({ lead: 'asked' }),
      );
    }));
});
