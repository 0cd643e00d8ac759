import type { Page } from 'playwright-core';
import { SETTINGS } from '../../../utils/copy/en/settings';
import type { Extension } from './browser';
import { button } from './popup';

/** Opens the options page, with the part on when it offers unfolded. */
export async function openOptions({ open }: Extension): Promise<Page> {
  const options = await open('options.html');
  await options.getByText(SETTINGS.moreTiming).click();
  return options;
}

/** Adds a site to the list of meeting sites; the browser then asks. */
export async function addMeetingSite(options: Page, host: string): Promise<void> {
  await options.getByLabel(SETTINGS.meetingSite).fill(host);
  await button(options, SETTINGS.meetingAdd).click();
}
