import { type GoOn, halved, RESTED } from '../noticing/fatigue';
import type { Settings, SettingsChange } from '../settings/settings';
import { layMenu } from './lay-menu';
import { noticeEvent } from './offer-moments';
import type { Ports } from './ports';
import { readLocal } from './records';

/** Carries out a change the person asked for. */
export async function changeSettings(ports: Ports, change: SettingsChange): Promise<void> {
  // Looked at before, too: a time of day that is chosen now does not lie between two looks.
  if ('clockTime' in change) await noticeEvent(ports, { kind: 'looked' });
  await ports.withLock('settings', async () => {
    const { settings } = await readLocal(ports.local);
    await ports.local.write({ settings: { ...settings, ...change } });
  });
  if ('language' in change) await layMenu(ports);
  await noticeEvent(ports, { kind: 'looked' });
}

/**
 * Carries out the answer to the one question after many unanswered offers. The settings and the end of the
 * question are one write: an answer that is said again, because the worker died, finds no question any more.
 */
export async function goOn(ports: Ports, choice: GoOn): Promise<void> {
  await ports.withLock('settings', () =>
    ports.withLock('noticing', async () => {
      const { settings, memory } = await readLocal(ports.local);
      if (!memory.fatigue.asking) return;
      const offersPerDay = offersAfter(choice, settings);
      await ports.local.write({
        settings: { ...settings, offersPerDay },
        memory: { ...memory, fatigue: RESTED },
      });
    }),
  );
  await noticeEvent(ports, { kind: 'looked' });
}

function offersAfter(choice: GoOn, { offersPerDay }: Settings): number {
  if (choice === 'asked') return 0;
  return choice === 'fewer' ? halved(offersPerDay) : offersPerDay;
}
