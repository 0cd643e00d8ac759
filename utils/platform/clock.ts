import type { Instant } from '../activity/instant';

/** The wall clock. */
export function now(): Instant {
  return Date.now();
}
