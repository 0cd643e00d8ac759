import type { Instant } from '../activity/instant';
import type { Hours, MinuteOfDay } from '../settings/settings';

/** The local minute of the day at an instant, 0..1439, daylight saving included. */
export function minuteOfDay(at: Instant): MinuteOfDay {
  const local = new Date(at);
  return local.getHours() * 60 + local.getMinutes();
}

/** Whether two instants lie on the same local calendar day. */
export function sameDay(a: Instant, b: Instant): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** Whether `at` lies in the hours; null hours hold always, equal ends too. */
export function withinHours(hours: Hours | null, at: Instant): boolean {
  if (hours === null || hours.from === hours.to) return true;
  const minute = minuteOfDay(at);
  return hours.from < hours.to
    ? minute >= hours.from && minute < hours.to
    : minute >= hours.from || minute < hours.to;
}

/** The next instant after `at` when the clock on the wall shows `minute`. */
export function nextAt(minute: MinuteOfDay, at: Instant): Instant {
  const local = new Date(at);
  local.setHours(0, minute, 0, 0);
  if (local.getTime() <= at) local.setDate(local.getDate() + 1);
  return local.getTime();
}
