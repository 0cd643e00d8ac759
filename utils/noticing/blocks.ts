import { type Instant, minutes } from '../activity/instant';
import type { Settings } from '../settings/settings';
import { sameDay, withinHours } from './local-day';

/** What forbids an offer whatever the moment, the first that holds. */
export type Block =
  | 'heavy'
  | 'break-running'
  | 'later'
  | 'outside-hours'
  | 'enough-today'
  | 'soon-after-last';

/**
 * The first thing that forbids any offer at `now`, or null.
 * Order: what protects the person first, then what they asked for, then our own restraint.
 */
export function blockOf(
  memory: { readonly offeredAt: readonly Instant[]; readonly laterUntil: Instant | null },
  settings: Settings,
  situation: { readonly heavy: boolean; readonly breakRunning: boolean },
  now: Instant,
): Block | null {
  if (situation.heavy) return 'heavy';
  if (situation.breakRunning) return 'break-running';
  if (memory.laterUntil !== null && now < memory.laterUntil) return 'later';
  if (!withinHours(settings.hours, now)) return 'outside-hours';
  if (memory.offeredAt.filter((at) => sameDay(at, now)).length >= settings.offersPerDay)
    return 'enough-today';
  const last = memory.offeredAt.at(-1);
  if (last !== undefined && now - last < minutes(settings.gapMinutes)) return 'soon-after-last';
  return null;
}
