import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import { LOCK } from '../../../utils/copy/en/lock';
import { OWN_WORDS } from '../../../utils/copy/en/own-words';
import { POPUP } from '../../../utils/copy/en/popup';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { until } from './support/waiting';

const PASSPHRASE = 'rain on a tin roof';
const MINE = 'Quokkas hold me.';
const ANCHOR = 'The plane tree by the gate.';
const [FEET = '', HOLD = ''] = STAGE_WORDS.feet[0] ?? [];

const named = (name: string) => `button[aria-label="${name}"]`;

async function typeInto(page: Tab, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.type(text);
}

describe('Somebody’s own words in Firefox', () => {
  let kindMinute: KindMinute;
  let journal: Tab;
  beforeAll(async () => {
    kindMinute = await KindMinute.start();
    journal = await kindMinute.open('journal', '?show=words');
    await journal.show();
    // The page goes to its words when they are there; until then, what is to be clicked moves.
    await journal.says(OWN_WORDS.lines);
  });
  afterAll(() => kindMinute?.close());

  /** What the first step of the next minute says; the minute is stopped there. */
  async function firstStep(): Promise<string> {
    const popup = await kindMinute.open('popup');
    await popup.show();
    await popup.click('button', POPUP.begin);
    const said = await until('the first step', () =>
      popup.run(() => document.querySelector<HTMLElement>('.break-lines')?.innerText ?? null),
    );
    await popup.click('button', BREAK.stop);
    await popup.says(POPUP.begin);
    await popup.close();
    return said;
  }

  it('are written on the journal page, with a lock on it', async () => {
    await journal.click('button', LOCK.putOn);
    await typeInto(journal, 'input[name=passphrase]', PASSPHRASE);
    await typeInto(journal, 'input[name=again]', PASSPHRASE);
    await journal.click('button', LOCK.save);
    await journal.says(LOCK.isOn);
    await journal.click(named(OWN_WORDS.editThis(FEET)));
    await until('the line to be in its field', () =>
      journal.run((line) => (document.activeElement as HTMLInputElement | null)?.value === line, FEET),
    );
    await journal.run(() => (document.activeElement as HTMLInputElement).select());
    await journal.type(MINE);
    await journal.press('Enter');
    await journal.says(OWN_WORDS.ours(FEET));
    await journal.click(named(OWN_WORDS.hideThis(HOLD)));
    await journal.says(OWN_WORDS.hidden);
    await journal.run((label) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
      field?.querySelector('input')?.focus();
    }, OWN_WORDS.kinds.anchor.add);
    await journal.type(ANCHOR);
    await journal.press('Enter');
    await until('the anchor to be there', () =>
      journal.run((where) => document.querySelector(where) !== null, named(OWN_WORDS.removeThis(ANCHOR))),
    );
  });

  it('are said in a minute while the journal is open, also with the event page gone before', async () => {
    await kindMinute.killBackground();
    const said = await firstStep();
    expect(said).toContain(MINE);
    expect(said).toContain(ANCHOR);
    expect(said).not.toContain(HOLD);
  });

  it('give way to ours while it is locked', async () => {
    await journal.show();
    await journal.click('button', LOCK.lockNow);
    await journal.says(LOCK.shutTitle);
    const said = await firstStep();
    expect(said).not.toContain(MINE);
    expect(said).not.toContain(ANCHOR);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
