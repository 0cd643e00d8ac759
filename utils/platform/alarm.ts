import type { Instant } from '../activity/instant';
import { browser } from './browser';

const NAME = 'look';

/**
 * The one alarm. One that stands at that instant already is left alone: re-creating it at each start
 * would push it out for ever (duckduckgo-privacy-extension PR 1241).
 */
export async function standAlarm(at: Instant | null): Promise<void> {
  const standing = await browser.alarms.get(NAME);
  if (at === null) {
    if (standing !== undefined) await browser.alarms.clear(NAME);
    return;
  }
  if (standing === undefined || Math.abs(standing.scheduledTime - at) > 1000) {
    browser.alarms.create(NAME, { when: at });
  }
}

/** Calls back when the alarm is due, or late. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}
