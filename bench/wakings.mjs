import { loadRoom } from '../scripts/load-room.mjs';
import { ORDINARY_TEXTS } from './texts.mjs';

const SENTENCES = 200;

/**
 * How often the background would be woken in an hour of steady work, computed from the policy itself.
 * @param {Awaited<ReturnType<typeof import('./contestants.mjs').loadOurs>>} ours
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function countWakings({ cut, passesGate }) {
  const [{ parseDay }, { runDay }] = await Promise.all([
    loadRoom('scripts/simulate/day.ts'),
    loadRoom('scripts/simulate/run-day.ts'),
  ]);
  /** Alarms from 9 to 10 o'clock, after whatever happened at 9. */
  const countAlarms = (what, settings) => {
    const events = [
      { at: '09:00', what },
      { at: '10:00:01', what: 'focus' },
    ];
    const lines = runDay(parseDay(JSON.stringify({ settings, events })));
    return lines.filter((line) => line.what === 'alarm').length;
  };
  const ordinary = ORDINARY_TEXTS.flatMap(cut);
  const passing = (SENTENCES * ordinary.filter(passesGate).length) / ordinary.length;
  const calm = countAlarms('active', { stretches: false });
  const row = (what, times, most) => ({
    what,
    unit: 'wake-ups',
    median: times,
    ...(most === undefined ? {} : { limits: { median: most } }),
  });
  return {
    title: 'Waking the background, in an hour',
    how:
      'Computed, not measured: the policy run on a clock of its own, nobody still for a minute and no page of ours ' +
      `opened; and the share of ordinary sentences that the gate let through above, of ${SENTENCES}.`,
    rows: [
      row('steady work, nothing held', calm, 6),
      row('the same with a watched site and 200 sentences, at most', calm + passing, 16),
      row('steady work in which a stretch grows long and its offer waits', countAlarms('active', {})),
      row('idle', countAlarms('idle', {}), 0),
    ],
  };
}
