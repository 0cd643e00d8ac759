import { type Instant, minutes } from '../activity/instant';
import { advanceStretch } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { blockOf } from './blocks';
import { nextAt } from './local-day';
import type { NoticingMemory, NoticingState } from './state';

/** What the popup says it is doing, before `utils/copy` puts it in words. */
export type Status =
  | { readonly kind: 'offering' }
  | { readonly kind: 'later'; readonly until: Instant }
  | { readonly kind: 'outside-hours'; readonly until: Instant }
  | { readonly kind: 'only-when-asked' }
  | { readonly kind: 'no-stretches' }
  | { readonly kind: 'enough-today' }
  | { readonly kind: 'soon-after-last'; readonly until: Instant }
  | { readonly kind: 'counting'; readonly activeMinutes: number; readonly offerAt: number };

/**
 * The state in which the policy is at `now`, for the person to read. Words of crisis never show here:
 * a bystander learns nothing. `watching`: a site is switched on, so that an offer may come without a stretch.
 */
export function statusOf(
  state: NoticingState,
  memory: NoticingMemory,
  settings: Settings,
  watching: boolean,
  now: Instant,
): Status {
  if (state.offer?.phase === 'shown' && now < state.offer.expires) return { kind: 'offering' };
  if (settings.offersPerDay === 0 || (!settings.stretches && !watching)) return { kind: 'only-when-asked' };
  const block = blockOf(memory, settings, { heavy: false, breakRunning: false }, now);
  const last = memory.offeredAt.at(-1);
  if (block === 'later' && memory.laterUntil !== null) return { kind: 'later', until: memory.laterUntil };
  if (block === 'outside-hours' && settings.hours !== null) {
    return { kind: 'outside-hours', until: nextAt(settings.hours.from, now) };
  }
  if (block === 'enough-today') return { kind: 'enough-today' };
  if (block === 'soon-after-last' && last !== undefined) {
    return { kind: 'soon-after-last', until: last + minutes(settings.gapMinutes) };
  }
  if (!settings.stretches) return { kind: 'no-stretches' };
  const { active } = advanceStretch(state.stretch, now);
  return {
    kind: 'counting',
    activeMinutes: Math.floor(active / minutes(1)),
    offerAt: settings.stretchMinutes,
  };
}
