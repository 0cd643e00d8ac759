import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { BREAK } from '../../../utils/copy/en/break';
import { BROWSE } from '../../../utils/copy/en/browse';
import { DISCLOSURE } from '../../../utils/copy/en/disclosure';
import { KEEPING } from '../../../utils/copy/en/keeping';
import { KNOWN } from '../../../utils/copy/en/known';
import { OFFER } from '../../../utils/copy/en/offer';
import { POPUP } from '../../../utils/copy/en/popup';
import { PRACTICE_NAMES } from '../../../utils/copy/en/practices/practice-names';
import { SETTINGS } from '../../../utils/copy/en/settings';
import { TALK } from '../../../utils/copy/en/talk';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { WELCOME } from '../../../utils/copy/en/welcome';
import CONTACTED from '../network/contacted.json' with { type: 'json' };
import { type RecordingProxy, startRecordingProxy } from '../network/recording-proxy';
import { startFirefox } from './support/firefox';
import { entriesOn } from './support/journal-page';
import { KindMinute } from './support/kind-minute';
import { answerPrompt } from './support/permissions';
import { notedRequests, noteRequests } from './support/requests';
import { type Site, serveSite } from './support/site';
import { pass, until } from './support/waiting';
import { workUntilNearlyLong } from './support/working';

declare const browser: Browser;

const TALKER = fileURLToPath(new URL('../network/talker', import.meta.url));
const WATCHED = 'watched.test';
const TALKED_TO = 'talker.test';
const HARSH = 'I hate myself, I ruin everything. ';

/** Everything through the recorder, this machine's own addresses too. */
const throughProxy = ({ port }: RecordingProxy, downloads: string) => ({
  'network.proxy.type': 1,
  ...Object.fromEntries(
    ['http', 'ssl'].flatMap((kind) => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, port],
    ]),
  ),
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
});

describe('The hosts that are contacted in a day in Firefox', () => {
  let site: Site;
  let downloads: string;
  let proxy: RecordingProxy;
  let kindMinute: KindMinute;
  let control: Promise<readonly string[]>;
  beforeAll(async () => {
    site = await serveSite();
    downloads = await mkdtemp(join(tmpdir(), 'kind-minute-downloads-'));
    proxy = await startRecordingProxy(site.address);
    control = withoutUs();
    kindMinute = await KindMinute.start({ preferences: throughProxy(proxy, downloads) });
    await noteRequests(kindMinute.firefox);
    await kindMinute.firefox.install(TALKER);
  });
  afterAll(async () => {
    await kindMinute?.close();
    await control;
    proxy?.close();
    site?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  /** The same browser on the same site without us: what it asks for then is its own. */
  async function withoutUs(): Promise<readonly string[]> {
    const other = await startRecordingProxy(site.address);
    const firefox = await startFirefox(throughProxy(other, downloads));
    try {
      const tab = await firefox.newTab();
      await tab.go(`http://${WATCHED}/`);
      await tab.click('textarea');
      await tab.type(HARSH);
      await pass(5_000);
      return other.hosts();
    } finally {
      await firefox.close();
      other.close();
    }
  }

  it('are seen, when a day is lived: a try, a site that is watched', async () => {
    const { welcome, firefox } = kindMinute;
    await welcome.click('button', WELCOME.talk);
    await welcome.says(TALK.lead);
    await welcome.click('button', TALK.close);
    await welcome.click('button', WELCOME.tryBegin);
    await welcome.click('button', BREAK.stop);
    await welcome.says(WELCOME.tryBegin);

    const disclosure = await kindMinute.open('disclosure', `?host=${WATCHED}`);
    await disclosure.show();
    await disclosure.click('button', DISCLOSURE.yes);
    await answerPrompt(firefox, 'allow');
    await disclosure.says(DISCLOSURE.on(WATCHED));
    const letter = await firefox.newTab();
    await letter.go(`http://${WATCHED}/`);
    await letter.show();
    await letter.click('textarea');
    await letter.type(HARSH);
    await until('the sentence to be heard', async () => (await kindMinute.noticing()).typed !== null);
  });

  it('an offer and the minute, a practice that is to be heard', async () => {
    await kindMinute.touch();
    await workUntilNearlyLong(kindMinute);
    await until(
      'the icon to offer',
      async () => (await kindMinute.iconTitle()) === ICON_TITLES.offering,
      60_000,
    );
    const popup = await kindMinute.open('popup');
    await popup.show();
    await popup.says(OFFER);
    await popup.click('button', POPUP.begin);
    await until('the break to be over', async () => {
      const text = await popup.text();
      if (text.includes(BREAK.done)) return true;
      await popup.click('button', BREAK.next);
      return false;
    });
    await popup.click('button', BREAK.done);
    await popup.says(POPUP.begin);

    const change = JSON.stringify({ kind: 'settings.change', change: { way: 'listen' } });
    await popup.run((json) => browser.runtime.sendMessage(JSON.parse(json)), change);
    await popup.click('button', POPUP.browse);
    await popup.click('summary', BROWSE.shelves.ground);
    const name = BROWSE.begin(PRACTICE_NAMES.object, BROWSE.length(30));
    await popup.click(`button[aria-label="${name}"]`);
    await popup.click('button', BREAK.next);
    await popup.click('button', BREAK.stop);
  });

  it('the journal with its copies, every page, the settings', async () => {
    const journal = await kindMinute.open('journal');
    await journal.show();
    expect(await entriesOn(journal)).toHaveLength(1);
    await journal.click('button', KEEPING.saveJson);
    await journal.click('button', KEEPING.saveCsv);
    await until('two copies', async () => (await readdir(downloads)).length === 2);
    const known = await kindMinute.open('known');
    await known.says(KNOWN.title);
    const options = await kindMinute.open('options');
    await options.show();
    await options.click('summary', SETTINGS.moreTiming);
    await options.click('label', SETTINGS.clockOn);
    await until('it to be stored', async () => {
      const { settings } = (await kindMinute.records('local')) as { settings?: { clockTime: number | null } };
      return settings?.clockTime !== null;
    });
  });

  it('and are none by our part; another extension beside it is seen', async () => {
    const own = await kindMinute.welcome.run(() => location.origin);
    const itsOwn = [...CONTACTED.firefox.browser, ...(await control)];
    const expected = [TALKED_TO, WATCHED];
    expect(proxy.hosts()).toEqual(expect.arrayContaining(expected));
    const others = proxy.hosts().filter((host) => !expected.includes(host) && !itsOwn.includes(host));
    expect(others).toEqual(CONTACTED.firefox.ours);

    const requests = await notedRequests(kindMinute.firefox);
    expect(requests.filter(({ initiator }) => initiator === own)).toEqual([]);
    const byExtensions = requests.filter(({ initiator }) => initiator.startsWith('moz-extension:'));
    // It asks again each time its background starts.
    expect([...new Set(byExtensions.map(({ host }) => host))]).toEqual([TALKED_TO]);
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
