import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { BREAK } from '../../../utils/copy/en/break';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import type { Entry } from '../../../utils/journal/entry';
import { asOfNow, putHere, type ReleasedState } from '../chromium/released-state';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import { switchInAddonsPage } from './support/permissions';
import { until } from './support/waiting';

declare const browser: Browser;

const RELEASES = new URL('../../fixtures/releases/', import.meta.url);
const released = readdirSync(RELEASES).map(
  (file): ReleasedState => JSON.parse(readFileSync(new URL(file, RELEASES), 'utf8')),
);

describe('An update in Firefox', () => {
  let kindMinute: KindMinute;
  afterEach(() => kindMinute?.close());

  it.each(released)('from $version keeps all that it left', async (state) => {
    kindMinute = await KindMinute.start({ version: state.version });
    const before = asOfNow(state, Date.now());
    const consents = before.local.consents as readonly { readonly host: string }[];
    await switchInAddonsPage(
      kindMinute.firefox,
      'add',
      consents.map(({ host }) => `*://${host}/*`),
    );
    await kindMinute.killBackground();
    await kindMinute.welcome.run(putHere, JSON.stringify(before));

    await kindMinute.update('99.0');
    expect(await kindMinute.welcome.run(() => browser.runtime.getManifest().version)).toBe('99.0');
    const watched = consents.map(({ host }) => [`http://${host}/*`, `https://${host}/*`]);
    await until('the sites to be watched again', async () => {
      const registered = await kindMinute.registered();
      return JSON.stringify(registered) === JSON.stringify(watched);
    });
    await until('the icon', async () => (await kindMinute.iconTitle()) === ICON_TITLES.paused);
    const local = await kindMinute.records('local');
    expect(Object.keys(local).filter((name) => name.startsWith('damaged.'))).toEqual([]);
    expect(local).toMatchObject(before.local);

    const popup = await kindMinute.open('popup');
    await popup.says(BREAK.next);
    const journal = await kindMinute.open('journal');
    const left = (state.databases['kind-minute']?.records ?? []).flatMap(
      ([, lines]) => lines as readonly Entry[],
    );
    const shown = await until('the entries', async () => {
      const entries = await entriesOn(journal);
      return entries.length === left.length && entries;
    });
    for (const { note } of left) expect(shown.join('\n')).toContain(note);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
