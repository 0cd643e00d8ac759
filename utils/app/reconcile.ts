import { letOldEntriesGo } from './keep-up';
import { layMenu } from './lay-menu';
import { IDLE_SECONDS, noticePerson } from './offer-moments';
import type { Ports } from './ports';
import { setDamagedAside } from './records';
import { recoverBreak } from './run-break';
import { alignWatchers } from './watch-sites';

/**
 * At every start of the worker, whatever started it: registered watchers, the alarm, the icon and its menu are
 * derived again from what is stored. An update drops all three, a kill leaves anything half-done
 * (seen on Chromium 156: registered scripts 1 → 0, alarms 1 → 0 after an update in place).
 */
export async function reconcile(ports: Ports): Promise<void> {
  // Each by itself: a site that can't be registered must not cost the alarm.
  for (const step of [mendRecords, layMenu, recoverBreak, alignWatchers, lookAnew, letOldEntriesGo]) {
    await step(ports).catch(ports.report);
  }
}

/** Under every lock, so that nothing it mends is being changed at the same time. */
async function mendRecords(ports: Ports): Promise<void> {
  const damaged = await ports.withLock('settings', () =>
    ports.withLock('break', () =>
      ports.withLock('noticing', () => ports.withLock('people', () => setDamagedAside(ports.local))),
    ),
  );
  if (damaged.length > 0) ports.report(new Error(`Set aside, could not be read: ${damaged.join(', ')}`));
}

async function lookAnew(ports: Ports): Promise<void> {
  await noticePerson(ports, await ports.idle.state(IDLE_SECONDS.calm));
}
