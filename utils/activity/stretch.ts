import { type Duration, type Instant, minutes, seconds } from './instant';

/*
 * A stretch is continuous active work; a real rest ends it.
 *
 *                   still                        sound in the tab in front, no input
 *   working ───────────────────────► resting ◄──────────────────────────► watching
 *    ▲ ▲ ▲                             │ │                                    │
 *    │ │ └── active, under 5 min: ─────┘ │ 5 min, or a lock at once: a rest,  │
 *    │ │     the longer, the less stays  ▼ the count starts over              │
 *    │ └──────────── active ─────────────┘                                    │
 *    └───────────────────────── active: all stays ────────────────────────────┘
 *
 * Somebody in a call works, whether or not they touch the keys. A video that is watched is neither work nor
 * rest. Everything is computed from wall-clock stamps, never from ticks, because the worker that runs this dies
 * at will. Time nobody saw (a sleeping laptop, a late alarm) is rest; a clock set back starts over. Stamps are
 * in UTC, so that neither a summer-time night nor a flight changes a length.
 */

/** Idle for this long is a real rest (Stretchly and BreakTimer use the same five minutes). */
export const REST: Duration = minutes(5);

/** A pause up to this long takes nothing away: it is part of how people work. */
const BREATH: Duration = minutes(1);

/** Away for this long, nobody saw whether the machine slept: coming back is a start. */
const ABSENCE: Duration = minutes(30);

/** While somebody works we look at least this often; the alarm is allowed a few minutes' delay. */
export const LOOK_EVERY: Duration = minutes(15);
export const LONGEST_UNSEEN: Duration = LOOK_EVERY + minutes(5);

/** A step back of the clock smaller than this is its ordinary correction. */
const CLOCK_SLACK: Duration = seconds(2);

export interface Stretch {
  /** What the browser last said of the person, system-wide. */
  readonly hands: 'active' | 'still' | 'locked';
  readonly mode: 'working' | 'watching' | 'resting';
  /** When the present mode began. */
  readonly since: Instant;
  /** The last time anything was heard of the person or the clock. */
  readonly seen: Instant;
  /** Active work since the last rest; while resting, as it was when the rest began. */
  readonly active: Duration;
  /** The part of `active` for which an offer was answered, or let go. Never more than `active`. */
  readonly spent: Duration;
  /** When the browser started, or the machine woke or was unlocked, if that was seen. */
  readonly arrived: Instant | null;
}

/**
 * What the browser says of the person, system-wide; `idleFor`: how long they were already still; `started`:
 * the browser has just been started.
 */
export type Activity =
  | { readonly kind: 'active' }
  | { readonly kind: 'idle'; readonly idleFor: Duration }
  | { readonly kind: 'locked' }
  | { readonly kind: 'started' };

/** What goes on where no input is needed: a call, or a video in the tab in front. */
export type Screen = 'call' | 'video' | null;

/** A stretch that begins at `now` with nothing behind it. */
export function freshStretch(now: Instant): Stretch {
  return { hands: 'active', mode: 'working', since: now, seen: now, active: 0, spent: 0, arrived: null };
}

/**
 * The stretch after whatever the browser says of the person (null: nothing new) and shows on the screen at `now`.
 * Until then time counts as the mode that was known.
 */
export function reduceStretch(
  before: Stretch,
  activity: Activity | null,
  screen: Screen,
  now: Instant,
): Stretch {
  const passed = advanceStretch(before, now);
  const hands = activity === null ? passed.hands : HANDS[activity.kind];
  const mode = modeOf(hands, screen);
  const stretch = mode === passed.mode ? passed : turn(passed, mode, activity);
  const rested = hands === 'locked' ? { active: 0, spent: 0 } : {};
  const came = activity?.kind === 'started' || (passed.hands === 'locked' && hands !== 'locked');
  return { ...stretch, ...rested, hands, arrived: came ? stretch.seen : stretch.arrived };
}

const HANDS = { active: 'active', idle: 'still', locked: 'locked', started: 'active' } as const;

function modeOf(hands: Stretch['hands'], screen: Screen): Stretch['mode'] {
  if (hands === 'locked') return 'resting';
  if (hands === 'active' || screen === 'call') return 'working';
  return screen === 'video' ? 'watching' : 'resting';
}

/** The same stretch, looked at again at `now`: time has passed in the mode that was known. */
export function advanceStretch(stretch: Stretch, now: Instant): Stretch {
  const { mode, seen, hands, arrived } = stretch;
  if (now < seen - CLOCK_SLACK) {
    const ahead = arrived === null ? null : Math.min(arrived, now);
    return { ...freshStretch(now), hands, mode, arrived: ahead };
  }
  const passed = Math.max(0, now - seen);
  const later = { ...stretch, seen: seen + passed };
  if (mode === 'resting') return later;
  // Somebody was at work or watching, and nobody looked for longer than an alarm can be late: the machine slept.
  if (passed > LONGEST_UNSEEN) return { ...freshStretch(now), hands, mode, arrived: now };
  return mode === 'working' ? { ...later, active: stretch.active + passed } : later;
}

/** The stretch turns to another mode; stillness that lies behind already is taken off it. */
function turn(stretch: Stretch, mode: Stretch['mode'], activity: Activity | null): Stretch {
  const { seen } = stretch;
  if (stretch.mode === 'resting') {
    const away = seen - stretch.since;
    const share = keptAfter(away);
    const [active, spent] = [Math.round(stretch.active * share), Math.round(stretch.spent * share)];
    const arrived = away >= ABSENCE ? seen : stretch.arrived;
    return { ...stretch, mode, since: seen, active, spent: Math.min(spent, active), arrived };
  }
  const worked = stretch.mode === 'working' && activity?.kind === 'idle';
  const still = worked ? Math.min(activity.idleFor, stretch.active) : 0;
  const active = stretch.active - still;
  return { ...stretch, mode, since: seen - still, active, spent: Math.min(stretch.spent, active) };
}

/** Which share of a stretch stays after a pause: all after a minute, none after a rest, evenly less in between. */
function keptAfter(pause: Duration): number {
  return Math.min(1, Math.max(0, (REST - pause) / (REST - BREATH)));
}

/** Active work at the time the stretch was last seen, with what a pause that goes on has taken of it. */
export function activeWork({ mode, seen, since, active }: Stretch): Duration {
  return mode === 'resting' ? Math.round(active * keptAfter(seen - since)) : active;
}

/** The same without what an offer was answered for: what may lead to the next one. */
export function unspentWork(stretch: Stretch): Duration {
  const { mode, seen, since, active, spent } = stretch;
  return mode === 'resting' ? Math.round((active - spent) * keptAfter(seen - since)) : active - spent;
}

/** The same stretch, with all of its work spent. */
export function spend(stretch: Stretch): Stretch {
  return { ...stretch, spent: stretch.active };
}

/** When work that goes on reaches `length` more than what is spent, or null while nobody works. May lie in the past. */
export function reachesAt(stretch: Stretch, length: Duration): Instant | null {
  return stretch.mode === 'working' ? stretch.seen + (length - unspentWork(stretch)) : null;
}
