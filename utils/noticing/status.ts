import { type Instant, minutes } from '../activity/instant';
import { activeWork, advanceStretch } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { blockOf, type PassingBlock, passingBlockOf } from './blocks';
import type { World } from './decision';
import type { NoticingMemory, NoticingState } from './state';

/** What the popup says it is doing, before `utils/copy` puts it in words. */
export type Status =
  | { readonly kind: 'offering' | 'only-when-asked' | 'no-stretches' | 'enough-today' }
  | { readonly kind: PassingBlock }
  | { readonly kind: 'session' | 'later' | 'arriving' | 'soon-after-last'; readonly until: Instant }
  | { readonly kind: 'outside-hours'; readonly until: Instant | null }
  | { readonly kind: 'waiting'; readonly activeMinutes: number }
  | { readonly kind: 'counting'; readonly activeMinutes: number; readonly offerAt: number };

/** A call that the background heard of at its last look, which it takes every five minutes. */
const heardLately = ({ call }: NoticingState, now: Instant) =>
  call !== null && now - call.heard < minutes(6) ? call : null;

/** What the popup can see of the person's surroundings, being in front itself. */
export type SeenFromPopup = Pick<World, 'call' | 'sound' | 'fullScreen'>;

/**
 * The state in which the policy is at `now`, for the person to read. Words of crisis never show here:
 * a bystander learns nothing. `watching`: a site is switched on, so that an offer may come without a stretch.
 */
export function statusOf(
  state: NoticingState,
  memory: NoticingMemory,
  settings: Settings,
  watching: boolean,
  seen: SeenFromPopup,
  now: Instant,
): Status {
  if (state.offer?.phase === 'shown' && now < state.offer.expires) return { kind: 'offering' };
  const { session } = memory;
  if (session !== null && now < session.until) return { kind: 'session', until: session.until };
  const others = watching || settings.afterCalls || settings.clockTime !== null;
  if (settings.offersPerDay === 0 || (!settings.stretches && !others)) return { kind: 'only-when-asked' };
  const world = { ...seen, reachable: true, focused: true, paused: false, breakRunning: false };
  const call = seen.call === null ? heardLately(state, now) : { since: now, heard: now, sure: true };
  const passing = passingBlockOf({ call }, world);
  const calm = { heavyUntil: null, stretch: state.stretch };
  const block = blockOf('stretch', calm, memory, settings, false, now);
  if (block?.why === 'later' && block.until !== null) return { kind: 'later', until: block.until };
  if (passing !== null) return { kind: passing };
  if (block?.why === 'outside-hours') return { kind: 'outside-hours', until: block.until };
  if (block?.why === 'enough-today') return { kind: 'enough-today' };
  if (block?.until != null && (block.why === 'arriving' || block.why === 'soon-after-last')) {
    return { kind: block.why, until: block.until };
  }
  if (!settings.stretches) return { kind: 'no-stretches' };
  const stretch = advanceStretch(state.stretch, now);
  const activeMinutes = Math.floor(activeWork(stretch) / minutes(1));
  if (state.offer?.moment === 'stretch') return { kind: 'waiting', activeMinutes };
  const spent = activeMinutes === 0 ? 0 : Math.floor(stretch.spent / minutes(1));
  return { kind: 'counting', activeMinutes, offerAt: spent + settings.stretchMinutes };
}
