import { type Instant, minutes } from '../activity/instant';
import type { MinuteOfDay, Range, Week } from '../settings/settings';

/*
 * Days and hours as the clock on the wall shows them, wherever the person is and whenever it is put forward or
 * back: all by the local calendar, nothing by adding 24 hours.
 */

/** A day ends at four in the morning: the night belongs to the evening before. */
const DAY_BEGINS: MinuteOfDay = 4 * 60;
const MORNING: MinuteOfDay = 7 * 60;

/** The local minute of the day at an instant, 0..1439, daylight saving included. */
export function minuteOfDay(at: Instant): MinuteOfDay {
  const local = new Date(at);
  return local.getHours() * 60 + local.getMinutes();
}

/** Whether two instants lie on the same day of a person, which begins at four in the morning. */
export function sameDay(a: Instant, b: Instant): boolean {
  return dayName(a) === dayName(b);
}

function dayName(at: Instant): string {
  const local = new Date(at);
  if (local.getHours() * 60 < DAY_BEGINS) local.setDate(local.getDate() - 1);
  return local.toDateString();
}

/** Whether `at` lies in one of the ranges; null: any hour. One whose ends are equal lasts the whole day. */
export function withinHours(week: Week | null, at: Instant): boolean {
  if (week === null) return true;
  const minute = minuteOfDay(at);
  const day = new Date(at).getDay();
  const today = (week[day] ?? []).some(({ from, to }) =>
    from < to ? minute >= from && minute < to : from === to || minute >= from,
  );
  // What began yesterday may run over midnight.
  return today || (week[(day + 6) % 7] ?? []).some(({ from, to }) => from > to && minute < to);
}

/** When hours begin again after `at`, which lies outside them; null when there are none at all. */
export function hoursBegin(week: Week, at: Instant): Instant | null {
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = new Date(at);
    day.setDate(day.getDate() + ahead);
    const starts = (week[day.getDay()] ?? []).map(({ from, to }: Range) =>
      // A whole day begins at midnight, whatever its equal ends say.
      new Date(day).setHours(0, from === to ? 0 : from, 0, 0),
    );
    const next = Math.min(...starts.filter((start) => start > at));
    if (next !== Number.POSITIVE_INFINITY) return next;
  }
  return null;
}

/** The next instant after `at` when the clock on the wall shows `minute`. */
export function nextAt(minute: MinuteOfDay, at: Instant): Instant {
  const local = new Date(at);
  local.setHours(0, minute, 0, 0);
  if (local.getTime() <= at) {
    local.setDate(local.getDate() + 1);
    // Set anew: on a night when the clock jumps, the day after shows the hour again that this one skipped.
    local.setHours(0, minute, 0, 0);
  }
  return local.getTime();
}

/** When the day that `at` lies in ends. */
export const dayEnds = (at: Instant): Instant => nextAt(DAY_BEGINS, at);

/** For how long somebody may ask for quiet: minutes, the rest of the day, or until the next morning. */
export const LATERS = [10, 30, 60, 'today', 'morning'] as const;
export type Later = (typeof LATERS)[number];

/**
 * When a quiet time that is asked for at `now` ends. "Today" ends at four in the morning; "morning" is the next
 * seven o'clock on the day after, which for somebody still up at two is the morning after that night.
 */
export function laterEnds(later: Later, now: Instant): Instant {
  if (typeof later === 'number') return now + minutes(later);
  return later === 'today' ? dayEnds(now) : nextAt(MORNING, dayEnds(now));
}
