import { type Duration, type Instant, minutes, seconds } from '../activity/instant';
import { activeWork, freshStretch, spend, unspentWork } from '../activity/stretch';
import type { Settings } from '../settings/settings';
import { blockOf, passingBlockOf } from './blocks';
import type { Decision, NoticingEvent, Outcome, Reason, World } from './decision';
import { type Answer, offeredRecord, withheldRecord } from './decision-record';
import { afterAnswer, afterUnanswered } from './fatigue';
import { settle } from './settle';
import {
  CUE_WAIT,
  CUES_ENOUGH,
  HEAVY_LIFE,
  type Held,
  HOLD,
  isPatient,
  LONG_FOCUS,
  type Moment,
  type NoticingMemory,
  type NoticingState,
  OFFER_LIFE,
  type Shown,
  type Wait,
} from './state';
import { countShown, dropHeld, hold, type Kept, noteDown, quiet, type Scene, withoutSession } from './step';

/*
 * When to offer. One offer at a time:
 *
 *          a stretch is long · a cue · a call ended · the chosen time · a session is over
 *     none ──────────────────────────────────────────────────────────────────────────────► held
 *      ▲                                                                                   │ │
 *      │◄── dropped: a rest · a lasting block · 10 min without a pause of the person's ────┘ │
 *      │                                                                                     │
 *      │    begun · declined · later · rested · 15 min                 at a breakpoint, if   │
 *      └──────────────────────────────────────────────────── shown ◄── it can be seen ───────┘
 *
 * A breakpoint is 15 s without input, coming back to the browser, leaving a tab after long focus, a call that
 * just ended. Every condition is checked again at the moment of offering; what was held never piles up. What the
 * icon, the alarm and the listeners should be follows from the state alone (see `outcome.ts`), so that a worker
 * killed after saving finds its way back.
 */

/** The longest stillness that an idle report takes off a stretch. */
const STILLNESS: Duration = seconds(60);

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
  const scene: Scene = { settings, world: worldAfter(world, event), now };
  const { state, memory } = before;
  const counted = countShown({ state, memory, records: [] }, state.offer);
  const kept = settle(counted, event, scene);
  switch (event.kind) {
    case 'break-begun': {
      const begun = withoutSession(answered(kept, 'begun'), now);
      const { hands, mode, arrived } = begun.state.stretch;
      const stretch = { ...freshStretch(now), hands, mode, arrived };
      return quiet({ ...begun, state: { ...begun.state, stretch, noted: null } }, 'break-begun');
    }
    case 'declined':
      return quiet(answered(kept, 'declined'), 'declined');
    case 'later':
      return quiet(postponed(answered(kept, 'later'), kept.state.offer, event.until), 'later-asked');
    case 'later-ended':
      return look({ ...kept, memory: { ...kept.memory, laterUntil: null } }, scene);
    case 'session-begun': {
      const session = { since: now, until: event.until };
      // The newest wish counts: a quiet time asked for before does not swallow this session's offer.
      return look(dropHeld({ ...kept, memory: { ...kept.memory, session, laterUntil: null } }), scene);
    }
    case 'session-ended':
      return look({ ...kept, memory: { ...kept.memory, session: null } }, scene);
    case 'crisis': {
      const heavyUntil = now + HEAVY_LIFE;
      return look({ ...kept, state: { ...kept.state, cues: [], heavyUntil, helpOpen: true } }, scene);
    }
    case 'help-closed':
      // To close a panel is not to say that all is well: nothing is offered for the time that was set.
      return look({ ...kept, state: { ...kept.state, helpOpen: false } }, scene);
    case 'site-off':
      return look({ ...kept, state: forgetCues(kept.state) }, scene);
    case 'cue':
      return look(addCue(kept, event, now), scene);
    case 'switched':
      return look(kept, scene, true);
    case 'activity':
    case 'looked':
      return look(kept, scene);
  }
}

/** The browser's word that somebody went still is news of a pause; a query made a moment later may not have it yet. */
function worldAfter(world: World, event: NoticingEvent): World {
  return event.kind === 'activity' && event.activity.kind === 'idle' ? { ...world, paused: true } : world;
}

/** A site was switched off: what was noticed on one is forgotten. */
function forgetCues(state: NoticingState): NoticingState {
  return { ...state, cues: [], typed: null, offer: state.offer?.moment === 'cue' ? null : state.offer };
}

function addCue(
  kept: Kept,
  cue: { readonly strength: number; readonly strong: boolean },
  now: Instant,
): Kept {
  const cues = [...kept.state.cues, { at: now, strength: cue.strength }];
  const enough = cue.strong || cues.reduce((sum, { strength }) => sum + strength, 0) >= CUES_ENOUGH;
  const led = enough && kept.state.offer === null;
  const heard = { ...kept, state: { ...kept.state, cues: led ? [] : cues, typed: now } };
  return led ? hold(heard, 'cue', now, now + CUE_WAIT) : heard;
}

/** The person answered: the offer, if one stands, is over, and so is what led to it. */
function answered(kept: Kept, answer: Answer): Kept {
  const { offer } = kept.state;
  const state = { ...kept.state, cues: [] };
  if (offer?.phase !== 'shown') return { ...kept, state };
  const memory = { ...kept.memory, fatigue: afterAnswer(kept.memory.fatigue) };
  const spent = answer === 'later' ? state : { ...state, stretch: spend(state.stretch) };
  return noteDown({ ...kept, state: spent, memory }, offeredRecord(offer.moment, offer.since, answer));
}

/** "Later", said to an offer, puts it off: it was not one of the day's. */
function postponed(kept: Kept, offer: NoticingState['offer'], until: Instant): Kept {
  const shownAt = offer?.phase === 'shown' ? offer.since : null;
  const offers = kept.memory.offers.filter(({ at }) => at !== shownAt);
  return { ...kept, memory: { ...kept.memory, offers, laterUntil: until } };
}

/** Looks at everything anew and decides. */
function look(kept: Kept, scene: Scene, switched = false): Outcome {
  if (kept.state.offer?.phase === 'shown') return lookAtShown(kept, kept.state.offer, scene);
  const due = nextMoment(kept, scene);
  if ('decision' in due) return due;
  return due.state.offer?.phase === 'held'
    ? lookAtHeld(due, due.state.offer, scene, switched)
    : quiet(due, 'nothing-due');
}

/** Whether the person still wants to hear of such moments. How often is another matter, but for never. */
function isWanted(moment: Moment, settings: Settings): boolean {
  if (moment === 'session') return true;
  if (moment === 'stretch' && !settings.stretches) return false;
  if (moment === 'clock' && settings.clockTime === null) return false;
  return settings.offersPerDay > 0 && (moment !== 'call-end' || settings.afterCalls);
}

/** An offer stands: does it still? */
function lookAtShown(kept: Kept, offer: Shown, { settings, world, now }: Scene): Outcome {
  const { state, memory } = kept;
  const { stretch } = state;
  const seen = offer.seen || (world.focused && stretch.hands === 'active');
  const gone = (reason: Reason, answer: Answer) => {
    const spent = { ...kept, state: { ...state, stretch: spend(stretch) } };
    return quiet(noteDown(spent, offeredRecord(offer.moment, offer.since, answer)), reason);
  };
  // Words of crisis leave no trace in the records either.
  if (state.heavyUntil !== null) return quiet(kept, 'heavy');
  // The background died between the break's beginning and this.
  if (world.breakRunning) return quiet(answered(kept, 'begun'), 'break-running');
  if (memory.laterUntil !== null) return gone('later', 'later');
  // Others may see the screen.
  if (state.call !== null || world.fullScreen) return gone(state.call ? 'in-call' : 'full-screen', 'unseen');
  if (now >= offer.expires || now < offer.since) {
    if (!seen) return gone('offer-unseen', 'unseen');
    const outcome = gone('offer-unanswered', 'unanswered');
    const fatigue = afterUnanswered(memory.fatigue, offer.since, now);
    return { ...outcome, memory: { ...outcome.memory, fatigue } };
  }
  if (!isWanted(offer.moment, settings)) return gone('switched-off', 'unseen');
  if (offer.moment === 'stretch' && activeWork(stretch) === 0) return gone('rested', 'rested');
  return {
    ...kept,
    state: { ...state, offer: { ...offer, seen } },
    decision: { kind: 'offer', moment: offer.moment, reason: 'offer-standing' },
  };
}

/** What is held, or becomes due just now; or that a long stretch is not to be offered. */
function nextMoment(kept: Kept, { settings, world, now }: Scene): Kept | Outcome {
  if (kept.state.offer !== null) return kept;
  const { state, memory } = kept;
  const { session } = memory;
  if (session !== null) {
    if (now < session.until) return kept;
    return hold(kept, 'session', session.until);
  }
  if (!settings.stretches || !isLong(state, settings)) return kept;
  const block = blockOf('stretch', state, memory, settings, world.breakRunning, now);
  if (block === null) return hold(kept, 'stretch', now);
  // It stays due, for when the block ends; that it was withheld is written down once, and of words of crisis nothing.
  const decision: Decision = { kind: 'quiet', moment: 'stretch', reason: block.why };
  if (state.noted === block.why || block.why === 'heavy') return { ...kept, decision };
  const noted = { ...kept, state: { ...state, noted: block.why } };
  return { ...noteDown(noted, withheldRecord('stretch', now, block.why)), decision };
}

/** A moment is held: is it time, may it be offered, is this a breakpoint? */
function lookAtHeld(kept: Kept, held: Held, scene: Scene, switched: boolean): Outcome {
  const { state, memory } = kept;
  const { settings, world, now } = scene;
  const { moment } = held;
  const drop = (why: Parameters<typeof withheldRecord>[2], change: Partial<NoticingState> = {}) => {
    const dropped = { ...kept, state: { ...state, ...change } };
    const over = moment === 'session' ? withoutSession(dropped, now) : dropped;
    return quiet(noteDown(over, withheldRecord(moment, now, why)), why);
  };
  if (!isWanted(moment, settings)) return quiet(kept, 'switched-off');
  if (moment === 'stretch' && !isLong(state, settings)) return drop('rested');
  const block = blockOf(moment, state, memory, settings, world.breakRunning, now);
  // A stretch stays due, for when the block ends.
  if (block?.why === 'heavy') return quiet(kept, 'heavy');
  if (block !== null) return drop(block.why, moment === 'stretch' ? { noted: block.why } : {});

  const wait = waitOf(state, held, world, switched, now);
  const [waitsFor = 'pause', reason = 'no-pause-yet'] = wait ?? [];
  const patient = isPatient(moment);
  const hadItsChance = !patient || (held.waitsFor === 'pause' && waitsFor === 'pause');
  if (now < held.since || (now >= held.expires && hadItsChance)) {
    return drop('no-pause-came', patient ? { stretch: spend(state.stretch) } : {});
  }
  if (wait === null) return show(kept, moment, scene);
  const offer: Held = {
    ...held,
    waitsFor,
    steady: switched || held.steady > now ? now : held.steady,
    // The ten minutes begin when it could be seen.
    expires: patient && !(waitsFor === 'pause' && held.waitsFor === 'pause') ? now + HOLD : held.expires,
  };
  return { ...kept, state: { ...state, offer }, decision: { kind: 'hold', moment, reason } };
}

function show(kept: Kept, moment: Moment, { world, now }: Scene): Outcome {
  const { state } = kept;
  const seen = !world.paused && state.stretch.hands === 'active';
  const offer: Shown = { phase: 'shown', moment, since: now, expires: now + OFFER_LIFE, seen };
  return {
    ...countShown({ ...kept, state: { ...state, offer, noted: null } }, offer),
    decision: { kind: 'offer', moment, reason: OFFERED[moment] },
  };
}

const OFFERED = {
  stretch: 'stretch-long',
  cue: 'cue',
  'call-end': 'call-ended',
  clock: 'clock-time',
  session: 'session-over',
} as const satisfies Record<Moment, Reason>;

/**
 * Whether the stretch is long enough to offer. One that is held already may shrink a little: the stillness
 * before an idle report is taken off it, and is no rest.
 */
function isLong({ stretch, offer }: NoticingState, settings: Settings): boolean {
  const slack = offer?.moment === 'stretch' ? STILLNESS : 0;
  return unspentWork(stretch) >= minutes(settings.stretchMinutes) - slack;
}

/** What a moment that nothing lasting forbids must still wait for, and why; or null. */
function waitOf(
  state: NoticingState,
  held: Held,
  world: World,
  switched: boolean,
  now: Instant,
): readonly [Wait, Decision['reason']] | null {
  if (state.typed !== null || now < held.notBefore) return ['time', 'soon-after-typing'];
  const block = passingBlockOf(state, world);
  if (block !== null) return ['quiet', block];
  if (!world.reachable) return ['sight', 'not-reachable'];
  if (!world.focused) return ['focus', 'browser-not-focused'];
  if (world.paused) return null;
  if (held.moment === 'cue') return ['pause', 'no-pause-yet'];
  // The person chose when: the hour, the session's length, the end of a call.
  if (held.moment !== 'stretch') return null;
  const back = held.waitsFor === 'focus';
  const left = switched && now - held.steady >= LONG_FOCUS;
  return back || left || state.callEnded !== null ? null : ['pause', 'no-pause-yet'];
}
