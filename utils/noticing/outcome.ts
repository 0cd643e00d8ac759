import { type Duration, type Instant, minutes } from '../activity/instant';
import { LOOK_EVERY, reachesAt } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { blockOf } from './blocks';
import { nextAt } from './local-day';
import { CUE_WAIT, isPatient, type NoticingMemory, type NoticingState } from './state';

/*
 * What the outside world should look like follows from the stored state alone. A worker that was killed
 * after saving derives the same icon, the same alarm and the same listeners again at its next start.
 */

/** The look of the toolbar icon. `paused`: the person asked for quiet, and it is not over yet. */
export type IconLook = 'quiet' | 'offering' | 'paused';

/** The look that follows from the state and the memory as they are after a step. */
export function lookOf({ offer }: NoticingState, { laterUntil }: NoticingMemory): IconLook {
  if (offer?.phase === 'shown') return 'offering';
  return laterUntil === null ? 'quiet' : 'paused';
}

/** What has to be listened for, beyond what always is. */
export interface Listening {
  /** 15 s without input. */
  readonly pause: boolean;
  /** Another window or another tab. */
  readonly switches: boolean;
}

/** A moment that waits for the person needs to hear of a pause or of a switch; nothing else does. */
export function listeningFor({ offer }: NoticingState): Listening {
  const waitsFor = offer?.phase === 'held' ? offer.waitsFor : null;
  return { pause: waitsFor === 'pause', switches: waitsFor === 'pause' || waitsFor === 'focus' };
}

/** In a call that only sounds, at a video or before a full screen nobody tells of the end: look as often as it matters. */
const LOOK_AT_SCREEN: Duration = minutes(5);
const LOOK_FOR_END: Duration = minutes(1);

/**
 * When the policy must look again if nothing else happens, or null: the one alarm. Nothing stands while
 * somebody rests and nothing is pending, so that an idle machine is left alone.
 */
export function nextLook(
  state: NoticingState,
  memory: NoticingMemory,
  settings: Settings,
  now: Instant,
): Instant | null {
  const ahead: (Instant | null)[] = [
    lookAtWork(state, settings),
    ...(memory.session === null && settings.stretches ? stretchLooks(state, memory, settings, now) : []),
    ...offerLooks(state),
    memory.session?.until ?? null,
    settings.clockTime === null ? null : nextAt(settings.clockTime, now),
    memory.laterUntil,
    state.heavyUntil,
  ];
  const due = ahead.filter((at): at is Instant => at !== null && at > now);
  return due.length === 0 ? null : Math.min(...due);
}

/** So that time which nobody saw is not taken for work, and the end of a call is seen. */
function lookAtWork({ stretch, call, offer }: NoticingState, { afterCalls }: Settings): Instant | null {
  if (stretch.mode === 'resting') return null;
  if (call !== null) {
    const matters = !call.sure && (afterCalls || offer !== null);
    return stretch.seen + (matters ? LOOK_FOR_END : LOOK_AT_SCREEN);
  }
  const waits = offer?.phase === 'held' && offer.waitsFor === 'quiet';
  return stretch.seen + (stretch.mode === 'watching' || afterCalls || waits ? LOOK_AT_SCREEN : LOOK_EVERY);
}

/** When a stretch grows long, and when what forbids its offer ends. */
function stretchLooks(state: NoticingState, memory: NoticingMemory, settings: Settings, now: Instant) {
  const long = reachesAt(state.stretch, minutes(settings.stretchMinutes));
  if (long === null || long > now || state.offer !== null) return [long];
  return [blockOf('stretch', state, memory, settings, false, now)?.until ?? null];
}

function offerLooks({ offer, typed }: NoticingState): readonly (Instant | null)[] {
  if (offer === null) return [];
  if (offer.phase === 'shown') return [offer.expires];
  const sinceTyping = typed === null ? offer.notBefore : typed + CUE_WAIT;
  // What waits for the person to come back is let go by no clock, but looked at while they work.
  const ends = offer.waitsFor === 'pause' || !isPatient(offer.moment) ? offer.expires : null;
  return [Math.max(offer.notBefore, sinceTyping), ends];
}
