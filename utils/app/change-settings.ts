import { halved } from '../noticing/fatigue';
import type { Settings, SettingsChange } from '../settings/settings';
import { noticeEvent } from './offer-moments';
import type { Ports } from './ports';
import { readLocal } from './records';

/** What somebody may say after many unanswered offers: fewer, only when asked, or as it is. */
export type GoOn = 'fewer' | 'asked' | 'keep';

/** Carries out a change the person asked for. */
export async function changeSettings(ports: Ports, change: SettingsChange): Promise<void> {
  // Looked at before, too: a time of day that is chosen now does not lie between two looks.
  if ('clockTime' in change) await noticeEvent(ports, { kind: 'looked' });
  await write(ports, () => change);
  await noticeEvent(ports, { kind: 'looked' });
}

/** Carries out the answer to the one question after many unanswered offers. */
export async function goOn(ports: Ports, choice: GoOn): Promise<void> {
  await write(ports, ({ offersPerDay }) => {
    if (choice === 'keep') return {};
    return { offersPerDay: choice === 'fewer' ? halved(offersPerDay) : 0 };
  });
  await noticeEvent(ports, { kind: 'fatigue-answered' });
}

function write(ports: Ports, changeOf: (settings: Settings) => SettingsChange): Promise<void> {
  return ports.withLock('settings', async () => {
    const { settings } = await readLocal(ports.local);
    await ports.local.write({ settings: { ...settings, ...changeOf(settings) } });
  });
}
