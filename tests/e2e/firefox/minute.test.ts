import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { POPUP } from '../../../utils/copy/en/popup';
import { AFTER_WORDS, NEED_WORDS } from '../../../utils/copy/en/practices/answer-words';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import { linesOf } from '../../../utils/copy/lines-of';
import { AFTERS, NEEDS } from '../../../utils/practice/practice';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { until } from './support/waiting';

const NOTE = 'Long call, tea helped.';

/** The digit that stands beside an answer. */
const digitOf = (answers: readonly string[], answer: string): `${number}` => `${answers.indexOf(answer) + 1}`;

describe('A minute that somebody asks for in Firefox', () => {
  let kindMinute: KindMinute;
  let journal: Tab;
  beforeAll(async () => {
    kindMinute = await KindMinute.start();
  });
  afterAll(() => kindMinute?.close());

  it('goes by keys from stage to stage, and takes a note', async () => {
    const popup = await kindMinute.open('popup');
    await popup.show();
    await until('the focus to be on “Begin”', () =>
      popup.run((name) => document.activeElement?.textContent === name, POPUP.begin),
    );
    await popup.press('Enter');
    await popup.says(linesOf(STAGE_WORDS, 'feet', 0)[0] ?? '');
    await popup.press('Enter');
    await popup.says(linesOf(STAGE_WORDS, 'hard-is-ordinary', 0)[0] ?? '');
    await popup.press('Enter');
    await popup.says(linesOf(STAGE_WORDS, 'need', 0)[0] ?? '');
    await popup.press(digitOf(NEEDS, 'air'));
    await popup.says(linesOf(STAGE_WORDS, 'return', 0)[0] ?? '');
    await popup.press(digitOf(AFTERS, 'easier'));
    await until('the answer to be marked', () =>
      popup.run(
        (word) => document.querySelector('[aria-pressed="true"]')?.textContent?.endsWith(word) ?? false,
        AFTER_WORDS.easier,
      ),
    );
    await popup.click('button', BREAK.addNote);
    await until('the focus to be in the note', () =>
      popup.run((name) => document.activeElement?.getAttribute('aria-label') === name, BREAK.note),
    );
    await popup.type(NOTE);
    await popup.click('button', BREAK.done);
    await popup.says(POPUP.begin);
  });

  it('is in the journal with what was said, and is there after a reload', async () => {
    journal = await kindMinute.open('journal');
    const expected = [
      PRACTICE_NAMES['gentle-feet'],
      JOURNAL.leads.asked,
      `${JOURNAL.need}: ${NEED_WORDS.air}`,
      `${JOURNAL.after}: ${AFTER_WORDS.easier}`,
      NOTE,
    ];
    for (const round of ['first seen', 'after a reload']) {
      const entries = await entriesOn(journal);
      expect(entries, round).toHaveLength(1);
      for (const words of expected) expect(entries[0], round).toContain(words);
      await kindMinute.killBackground();
      await journal.reload();
    }
  });

  it('is gone once it was deleted, by a background that had to start for it', async () => {
    await kindMinute.killBackground();
    await journal.show();
    await journal.click('button.quiet', JOURNAL.remove);
    await journal.says(JOURNAL.empty);
    await journal.reload();
    await journal.says(JOURNAL.empty);
    expect(await entriesOn(journal)).toEqual([]);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
