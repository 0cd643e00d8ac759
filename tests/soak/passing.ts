import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { readRecords, writeLocal, writeSession } from '../e2e/chromium/records';

declare const chrome: typeof Browser;

/**
 * Time passes: every instant that is stored moves into the past by as much, which for the product is the same. With
 * less than nothing the clock was put back. The worker must be away, or it would write what it had read before.
 */
export async function passTime(desk: Page, ms: number): Promise<void> {
  const { local, session } = await readRecords(desk);
  await writeSession(desk, moved(session, ms));
  await writeLocal(desk, moved(local, ms));
  // What stands for later comes sooner, too.
  await desk.evaluate(async (by) => {
    for (const { name, scheduledTime } of await chrome.alarms.getAll())
      await chrome.alarms.create(name, { when: Math.max(Date.now(), scheduledTime - by) });
  }, ms);
}

/** No number of ours that is not an instant is as large as one of this century. */
const EARLIEST = 1_500_000_000_000;

function moved<T>(value: T, ms: number): T {
  const move = (one: unknown): unknown => {
    if (typeof one === 'number') return one > EARLIEST ? one - ms : one;
    if (Array.isArray(one)) return one.map(move);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, move(inner)]));
  };
  return move(value) as T;
}
