import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type Duration, type Instant, minutes } from '../../../utils/activity/instant';
import { FRESH_MEMORY, type Held, LONG_FOCUS, type NoticingState } from '../../../utils/noticing/state';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { type Extension, iconTitle, standingAlarm } from './browser';
import { eventually } from './eventually';
import { readRecords, writeLocal, writeSession } from './records';

declare const chrome: typeof Browser;

/*
 * Hours of work in seconds: what the product itself would have written by now is put into its records, and its one
 * alarm is brought forward, so that the worker wakes and looks. What follows takes its real course.
 */

/** What the policy keeps of this session. */
export async function noticing(desk: Page): Promise<NoticingState> {
  return (await readRecords(desk)).session.noticing;
}

/** The time of the next look has come: the alarm goes off, and the worker wakes for it if it sleeps. */
export async function bringLookForward(desk: Page): Promise<void> {
  const { seen } = (await noticing(desk)).stretch;
  await desk.evaluate(() => chrome.alarms.create('look', { when: Date.now() }));
  await eventually(async () => expect((await noticing(desk)).stretch.seen).toBeGreaterThan(seen));
}

/**
 * Nearly as many minutes of work as lead to an offer lie behind, without a pause, and no earlier offer.
 * @returns when the stretch will be long; the product's alarm stands at that instant
 */
export async function workUntilNearlyLong({ desk }: Extension, left: Duration): Promise<Instant> {
  const { local, session } = await readRecords(desk);
  const before = session.noticing;
  const now = Date.now();
  const active = minutes(DEFAULT_SETTINGS.stretchMinutes) - left;
  const stretch = {
    ...before.stretch,
    mode: 'working',
    since: now - active,
    seen: now,
    active,
    spent: 0,
  } as const;
  await writeLocal(desk, { memory: { ...FRESH_MEMORY, ...local.memory, offers: [] } });
  await writeSession(desk, { noticing: { ...before, stretch, offer: null, noted: null } });
  await bringLookForward(desk);
  await eventually(async () =>
    expect(Math.abs(((await standingAlarm(desk)) ?? 0) - now - left)).toBeLessThan(100),
  );
  return now + left;
}

/** Waits until a moment is held that waits for this, and gives it. */
export async function seeHeld(desk: Page, waitsFor: Held['waitsFor'], timeout = 20_000): Promise<Held> {
  let held: NoticingState['offer'] = null;
  await eventually(async () => {
    held = (await noticing(desk)).offer;
    expect(held).toMatchObject({ phase: 'held', waitsFor });
  }, timeout);
  return held as unknown as Held;
}

/** Half a minute passes at the tab in front; then the person goes to a new one. */
export async function leaveTabAfterLongFocus({ context, desk }: Extension): Promise<Page> {
  const state = await noticing(desk);
  if (state.offer?.phase !== 'held') throw new Error('Nothing is held');
  const steady = Date.now() - LONG_FOCUS;
  await writeSession(desk, { noticing: { ...state, offer: { ...state.offer, steady } } });
  return context.newPage();
}

/** Waits until the icon offers, or no longer does. */
export function seeIcon(extension: Extension, title: string, timeout = 10_000): Promise<void> {
  return eventually(async () => expect(await iconTitle(extension)).toBe(title), timeout);
}
