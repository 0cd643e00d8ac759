import type { BrowserContext, Page } from 'playwright-core';
import { BREAK } from '../../../utils/copy/en/break';
import { JOURNAL } from '../../../utils/copy/en/journal';
import { POPUP } from '../../../utils/copy/en/popup';
import { STAGE_WORDS } from '../../../utils/copy/en/practices/stage-words';
import type { StageId } from '../../../utils/practice/library';

/** Waits until a stage of a break can be read, in any of its wordings. */
export async function seeStage(popup: Page, stage: StageId): Promise<void> {
  const firsts = STAGE_WORDS[stage].map(([first = '']) => first.replace(/[.?*+^$()[\]{}|]/g, '\\$&'));
  try {
    await popup
      .locator('.break-lines')
      .getByText(new RegExp(`^(?:${firsts.join('|')})$`))
      .waitFor();
  } catch (fault) {
    const shown = popup.isClosed() ? 'it is closed' : await popup.innerText('main');
    throw new Error(`The page does not show ${stage}, but: ${shown}`, { cause: fault });
  }
}

/** Does what closes the popup, and waits until it has closed. */
export async function untilClosed(popup: Page, act: () => Promise<void>): Promise<void> {
  const closed = popup.isClosed() ? undefined : popup.waitForEvent('close');
  // The page may be gone before the browser has answered for the click.
  await act().catch((fault: unknown) => {
    if (!/closed/.test(String(fault))) throw fault;
  });
  await closed;
}

/** Takes the popup away as a click elsewhere does: nothing is said to the page. */
export async function clickAway(popup: Page): Promise<void> {
  await untilClosed(popup, () => popup.close());
}

/** The button of that name, whole. */
export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** Presses Done, which ends the break and closes the popup. */
export async function finish(popup: Page): Promise<void> {
  await untilClosed(popup, () => button(popup, BREAK.done).click());
}

/** From the popup to the journal page, in a tab of its own. */
export async function openJournal(context: BrowserContext, popup: Page): Promise<Page> {
  const [journal] = await Promise.all([
    context.waitForEvent('page'),
    untilClosed(popup, () => button(popup, POPUP.journal).click()),
  ]);
  await journal.getByRole('heading', { name: JOURNAL.title, level: 1 }).waitFor();
  return journal;
}

/** The entries that can be read on the journal page, the newest first. */
export function entriesOn(journal: Page) {
  return journal.getByRole('article');
}

/** Asks for the note's field, at the last stage. */
export async function openNote(popup: Page) {
  await button(popup, BREAK.addNote).click();
  const field = popup.getByRole('textbox');
  await field.waitFor();
  return field;
}
