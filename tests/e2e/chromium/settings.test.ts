import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { POPUP } from '../../../utils/copy/en/popup';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { RESTED } from '../../../utils/noticing/fatigue';
import { FRESH_MEMORY } from '../../../utils/noticing/state';
import { FIRST_PACE } from '../../../utils/practice/pace';
import { DEFAULT_SETTINGS, type Range, type Settings } from '../../../utils/settings/settings';
import { withExtension } from './browser';
import { eventually } from './eventually';
import { addMeetingSite, openOptions } from './options';
import { button, clickAway } from './popup';
import { readRecords, writeLocal } from './records';
import { allowWhenAsked, grantedOrigins, registeredWatchers } from './sites';
import { bringLookForward } from './working';

const WORKDAY: Range = { from: 9 * 60, to: 18 * 60 };
const EVENING: Range = { from: 21 * 60 + 30, to: 60 };

/** What is stored is what is shown, once the page is loaded anew: nobody changes two times faster than a page draws. */
async function reload(options: Page): Promise<void> {
  await options.reload();
  await options.getByText(SETTINGS.moreTiming).click();
}

/** Waits until exactly this is stored, on top of what somebody has who never opened the options. */
function seeStored(desk: Page, changed: Partial<Settings>): Promise<void> {
  return eventually(async () =>
    expect((await readRecords(desk)).local.settings).toEqual({ ...DEFAULT_SETTINGS, ...changed }),
  );
}

describe('what somebody sets', () => {
  it('is stored as it was set: hours for each day, a time of day, the gap, calls, and meeting sites', () =>
    withExtension({ pinned: true }, async (extension) => {
      const { context, desk, killWorker } = extension;
      const options = await openOptions(extension);
      const choose = (name: string) => options.getByRole('switch', { name, exact: true }).click();
      const field = (name: string, place = 0) => options.getByLabel(name, { exact: true }).nth(place);

      await choose(SETTINGS.hoursOn);
      const week: Range[][] = [1, 1, 1, 1, 1, 1, 1].map(() => [WORKDAY]);
      await seeStored(desk, { hours: week });
      await button(options, SETTINGS.hoursAddTo('Wednesday')).click();
      for (const range of [WORKDAY, { ...WORKDAY, from: EVENING.from }, EVENING]) {
        if (range.from !== WORKDAY.from) await field(SETTINGS.from('Wednesday'), 1).fill('21:30');
        if (range.to !== WORKDAY.to) await field(SETTINGS.to('Wednesday'), 1).fill('01:00');
        week[3] = [WORKDAY, range];
        await seeStored(desk, { hours: week });
        await reload(options);
      }
      await button(options, SETTINGS.hoursRemoveOf('Sunday', '09:00')).click();
      week[0] = [];
      await seeStored(desk, { hours: week });

      await choose(SETTINGS.clockOn);
      await field(SETTINGS.clock).fill('14:45');
      await seeStored(desk, { hours: week, clockTime: 14 * 60 + 45 });
      await field(SETTINGS.gapMinutes).fill('1');
      await field(SETTINGS.gapMinutes).press('End');
      // A record changes while somebody types, as when they have just come back to the keys.
      await writeLocal(desk, { pace: { ...FIRST_PACE, pace: 0 } });
      await options.getByLabel(SETTINGS.paceChoices[0]).and(options.locator(':checked')).waitFor();
      await field(SETTINGS.gapMinutes).pressSequentially('20');
      await field(SETTINGS.gapMinutes).blur();
      await choose(SETTINGS.afterCalls);
      const rest = { clockTime: 14 * 60 + 45, gapMinutes: 120, afterCalls: true };
      await seeStored(desk, { hours: week, ...rest });

      await addMeetingSite(options, 'not an address');
      await options.getByText(SETTINGS.meetingUnknown).waitFor();
      await allowWhenAsked(context, desk, '*://meet.test/*');
      await options.bringToFront();
      await addMeetingSite(options, 'https://meet.test/room/7');
      await seeStored(desk, { hours: week, ...rest, meetingSites: ['meet.test'] });
      expect(await grantedOrigins(desk)).toEqual(['*://meet.test/*']);
      // Nor at the worker's next start, when it sees to it that all watchers are there.
      await killWorker();
      await bringLookForward(desk);
      await setTimeout(500);
      expect(await registeredWatchers(desk)).toEqual([]);

      const again = await openOptions(extension);
      await again.getByText('meet.test', { exact: true }).waitFor();
      expect(await again.getByText(SETTINGS.siteWaiting).count()).toBe(0);
      expect(await again.getByLabel(SETTINGS.to('Wednesday'), { exact: true }).nth(1).inputValue()).toBe(
        '01:00',
      );
      expect(await again.getByLabel(SETTINGS.clock, { exact: true }).inputValue()).toBe('14:45');
      await button(again, SETTINGS.meetingRemoveThis('meet.test')).click();
      await again.getByText(SETTINGS.meetingsNone).waitFor();
      await seeStored(desk, { hours: week, ...rest });
      await eventually(async () => expect(await grantedOrigins(desk)).toEqual([]));
    }));

  it('may be fewer offers, none, or no change, when the popup asks after many without an answer', () =>
    withExtension({ pinned: true }, async ({ desk, clickIcon }) => {
      const fatigue = { ...RESTED, unanswered: 6, fewerUntil: Date.now() + 60_000, asking: true };
      const choices = [
        ['fewer', 1],
        ['asked', 0],
        ['keep', 3],
      ] as const;
      for (const [choice, offersPerDay] of choices) {
        await writeLocal(desk, { settings: DEFAULT_SETTINGS, memory: { ...FRESH_MEMORY, fatigue } });
        const popup = await clickIcon();
        await popup.getByText(POPUP.fatigue).waitFor();
        const wanted = button(popup, POPUP.fatigueChoices[choice]).and(popup.locator(':focus'));
        // The focus is on "Begin", which comes after.
        for (let back = 0; back < 3 && (await wanted.count()) === 0; back++) {
          await popup.keyboard.press('Shift+Tab');
        }
        await wanted.waitFor();
        await popup.keyboard.press('Enter');
        await eventually(async () => {
          const { settings, memory } = (await readRecords(desk)).local;
          expect([settings, memory?.fatigue]).toEqual([{ ...DEFAULT_SETTINGS, offersPerDay }, RESTED]);
        });
        await popup.getByText(POPUP.fatigue).waitFor({ state: 'detached' });
        await clickAway(popup);
      }
    }));
});
