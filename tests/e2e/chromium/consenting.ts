import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { SETTINGS } from '../../../utils/copy/en/settings';
import type { Extension } from './browser';
import { button } from './popup';
import { allowWhenAsked } from './sites';

/** A person's yes to a site on our own page; the browser's question, which nobody sees without a display, is answered before. */
export async function consentTo({ context, desk, open }: Extension, host: string): Promise<void> {
  await allowWhenAsked(context, desk, `*://${host}/*`);
  const disclosure = await open(`disclosure.html?host=${host}`);
  await button(disclosure, DISCLOSURE.yes).click();
  await disclosure.getByRole('status').getByText(DISCLOSURE.on(host)).waitFor();
  await disclosure.close();
}

/** Says in the settings that code editors on a site are to be read, too. */
export async function wantCode({ open }: Extension, host: string): Promise<void> {
  const settings = await open('options.html');
  await settings.getByLabel(SETTINGS.siteCodeOn(host)).click();
  await settings.getByRole('status').getByText(SETTINGS.saved).waitFor();
  await settings.close();
}
