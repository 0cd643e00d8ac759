import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../../utils/activity/instant';
import { POPUP, statusLine } from '../../../utils/copy/en/popup';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { ARRIVING } from '../../../utils/noticing/state';
import { iconTitle, standingAlarm, withExtension } from './browser';
import { eventually } from './eventually';
import { button, clickAway } from './popup';
import { readDecisions, readRecords, writeLocal } from './records';
import { bringLookForward, noticing, seeIcon, workUntilNearlyLong } from './working';

/** An instant as the popup says it. */
const clock = (at: number) => new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(at);

const memoryOf = async (desk: Page) => {
  const { memory } = (await readRecords(desk)).local;
  if (memory === undefined) throw new Error('Nothing is remembered');
  return memory;
};

describe('a browser that is started again', () => {
  it('stays quiet until the same instant, arrives, and keeps a focus session to its end', () => {
    let quietUntil = 0;
    let focusUntil = 0;
    return withExtension(
      { pinned: true },
      async ({ desk, clickIcon }) => {
        const asked = Date.now();
        const popup = await clickIcon();
        await button(popup, POPUP.laterChoices[60]).click();
        await button(popup, POPUP.endLater).waitFor();
        quietUntil = (await memoryOf(desk)).laterUntil ?? 0;
        expect(quietUntil - asked).toBeGreaterThanOrEqual(minutes(60));
        expect(quietUntil - asked).toBeLessThan(minutes(60) + seconds(5));
      },
      async (extension) => {
        const { desk, clickIcon } = extension;
        expect((await memoryOf(desk)).laterUntil).toBe(quietUntil);
        await seeStatus(await clickIcon(), statusLine({ kind: 'later', until: quietUntil }, clock));

        const due = await workUntilNearlyLong(extension, seconds(2));
        await eventually(async () => expect(await readDecisions(desk)).toMatchObject([{ why: 'later' }]));
        expect(Date.now()).toBeGreaterThanOrEqual(due);
        expect((await noticing(desk)).offer).toBe(null);
        expect(await iconTitle(extension)).toBe(ICON_TITLES.paused);
        expect((await memoryOf(desk)).laterUntil).toBe(quietUntil);

        const { arrived } = (await noticing(desk)).stretch;
        if (arrived === null) throw new Error('The start was not seen');
        const popup = await clickIcon();
        await button(popup, POPUP.endLater).click();
        await seeStatus(popup, statusLine({ kind: 'arriving', until: arrived + ARRIVING }, clock));
        expect((await noticing(desk)).offer).toBe(null);

        const again = await clickIcon();
        await button(again, POPUP.sessionChoices[25]).click();
        await button(again, POPUP.endSession).waitFor();
        focusUntil = (await memoryOf(desk)).session?.until ?? 0;
        expect(Math.abs(focusUntil - Date.now() - minutes(25))).toBeLessThan(seconds(5));
      },
      async (extension) => {
        const { desk, clickIcon } = extension;
        expect((await memoryOf(desk)).session?.until).toBe(focusUntil);
        await eventually(async () => expect((await noticing(desk)).stretch.arrived).not.toBe(null));
        await seeStatus(await clickIcon(), statusLine({ kind: 'session', until: focusUntil }, clock));

        const memory = await memoryOf(desk);
        const until = Date.now() + seconds(4);
        await writeLocal(desk, { memory: { ...memory, session: { since: until - minutes(25), until } } });
        await bringLookForward(desk);
        await eventually(async () =>
          expect(Math.abs(((await standingAlarm(desk)) ?? 0) - until)).toBeLessThan(1_000),
        );
        expect(await iconTitle(extension)).toBe(ICON_TITLES.quiet);
        await seeIcon(extension, ICON_TITLES.offering);
        expect(Date.now()).toBeGreaterThanOrEqual(until);
        expect((await memoryOf(desk)).session).toBe(null);
        expect((await noticing(desk)).offer).toMatchObject({ phase: 'shown', moment: 'session' });
      },
    );
  });
});

/** The popup says this; then it is closed again. */
async function seeStatus(popup: Page, line: string): Promise<void> {
  await popup.getByRole('status').getByText(line, { exact: true }).waitFor();
  await clickAway(popup);
}
