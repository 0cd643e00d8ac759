import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { LOCK } from '../../../utils/copy/en/lock';
import { filesHolding } from '../chromium/raw-files';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { until } from './support/waiting';

declare const browser: Browser;
/** With the browser's own rights. */
declare const PathUtils: { readonly profileDir: string };

const PASSPHRASE = 'rain on a tin roof';
/** Words that nothing else would write to a disk, and in which nothing comes twice: Firefox packs what does. */
const [NOTE, UNSAVED, SOUGHT, BEFORE] = [
  'Quokkazanzibar',
  'Numbattimbuktu',
  'Bilbyulaanbaatar',
  'Dunnartvilnius',
];

/** Brings entries in as undoing a deletion does. */
const restore = (page: Tab, from: number, to: number, note: string) =>
  page.run(
    async (first, end, words) => {
      for (let place = first; place < end; place++) {
        const entry = {
          id: `made-up-${place}`,
          at: Date.now() - place * 1000,
          offset: 0,
          lead: 'asked',
          practice: 'minute',
          need: 'water',
          after: null,
          note: words,
        };
        await browser.runtime.sendMessage({ kind: 'entry.restore', entry });
      }
    },
    from,
    to,
    note,
  );

async function typeInto(page: Tab, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.type(text);
}

describe('A locked journal in Firefox', () => {
  let kindMinute: KindMinute;
  let journal: Tab;
  beforeAll(async () => {
    // Its tabs are written to the disk often, so that what it writes is there to be found.
    kindMinute = await KindMinute.start({ preferences: { 'browser.sessionstore.interval': 500 } });
    journal = await kindMinute.open('journal');
    await journal.show();
  });
  afterAll(() => kindMinute?.close());

  const filesWith = async (word: string) =>
    filesHolding(await kindMinute.firefox.runAsBrowser(() => PathUtils.profileDir), word);

  it('is needed: without it a note can be found in the files of the browser', async () => {
    await restore(kindMinute.welcome, 0, 1, BEFORE);
    await until('the note to be on the disk', async () => (await filesWith(BEFORE)).length > 0);
    await journal.says(BEFORE);
    await journal.click('button.quiet', JOURNAL.remove);
    await journal.says(JOURNAL.removed);
  });

  it('gets its lock, takes entries while it is shut, and opens with the passphrase alone', async () => {
    await journal.click('button', LOCK.putOn);
    await typeInto(journal, 'input[name=passphrase]', PASSPHRASE);
    await typeInto(journal, 'input[name=again]', PASSPHRASE);
    await journal.click('button', LOCK.save);
    await journal.says(LOCK.isOn);
    await journal.click('button', LOCK.lockNow);
    await journal.says(LOCK.shutTitle);
    await kindMinute.killBackground();
    await restore(kindMinute.welcome, 1, 8, NOTE);
    expect(await entriesOn(journal)).toEqual([]);

    await typeInto(journal, 'input[name=passphrase]', 'rain on a tin root');
    await journal.press('Enter');
    await journal.says(LOCK.wrong);
    // What was wrong is selected: typing takes its place.
    await journal.type(PASSPHRASE);
    await journal.press('Enter');
    await until('the entries to be there', async () => (await entriesOn(journal)).length === 7);
    expect((await entriesOn(journal))[0]).toContain(NOTE);
  });

  it('leaves none of it in the files of the browser', async () => {
    await journal.click('button.quiet', JOURNAL.edit);
    await typeInto(journal, 'textarea', UNSAVED);
    await typeInto(journal, 'input[type=search]', SOUGHT);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const found: string[] = [];
    for (const word of [NOTE, UNSAVED, SOUGHT, PASSPHRASE])
      found.push(...(await filesWith(word)).map((file) => `${word} in ${file}`));
    expect(found).toEqual([]);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
