import { type Duration, type Instant, minutes, seconds } from '../activity/instant';
import { advanceStretch, freshStretch, reduceStretch } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { blockOf } from './blocks';
import type { NoticingEvent, Outcome, Reason, World } from './decision';
import {
  CUE_LIFE,
  CUE_WAIT,
  CUES_ENOUGH,
  CUES_TOGETHER,
  HEAVY_LIFE,
  type Held,
  type NoticingMemory,
  type NoticingState,
  OFFER_LIFE,
  type Shown,
} from './state';

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

/** The longest stillness that an idle report takes off a stretch. */
const STILLNESS: Duration = seconds(60);

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
      return quiet({ ...state, cues: [] }, postpone(memory, state.offer, event.until), 'later-asked');
    case 'later-ended':
      return look(state, { ...memory, laterUntil: null }, settings, world, now);
    case 'crisis':
      return quiet({ ...state, cues: [], heavyUntil: now + HEAVY_LIFE, helpOpen: true }, memory, 'heavy');
    case 'help-closed':
      // To close a panel is not to say that all is well: nothing is offered for the time that was set.
      return look({ ...state, helpOpen: false }, memory, settings, world, now);
    case 'site-off':
      return look(forgetCues(state), memory, settings, world, now);
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
  // A clock set back must not bring an offer sooner, nor keep them away for ever.
  const heavyUntil =
    state.heavyUntil !== null && state.heavyUntil > now ? Math.min(state.heavyUntil, now + HEAVY_LIFE) : null;
  return {
    ...state,
    stretch,
    cues: state.cues.filter(({ at }) => isRecent(at, CUES_TOGETHER, now)),
    heavyUntil,
    helpOpen: heavyUntil !== null && state.helpOpen,
  };
}

const isRecent = (at: Instant, life: Duration, now: Instant) => at <= now && now - at < life;

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

/** "Later", said to an offer, puts it off: it was not one of the day's. */
function postpone(memory: NoticingMemory, offer: NoticingState['offer'], until: Instant): NoticingMemory {
  const shownAt = offer?.phase === 'shown' ? offer.since : null;
  return { offeredAt: memory.offeredAt.filter((at) => at !== shownAt), laterUntil: until };
}

/** A site was switched off: what was noticed on one is forgotten. */
function forgetCues(state: NoticingState): NoticingState {
  return { ...state, cues: [], offer: state.offer?.moment === 'cue' ? null : state.offer };
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
    if (settings.offersPerDay === 0 || (offer.moment === 'stretch' && !settings.stretches)) {
      return quiet(state, memory, 'switched-off');
    }
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

  const wait = waitOf(holding, held, world, now);
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
function waitOf(state: NoticingState, held: Held, world: World, now: Instant): Reason | null {
  const typed = state.cues.some(({ at }) => isRecent(at, CUE_WAIT, now));
  if (typed || now < held.notBefore) return 'soon-after-typing';
  if (held.moment === 'cue' && !world.paused) return 'no-pause-yet';
  if (!world.reachable) return 'not-reachable';
  if (!world.focused) return 'browser-not-focused';
  return null;
}
