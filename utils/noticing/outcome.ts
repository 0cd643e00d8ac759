import { type Instant, minutes } from '../activity/instant';
import { LOOK_EVERY, reachesAt } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { CUE_WAIT, type NoticingMemory, type NoticingState } from './state';

/*
 * What the outside world should look like follows from the stored state alone. A worker that was killed
 * after saving derives the same icon, the same alarm and the same listeners again at its next start.
 */

/** The look of the toolbar icon. */
export type IconLook = 'quiet' | 'offering';

export function lookOf(state: NoticingState): IconLook {
  return state.offer?.phase === 'shown' ? 'offering' : 'quiet';
}

/** Whether a moment waits for something only a listener can tell: a pause, a window coming back. */
export function isHolding(state: NoticingState): boolean {
  return state.offer?.phase === 'held';
}

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
  const { stretch, offer } = state;
  const lastCue = state.cues.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const ahead: (Instant | null)[] = [
    stretch.mode === 'working' ? stretch.seen + LOOK_EVERY : null,
    settings.stretches ? reachesAt(stretch, minutes(settings.stretchMinutes)) : null,
    offer?.phase === 'held' ? Math.max(offer.notBefore, lastCue + CUE_WAIT) : null,
    offer?.expires ?? null,
    memory.laterUntil,
    state.heavyUntil,
  ];
  const due = ahead.filter((at): at is Instant => at !== null && at > now);
  return due.length === 0 ? null : Math.min(...due);
}
