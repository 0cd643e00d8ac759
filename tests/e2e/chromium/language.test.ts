import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { LANGUAGE_TAGS, languageOf } from '../../../utils/copy/languages';
import { linesOf } from '../../../utils/copy/lines-of';
import { readWords } from '../../../utils/copy/read-words';
import { TOOLBAR_WORDS } from '../../../utils/copy/toolbar-words';
import { iconTitle, withExtension } from './browser';
import { eventually } from './eventually';
import { openOptions } from './options';
import { button, clickAway, untilClosed } from './popup';

const OTHERS = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

describe.each(OTHERS)('somebody who chooses %s', (tag) => {
  it('sees it at once in the settings, in the popup, in a break and on the icon, and English when they go back', () =>
    withExtension({}, async (extension) => {
      const { POPUP, TALK } = await readWords(tag, 'first');
      const pages = await readWords(tag, 'pages');
      const { BREAK, STAGE_WORDS } = await readWords(tag, 'breaks');
      const options = await openOptions(extension);
      await options.getByRole('combobox', { name: SETTINGS.language }).selectOption(tag);
      await options.getByRole('heading', { name: pages.SETTINGS.title, level: 1 }).waitFor();
      expect(await options.locator('html').getAttribute('lang')).toBe(tag);
      expect(await options.locator('html').getAttribute('dir')).toBe(languageOf(tag).dir);

      const help = await extension.clickIcon();
      await button(help, POPUP.talk).click();
      await help.getByRole('heading', { name: TALK.title, exact: true }).waitFor();
      await clickAway(help);
      const popup = await extension.clickIcon();
      await button(popup, POPUP.short).click();
      const first = [0, 1, 2].map((turn) => linesOf(STAGE_WORDS, 'feet', turn)[0] ?? '');
      expect(first).toContain(await popup.locator('.break-lines > *').first().textContent());
      await untilClosed(popup, () => button(popup, BREAK.stop).click());

      const again = await extension.clickIcon();
      await button(again, POPUP.laterChoices[10]).click();
      await eventually(async () =>
        expect(await iconTitle(extension)).toBe(TOOLBAR_WORDS[tag].ICON_TITLES.paused),
      );

      await options.getByRole('combobox', { name: pages.SETTINGS.language }).selectOption('en');
      await options.getByRole('heading', { name: SETTINGS.title, level: 1 }).waitFor();
      await eventually(async () =>
        expect(await iconTitle(extension)).toBe(TOOLBAR_WORDS.en.ICON_TITLES.paused),
      );
    }));
});
