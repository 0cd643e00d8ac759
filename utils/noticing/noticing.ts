import { type Duration, type Instant, minutes, seconds } from '../activity/instant';
import {
  type Activity,
  advanceStretch,
  freshStretch,
  reduceStretch,
  type Stretch,
} from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { type Block, blockOf } from './blocks';

/*
 * When to offer. One offer at a time:
 *
 *            a stretch is long, a cue is strong
 *     none ────────────────────────────────────► held ──► dropped (rest, expiry, a block)
 *      ▲                                           │ can be seen, and for a cue: 60 s later, at a pause
 *      │   begun · declined · later · rested       ▼
 *      └────────────── 15 min unanswered ◄────── shown
 *
 * Every condition is checked again at the moment of offering. Each look at the state gives a decision
 * with its reason. What the icon, the alarm and the listeners should be follows from the state alone
 * (see `outcome.ts`), so that a worker killed after saving finds its way back.
 */

/** A cue's offer waits this long after the typing, so that it never feels like a reply to the keys. */
export const CUE_WAIT: Duration = seconds(60);
/** A cue that found no pause by then is gone. */
export const CUE_LIFE: Duration = minutes(10);
/** Light cues this close together add up. */
export const CUES_TOGETHER: Duration = minutes(20);
/** What light cues must add up to. */
export const CUES_ENOUGH = 1;
/** An offer leaves by itself. */
export const OFFER_LIFE: Duration = minutes(15);
/** After words of crisis nothing is offered for this long. */
export const HEAVY_LIFE: Duration = minutes(15);
/** No input for this long is a pause. */
export const PAUSE: Duration = seconds(15);

/** The longest stillness that an idle report takes off a stretch. */
const STILLNESS: Duration = seconds(60);

/** What led to an offer that the product made by itself. */
export type Moment = 'stretch' | 'cue';

export interface Held {
  readonly phase: 'held';
  readonly moment: Moment;
  readonly since: Instant;
  /** Not offered before this instant. */
  readonly notBefore: Instant;
  /** Dropped at this instant; null: for as long as the stretch lasts. */
  readonly expires: Instant | null;
}

export interface Shown {
  readonly phase: 'shown';
  readonly moment: Moment;
  readonly since: Instant;
  readonly expires: Instant;
}

/** Lives as long as the browser session. Nothing in it says what was typed or where. */
export interface NoticingState {
  readonly stretch: Stretch;
  readonly cues: readonly { readonly at: Instant; readonly strength: number }[];
  readonly offer: Held | Shown | null;
  /** Words of crisis were typed: until then no offer of any kind. */
  readonly heavyUntil: Instant | null;
}

/** Outlives the session: what the caps and pauses rest on. */
export interface NoticingMemory {
  /** When offers were shown in the last days, oldest first. */
  readonly offeredAt: readonly Instant[];
  readonly laterUntil: Instant | null;
}

/** What can be known of the person's surroundings only by asking the browser, at this very moment. */
export interface World {
  /** The icon is pinned, or notifications are on: an offer can be seen at all. */
  readonly reachable: boolean;
  /** A window of this browser has the focus. */
  readonly focused: boolean;
  /** No input for 15 s. */
  readonly paused: boolean;
  readonly breakRunning: boolean;
}

export type NoticingEvent =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'looked' }
  | { readonly kind: 'cue'; readonly strength: number; readonly strong: boolean }
  | { readonly kind: 'crisis' }
  | { readonly kind: 'crisis-dismissed' }
  | { readonly kind: 'later'; readonly until: Instant }
  | { readonly kind: 'later-ended' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'break-begun' };

export type Reason =
  | Block
  | 'nothing-due'
  | 'stretch-long'
  | 'cue'
  | 'offer-standing'
  | 'offer-unanswered'
  | 'rested'
  | 'cue-expired'
  | 'soon-after-typing'
  | 'no-pause-yet'
  | 'not-reachable'
  | 'browser-not-focused'
  | 'declined'
  | 'later-asked'
  | 'break-begun';

/** What the policy said about a moment, and why. */
export interface Decision {
  readonly kind: 'offer' | 'hold' | 'quiet';
  readonly moment: Moment | null;
  readonly reason: Reason;
}

export interface Outcome {
  readonly state: NoticingState;
  readonly memory: NoticingMemory;
  readonly decision: Decision;
}

/** The state of a session that begins at `now`. */
export function freshNoticing(now: Instant): NoticingState {
  return { stretch: freshStretch(now), cues: [], offer: null, heavyUntil: null };
}

export const FRESH_MEMORY: NoticingMemory = { offeredAt: [], laterUntil: null };

const quiet = (state: NoticingState, memory: NoticingMemory, reason: Reason): Outcome => ({
  state: { ...state, offer: null },
  memory,
  decision: { kind: 'quiet', moment: state.offer?.moment ?? null, reason },
});

/**
 * One step of the policy: what has happened at `now` → the new state and memory, and a decision.
 * The same arguments give the same result.
 */
export function reduceNoticing(
  before: { readonly state: NoticingState; readonly memory: NoticingMemory },
  event: NoticingEvent,
  settings: Settings,
  world: World,
  now: Instant,
): Outcome {
  const state = settle(before.state, event, now);
  const memory = forget(countShown(before.memory, before.state.offer), now);
  switch (event.kind) {
    case 'break-begun':
      return quiet({ ...state, stretch: freshStretch(now), cues: [] }, memory, 'break-begun');
    case 'declined':
      return quiet({ ...state, cues: [] }, memory, 'declined');
    case 'later':
      return quiet({ ...state, cues: [] }, { ...memory, laterUntil: event.until }, 'later-asked');
    case 'later-ended':
      return look(state, { ...memory, laterUntil: null }, settings, world, now);
    case 'crisis':
      return quiet({ ...state, cues: [], heavyUntil: now + HEAVY_LIFE }, memory, 'heavy');
    case 'crisis-dismissed':
      return look({ ...state, heavyUntil: null }, memory, settings, world, now);
    case 'cue':
      return look(addCue(state, event, now), memory, settings, world, now);
    case 'activity':
    case 'looked':
      return look(state, memory, settings, world, now);
  }
}

/** Time passes: the stretch grows or ends, old cues and an old crisis flag are forgotten. */
function settle(state: NoticingState, event: NoticingEvent, now: Instant): NoticingState {
  const stretch =
    event.kind === 'activity'
      ? reduceStretch(state.stretch, event.activity, now)
      : advanceStretch(state.stretch, now);
  const recent = (at: Instant, life: Duration) => at <= now && now - at < life;
  return {
    ...state,
    stretch,
    cues: state.cues.filter((cue) => recent(cue.at, CUES_TOGETHER)),
    heavyUntil: within(now, state.heavyUntil, HEAVY_LIFE) ? state.heavyUntil : null,
  };
}

/** An end that lies ahead, and not further than it could have been set: a clock set back must not stretch it. */
function within(now: Instant, end: Instant | null, longest: Duration): boolean {
  return end !== null && end > now && end - now <= longest;
}

/** State and memory lie in two stores: an offer that was shown as the worker died may not be counted yet. */
function countShown(memory: NoticingMemory, offer: NoticingState['offer']): NoticingMemory {
  if (offer?.phase !== 'shown' || memory.offeredAt.includes(offer.since)) return memory;
  return { ...memory, offeredAt: [...memory.offeredAt, offer.since] };
}

/**
 * Offers are remembered for two days, which is what a cap per local day needs; a pause ends by itself.
 * An offer that lies ahead, because the clock was set back, counts as one made now: never twice in a gap.
 */
function forget(memory: NoticingMemory, now: Instant): NoticingMemory {
  const offeredAt = memory.offeredAt
    .map((at) => Math.min(at, now))
    .filter((at) => now - at < minutes(48 * 60));
  const laterUntil = within(now, memory.laterUntil, minutes(24 * 60)) ? memory.laterUntil : null;
  const same =
    laterUntil === memory.laterUntil &&
    offeredAt.length === memory.offeredAt.length &&
    offeredAt.every((at, place) => at === memory.offeredAt[place]);
  return same ? memory : { offeredAt, laterUntil };
}

function addCue(
  state: NoticingState,
  cue: { readonly strength: number; readonly strong: boolean },
  now: Instant,
): NoticingState {
  const cues = [...state.cues, { at: now, strength: cue.strength }];
  const enough = cue.strong || cues.reduce((sum, { strength }) => sum + strength, 0) >= CUES_ENOUGH;
  if (!enough || state.offer !== null) return { ...state, cues };
  const offer: Held = {
    phase: 'held',
    moment: 'cue',
    since: now,
    notBefore: now + CUE_WAIT,
    expires: now + CUE_LIFE,
  };
  return { ...state, cues: [], offer };
}

/** Looks at everything anew and decides. */
function look(
  state: NoticingState,
  memory: NoticingMemory,
  settings: Settings,
  world: World,
  now: Instant,
): Outcome {
  const { offer } = state;
  const long = settings.stretches && isLong(state, settings);
  const block = blockOf(memory, settings, { heavy: state.heavyUntil !== null, ...world }, now);

  if (offer?.phase === 'shown') {
    if (block === 'heavy' || block === 'break-running') return quiet(state, memory, block);
    if (now >= offer.expires || now < offer.since) return quiet(state, memory, 'offer-unanswered');
    if (offer.moment === 'stretch' && state.stretch.active === 0) return quiet(state, memory, 'rested');
    return { state, memory, decision: { kind: 'offer', moment: offer.moment, reason: 'offer-standing' } };
  }

  const held = offer ?? (long ? holdStretch(now) : null);
  if (held === null) return quiet(state, memory, 'nothing-due');
  const holding = { ...state, offer: held };
  if (held.moment === 'stretch' && !long) return quiet(holding, memory, 'rested');
  if (held.expires !== null && (now >= held.expires || now < held.since)) {
    return quiet(holding, memory, 'cue-expired');
  }
  if (block !== null) return quiet(holding, memory, block);

  const wait = waitOf(held, world, now);
  if (wait !== null) {
    return { state: holding, memory, decision: { kind: 'hold', moment: held.moment, reason: wait } };
  }
  const shown: Shown = { phase: 'shown', moment: held.moment, since: now, expires: now + OFFER_LIFE };
  return {
    state: { ...state, offer: shown },
    memory: { ...memory, offeredAt: [...memory.offeredAt, now] },
    decision: { kind: 'offer', moment: held.moment, reason: held.moment === 'cue' ? 'cue' : 'stretch-long' },
  };
}

/**
 * Whether the stretch is long enough to offer. One that is held already may shrink a little: the stillness
 * before an idle report is taken off it, and is no rest.
 */
function isLong({ stretch, offer }: NoticingState, settings: Settings): boolean {
  const slack = offer?.moment === 'stretch' ? STILLNESS : 0;
  return stretch.active >= minutes(settings.stretchMinutes) - slack;
}

const holdStretch = (now: Instant): Held => ({
  phase: 'held',
  moment: 'stretch',
  since: now,
  notBefore: now,
  expires: null,
});

/** Why a moment that nothing forbids must still wait, or null. */
function waitOf(held: Held, world: World, now: Instant): Reason | null {
  if (now < held.notBefore) return 'soon-after-typing';
  if (held.moment === 'cue' && !world.paused) return 'no-pause-yet';
  if (!world.reachable) return 'not-reachable';
  if (!world.focused) return 'browser-not-focused';
  return null;
}
