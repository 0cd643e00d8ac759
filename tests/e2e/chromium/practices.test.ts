import { describe, expect, it } from 'vitest';
import { seconds } from '../../../utils/activity/instant';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { FIRST_PACE } from '../../../utils/practice/pace';
import { withExtension } from './browser';
import { eventually } from './eventually';
import { nameOf } from './keys';
import { openOptions } from './options';
import { button, seeStage } from './popup';
import { readRecords, writeLocal } from './records';

const FULL = { ...FIRST_PACE, pace: 2 as const };

describe('a practice that somebody picks', () => {
  it('is quiet for as long as a sit was meant to be, says so in words alone, and knows the rest when it is opened again', () =>
    withExtension({}, async (extension) => {
      const { desk, context } = extension;
      const popup = await extension.clickIcon();
      await button(popup, POPUP.browse).click();
      await popup.getByText(BROWSE.shelves.sits).click();
      const [tab] = await Promise.all([context.waitForEvent('page'), button(popup, BROWSE.inTab).click()]);
      await tab.getByText(BROWSE.shelves.sits).click();
      await button(tab, nameOf('sit-breath', 300)).click();
      for (const stage of ['sit-settle', 'sit-breath-find', 'sit-breath-back'] as const) {
        await seeStage(tab, stage);
        await button(tab, BREAK.next).click();
      }
      await seeStage(tab, 'sit-quiet');
      await tab.getByText(/^Until about /).waitFor();
      const running = (await readRecords(desk)).local.break;
      if (!running) throw new Error('The break is gone');
      await writeLocal(desk, { break: { ...running, startedAt: running.startedAt - seconds(296) } });
      await tab.reload();
      await tab.getByText(/^Until about /).waitFor();
      await tab.getByText(BREAK.quietOver).waitFor({ timeout: 15_000 });
      await seeStage(tab, 'sit-quiet');
    }));

  it('rests when it stirs and something was stirred up, and is not there when it was to be left out', () =>
    withExtension({}, async (extension) => {
      const { desk } = extension;
      await writeLocal(desk, { pace: { ...FULL, stirredAt: [Date.now()] } });
      const options = await openOptions(extension);
      await options.getByRole('switch', { name: SETTINGS.avoidChoices.breath, exact: true }).click();
      await options.getByRole('switch', { name: SETTINGS.avoidChoices.touch, exact: true }).click();
      await eventually(async () =>
        expect((await readRecords(desk)).local.settings?.avoid).toEqual(['touch', 'breath']),
      );
      await options.getByRole('radio', { name: SETTINGS.audienceChoices.study }).click();
      await options.getByRole('radio', { name: SETTINGS.breakSecondsChoices[90] }).click();
      await options.getByRole('switch', { name: SETTINGS.withTherapist, exact: true }).click();
      await eventually(async () =>
        expect((await readRecords(desk)).local.settings).toMatchObject({
          audience: 'study',
          breakSeconds: 90,
          withTherapist: true,
        }),
      );
      const popup = await extension.clickIcon();
      await button(popup, POPUP.browse).click();
      await popup.getByText(BROWSE.resting).waitFor();
      await popup.getByText(BROWSE.leftOut).waitFor();
      expect(await popup.locator('summary').first().textContent()).toBe(BROWSE.shelves.study);
      expect(await popup.getByText(BROWSE.shelves.stirring).count()).toBe(0);
      expect(
        await popup.getByRole('heading', { name: PRACTICE_NAMES.touch, includeHidden: true }).count(),
      ).toBe(0);
      expect(
        await popup.getByRole('heading', { name: PRACTICE_NAMES.friend, includeHidden: true }).count(),
      ).toBe(1);
    }));
});
