import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import { DECISIONS, decisionLine } from '../../../utils/copy/en/decisions';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { NEED_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { linesOf } from '../../../utils/copy/lines-of';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { toolbarButton } from './support/toolbar';
import { pass, until } from './support/waiting';
import { workUntilNearlyLong } from './support/working';

describe('A long stretch of work in Firefox', () => {
  let kindMinute: KindMinute;
  let popup: Tab;
  beforeAll(async () => {
    kindMinute = await KindMinute.start();
  });
  afterAll(() => kindMinute?.close());

  it('waits while a private window is in front, where the icon cannot be seen', async () => {
    await kindMinute.touch();
    await until('a window with the focus', () => kindMinute.isAnyWindowFocused());
    await kindMinute.firefox.openPrivateWindow();
    await until('the private window to be in front', async () => !(await kindMinute.isAnyWindowFocused()));
    const due = await workUntilNearlyLong(kindMinute);
    await kindMinute.killBackground();
    await until(
      'the alarm to start the event page',
      async () => (await kindMinute.backgroundState()) === 'running',
    );
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    await until('the moment to be held', async () => (await kindMinute.noticing()).offer?.phase === 'held');
    await pass(1000);
    expect(await kindMinute.iconTitle()).toBe(ICON_TITLES.quiet);
  });

  it('changes the icon once the person is back at a window that has it', async () => {
    await kindMinute.killBackground();
    await kindMinute.firefox.closePrivateWindow();
    await until(
      'the icon to offer',
      async () => (await kindMinute.iconTitle()) === ICON_TITLES.offering,
      5_000,
    );
    await until('the button to be drawn so', async () => {
      const button = await toolbarButton(kindMinute.firefox);
      return button?.offering && button.label === ICON_TITLES.offering;
    });
  });

  it('leads to a break that survives an event page killed between any two steps', async () => {
    popup = await kindMinute.open('popup');
    await popup.says(OFFER);
    const steps = [
      { see: linesOf(STAGE_WORDS, 'feet', 0)[0], press: BREAK.next },
      { see: linesOf(STAGE_WORDS, 'hard-is-ordinary', 0)[0], press: BREAK.next },
      { see: linesOf(STAGE_WORDS, 'need', 0)[0], press: NEED_WORDS.water },
      { see: linesOf(STAGE_WORDS, 'return', 0)[0], press: BREAK.done },
    ];
    await kindMinute.killBackground();
    await popup.click('button', POPUP.begin);
    for (const { see, press } of steps) {
      await popup.says(see ?? '');
      await kindMinute.killBackground();
      await popup.click('button', press);
    }
    await popup.says(POPUP.begin);
    expect(await kindMinute.iconTitle()).toBe(ICON_TITLES.quiet);
  });

  it('leaves exactly one entry, which says what led to it', async () => {
    await kindMinute.killBackground();
    const journal = await kindMinute.open('journal');
    await kindMinute.wakeBackground();
    await pass(1000);
    const entries = await entriesOn(journal);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(JOURNAL.leads.stretch);
    expect(entries[0]).toContain(NEED_WORDS.water);
    await journal.show();
    await journal.click('summary', DECISIONS.title);
    // Once, however often the background was killed while it wrote.
    const line = decisionLine({
      at: 0,
      moment: 'stretch',
      available: true,
      why: null,
      offered: true,
      answer: 'begun',
    });
    await journal.says(line);
    expect((await journal.text()).split(line)).toHaveLength(2);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
