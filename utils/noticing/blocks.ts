import { type Instant, minutes } from '../activity/instant';
import type { Settings } from '../settings/settings';
import type { World } from './decision';
import { offersToday } from './fatigue';
import { dayEnds, hoursBegin, sameDay, withinHours } from './local-day';
import { ARRIVING, CUE_GAP, type Moment, type NoticingMemory, type NoticingState } from './state';

/** What forbids an offer whatever the moment. */
export type Block =
  | 'heavy'
  | 'break-running'
  | 'later'
  | 'arriving'
  | 'outside-hours'
  | 'enough-today'
  | 'soon-after-last'
  | PassingBlock;

/** What forbids it just now and may be over in a minute, so that a moment waits for it. */
export type PassingBlock = 'in-call' | 'full-screen' | 'sound';

/** A block and when it ends, if anybody knows. */
export interface LastingBlock {
  readonly why: Exclude<Block, PassingBlock>;
  readonly until: Instant | null;
}

/**
 * The first lasting thing that forbids an offer of that moment at `now`, or null.
 * Order: what protects the person first, then what they asked for, then our own restraint.
 */
export function blockOf(
  moment: Moment,
  state: Pick<NoticingState, 'heavyUntil' | 'stretch'>,
  memory: Pick<NoticingMemory, 'offers' | 'laterUntil' | 'fatigue'>,
  settings: Settings,
  breakRunning: boolean,
  now: Instant,
): LastingBlock | null {
  if (state.heavyUntil !== null) return { why: 'heavy', until: state.heavyUntil };
  if (breakRunning) return { why: 'break-running', until: null };
  const { laterUntil } = memory;
  if (laterUntil !== null && now < laterUntil) return { why: 'later', until: laterUntil };
  // The person began the session and asked for its offer: it is none of ours to count.
  if (moment === 'session') return null;
  const { arrived } = state.stretch;
  if (arrived !== null && now - arrived < ARRIVING) return { why: 'arriving', until: arrived + ARRIVING };
  const { hours } = settings;
  if (hours !== null && !withinHours(hours, now)) {
    return { why: 'outside-hours', until: hoursBegin(hours, now) };
  }
  return restraint(moment, memory, settings, now);
}

function restraint(
  moment: Moment,
  { offers, fatigue }: Pick<NoticingMemory, 'offers' | 'fatigue'>,
  settings: Settings,
  now: Instant,
): LastingBlock | null {
  const today = offers.filter((one) => one.moment !== 'session' && sameDay(one.at, now));
  const cues = today.filter((one) => one.moment === 'cue');
  if (today.length >= offersToday(settings, fatigue) || (moment === 'cue' && cues.length > 0)) {
    return { why: 'enough-today', until: dayEnds(now) };
  }
  const last = offers.at(-1);
  const gap = Math.max(minutes(settings.gapMinutes), moment === 'cue' ? CUE_GAP : 0);
  if (last !== undefined && now - last.at < gap) return { why: 'soon-after-last', until: last.at + gap };
  return null;
}

/** What on the screen forbids an offer just now, or null. */
export function passingBlockOf(state: Pick<NoticingState, 'call'>, world: World): PassingBlock | null {
  if (state.call !== null) return 'in-call';
  if (world.fullScreen) return 'full-screen';
  return world.sound ? 'sound' : null;
}
