import { type Duration, type Instant, minutes, seconds } from './instant';

/*
 * A stretch is continuous active work; a real rest (idle or locked for five minutes) ends it.
 *
 *               idle, locked
 *   working ───────────────────► pausing ──┐
 *      ▲  ▲                         │      │ 5 min: a rest, the count starts over
 *      │  └── active, under 5 min ──┘      │
 *      └───────────── active ◄─────────────┘
 *
 * Everything is computed from wall-clock stamps, never from ticks, because the worker that runs this
 * dies at will. Time nobody saw (a sleeping laptop, a late alarm) is rest; a clock set back starts over.
 */

/** Idle or locked for this long is a real rest (Stretchly and BreakTimer use the same five minutes). */
export const REST: Duration = minutes(5);

/** While somebody works we look at least this often; the alarm is allowed a few minutes' delay. */
export const LOOK_EVERY: Duration = minutes(15);
export const LONGEST_UNSEEN: Duration = LOOK_EVERY + minutes(5);

/** A step back of the clock smaller than this is its ordinary correction. */
const CLOCK_SLACK: Duration = seconds(2);

export interface Stretch {
  readonly mode: 'working' | 'pausing';
  /** When the present mode began. */
  readonly since: Instant;
  /** The last time anything was heard of the person or the clock. */
  readonly seen: Instant;
  /** Active work since the last rest, up to `seen`. Never more than the wall time that passed. */
  readonly active: Duration;
}

/** What the browser says of the person, system-wide. `idleFor`: how long they were already still. */
export type Activity =
  | { readonly kind: 'active' }
  | { readonly kind: 'idle'; readonly idleFor: Duration }
  | { readonly kind: 'locked' };

/** A stretch that begins at `now` with nothing behind it. */
export function freshStretch(now: Instant, mode: Stretch['mode'] = 'working'): Stretch {
  return { mode, since: now, seen: now, active: 0 };
}

/** The same stretch, looked at again at `now`. */
export function advanceStretch(stretch: Stretch, now: Instant): Stretch {
  if (now < stretch.seen - CLOCK_SLACK) return freshStretch(now, stretch.mode);
  const passed = Math.max(0, now - stretch.seen);
  const seen = Math.max(now, stretch.seen);
  if (stretch.mode === 'pausing') {
    return { ...stretch, seen, active: seen - stretch.since >= REST ? 0 : stretch.active };
  }
  if (passed > LONGEST_UNSEEN) return freshStretch(now);
  return { ...stretch, seen, active: stretch.active + passed };
}

/** What a change in the person's activity at `now` makes of the stretch. */
export function reduceStretch(before: Stretch, activity: Activity, now: Instant): Stretch {
  const stretch = advanceStretch(before, now);
  if (activity.kind === 'active') {
    return stretch.mode === 'working' ? stretch : { ...stretch, mode: 'working', since: stretch.seen };
  }
  if (stretch.mode === 'pausing') return stretch;
  const still = activity.kind === 'idle' ? Math.min(activity.idleFor, stretch.active) : 0;
  return advanceStretch(
    { mode: 'pausing', since: stretch.seen - still, seen: stretch.seen, active: stretch.active - still },
    stretch.seen,
  );
}

/** When a stretch that goes on working reaches `length`, or null while it pauses. May lie in the past. */
export function reachesAt(stretch: Stretch, length: Duration): Instant | null {
  return stretch.mode === 'working' ? stretch.seen + (length - stretch.active) : null;
}
