import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ICON_TITLES, MENU } from '../../../utils/copy/en/toolbar';
import { WELCOME } from '../../../utils/copy/en/welcome';
import { NAME } from '../../../utils/copy/name';
import { KindMinute, type PageName } from './support/kind-minute';
import { buttonMenu, openRealPopup, pinButton, toolbarButton } from './support/toolbar';
import { until } from './support/waiting';

describe('Kind Minute, just installed in Firefox', () => {
  let kindMinute: KindMinute;
  beforeAll(async () => {
    kindMinute = await KindMinute.start();
  });
  afterAll(() => kindMinute?.close());

  it('starts its background and opens the welcome page', async () => {
    expect(await kindMinute.backgroundState()).toBe('running');
    await kindMinute.welcome.says(WELCOME.title);
    await until('the one alarm', () => kindMinute.alarm());
  });

  it('has its button on the toolbar from the start, so that an offer can be seen', async () => {
    expect(await kindMinute.isOnToolbar()).toBe(true);
    expect(await toolbarButton(kindMinute.firefox)).toEqual({ label: ICON_TITLES.quiet, offering: false });
    await kindMinute.welcome.says(WELCOME.pinned);
  });

  it('says on the welcome page when the button was taken off the toolbar, and how to bring it back', async () => {
    await pinButton(kindMinute.firefox, false);
    await kindMinute.welcome.says(WELCOME.pinHow.firefox);
    expect(await kindMinute.isOnToolbar()).toBe(false);
    await pinButton(kindMinute.firefox, true);
    await kindMinute.welcome.says(WELCOME.pinned);
  });

  it('has a menu on the button, with the ways in', async () => {
    expect((await buttonMenu(kindMinute.firefox)).slice(0, 3)).toEqual(Object.values(MENU));
  });

  it('opens its popup from the button, as large as what is in it', async () => {
    const { title, width, height } = await openRealPopup(kindMinute.firefox);
    expect(title).toBe(NAME);
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(300);
  });

  it('draws every page without an error or a violation of its content security policy', async () => {
    for (const page of ['popup', 'journal', 'options', 'disclosure', 'known'] satisfies PageName[]) {
      await kindMinute.open(page, '?host=example.com');
    }
    expect(await kindMinute.complaints()).toEqual([]);
    expect(await kindMinute.granted()).toEqual([]);
  });

  it('would have said so: a request and a fault made on purpose are heard', async () => {
    await kindMinute.welcome.run(() => {
      void fetch('http://localhost:9/').catch(() => {});
      setTimeout(() => {
        throw new Error('on purpose');
      });
      console.error('said on purpose');
    });
    await until('three complaints', async () => {
      const heard = (await kindMinute.complaints()).join('\n');
      return ['connect-src', 'Error: on purpose', 'said on purpose'].every((words) => heard.includes(words));
    });
  });
});
