import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { MAKE_PACK, PACKS } from '../../../utils/copy/en/packs';
import { KindMinute } from './support/kind-minute';
import type { Tab } from './support/tab';
import { until } from './support/waiting';

const LINE = 'Hands around the cup, if there is one.';
const NAME = 'The warm cup';

const named = (name: string) => `button[aria-label="${name}"]`;

/** Writes into the field of that name. */
async function write(page: Tab, label: string, text: string): Promise<void> {
  await until(`the field ${label}`, () =>
    page.run((called) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === called);
      const input = field?.querySelector<HTMLInputElement>('input, textarea');
      input?.focus();
      return document.activeElement === input && input !== undefined;
    }, label),
  );
  await page.type(text);
}

/** Lets go of a file over the page. */
async function drop(page: Tab, text: string): Promise<void> {
  await page.run((written) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([written], 'pack.json', { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
  }, text);
}

describe('A pack in Firefox', () => {
  let downloads: string;
  let maker: KindMinute;
  let client: KindMinute;
  let file = '';
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'kind-minute-downloads-'));
    const preferences = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    [maker, client] = await Promise.all([KindMinute.start({ preferences }), KindMinute.start()]);
  });
  afterAll(async () => {
    await Promise.all([maker?.close(), client?.close()]);
    await rm(downloads, { recursive: true, force: true });
  });

  it('is written, run through, signed and saved', async () => {
    const page = await maker.open('packs');
    await page.show();
    await write(page, MAKE_PACK.name, 'For the night shift');
    await write(page, MAKE_PACK.maker, 'A. Lind');
    await write(page, MAKE_PACK.why, 'We found these words together.');
    await page.click('#make button', MAKE_PACK.start);
    await write(page, MAKE_PACK.practiceName, NAME);
    await write(page, MAKE_PACK.practiceLine, 'Hands around something warm.');
    await write(page, MAKE_PACK.wording(1), LINE);
    await page.click(named(MAKE_PACK.runThis(NAME)));
    await until('the line', () =>
      page.run((line) => document.querySelector('.break-lines p')?.textContent === line, LINE),
    );
    await page.click('.packs-run button', BREAK.next);
    await page.click('.packs-run button', BREAK.done);
    await page.says(MAKE_PACK.ran);
    await page.run(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('#make input[type=checkbox]')];
      boxes.at(-1)?.click();
    });
    await page.click('#make button', MAKE_PACK.save);
    await page.says(MAKE_PACK.saved);
    const name = await until('the file', async () =>
      (await readdir(downloads)).find((one) => one.endsWith('.json')),
    );
    file = await until('what is in it', () => readFile(join(downloads, name), 'utf8'));
    expect(JSON.parse(file)).toMatchObject({ signature: { algorithm: 'Ed25519' } });
  });

  it('is refused once it was changed by hand, and is kept as it was signed', async () => {
    const page = await client.open('packs');
    await page.show();
    await drop(page, file.replace(NAME, 'The cold cup'));
    await page.says(PACKS.signed.changed);
    await page.click('.packs-looked button', PACKS.decline);
    await drop(page, file);
    await page.says(PACKS.signed.intact);
    await page.says(LINE);
    await page.click('.packs-looked button', PACKS.keepAll);
    await page.says(PACKS.kept);
  });

  it('is among the breaks, with its maker’s name, and leaves an entry that outlives it', async () => {
    const popup = await client.open('popup', '?show=practices');
    await popup.show();
    await popup.click('summary', BROWSE.shelves.made);
    await popup.click(named(BROWSE.begin(NAME, BROWSE.length(20))));
    await popup.says(LINE);
    await popup.says(BROWSE.from('A. Lind'));
    await client.killBackground();
    await popup.click('button', BREAK.next);
    await popup.says(BREAK.keeping.kept);
    await popup.click('button', BREAK.done);
    const journal = await client.open('journal');
    await journal.says(`${NAME} (A. Lind)`);

    const page = await client.open('packs');
    await page.show();
    await page.click(named(PACKS.removeThis('For the night shift')));
    await page.says(PACKS.listNone);
    await journal.reload();
    await until('the entry', () => journal.run(() => document.querySelectorAll('article').length === 1));
    expect(await journal.text()).not.toContain('A. Lind');
  });
});
