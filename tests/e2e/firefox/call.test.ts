import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../scripts/browsers.mjs';
import { statusLine } from '../../../utils/copy/en/popup';
import { ICON_TITLES } from '../../../utils/copy/en/toolbar';
import { KindMinute } from './support/kind-minute';
import { type Microphone, plugIn } from './support/microphone';
import { type Site, serveSite } from './support/site';
import type { Tab } from './support/tab';
import { pass, until } from './support/waiting';
import { workUntilNearlyLong } from './support/working';

const pulseaudio = findProgram('pulseaudio');

/** Where a page of the meeting keeps what it listens to. */
declare const self: { heard?: MediaStream };

// `npm test` installs PulseAudio where it may; on a person's own machine it may not be there.
describe.skipIf(pulseaudio === undefined)('A call in Firefox', () => {
  let microphone: Microphone;
  let site: Site;
  let kindMinute: KindMinute;
  let meeting: Tab;
  beforeAll(async () => {
    [microphone, site] = await Promise.all([plugIn(pulseaudio ?? ''), serveSite()]);
    kindMinute = await KindMinute.start({
      // No question to answer; the device is what it would be.
      preferences: { 'media.navigator.permission.disabled': true },
      environment: microphone.environment,
    });
    meeting = await kindMinute.firefox.newTab();
    await meeting.go(site.address);
  });
  afterAll(async () => {
    await kindMinute?.close();
    site?.close();
    microphone?.unplug();
  });

  it('is seen, by a background that slept, when a tab uses the microphone', async () => {
    await kindMinute.killBackground();
    await meeting.run(async () => {
      self.heard = await navigator.mediaDevices.getUserMedia({ audio: true });
    });
    const call = await until('the call', async () => (await kindMinute.noticing()).call);
    expect(call.sure).toBe(true);
  });

  it('keeps a long stretch from being offered, whatever tab is in front', async () => {
    await kindMinute.welcome.show();
    const due = await workUntilNearlyLong(kindMinute);
    const held = await until('the moment to be held', async () => {
      const { offer } = await kindMinute.noticing();
      return offer?.phase === 'held' && offer;
    });
    expect(held).toMatchObject({ moment: 'stretch', waitsFor: 'quiet' });
    expect(held.since).toBeGreaterThanOrEqual(due);
    const popup = await kindMinute.open('popup');
    await popup.says(statusLine({ kind: 'in-call' }, String));
    await pass(1_000);
    expect(await kindMinute.iconTitle()).toBe(ICON_TITLES.quiet);
  });

  it('is followed by the offer as soon as it ends, whatever the hands do', async () => {
    await kindMinute.killBackground();
    await kindMinute.touch();
    await meeting.run(() => {
      for (const track of self.heard?.getTracks() ?? []) track.stop();
    });
    await until(
      'the icon to offer',
      async () => (await kindMinute.iconTitle()) === ICON_TITLES.offering,
      5_000,
    );
    expect(await kindMinute.noticing()).toMatchObject({ call: null, offer: { phase: 'shown', seen: true } });
    expect(await kindMinute.complaints()).toEqual([]);
  });
});
