import { reduceCall } from '../activity/call';
import { type Duration, type Instant, minutes } from '../activity/instant';
import { reduceStretch, unspentWork } from '../activity/stretch';
import type { NoticingEvent } from './decision';
import { tireLess } from './fatigue';
import { nextAt } from './local-day';
import {
  CALL_JUST_ENDED,
  CALL_WORTH,
  CUE_WAIT,
  CUES_TOGETHER,
  HEAVY_LIFE,
  HOLD,
  type NoticingMemory,
  type NoticingState,
} from './state';
import { hold, type Kept, type Scene } from './step';

/*
 * Time passes between two steps: what has grown, begun, ended or grown old meanwhile.
 */

/** The longest quiet time that can be asked for: from just after four in the morning to seven on the day after. */
const LONGEST_LATER: Duration = minutes(30 * 60);
const LONGEST_SESSION: Duration = minutes(90);

/** Time passes: the stretch grows or ends, a call begins or ends, what is old is forgotten. */
export function settle(
  { state, memory, records }: Kept,
  event: NoticingEvent,
  { settings, world, now }: Scene,
): Kept {
  const call = reduceCall(state.call, world.call, now);
  const ended = state.call !== null && call === null ? state.call : null;
  // One that nobody heard for long ended some time ago, in a machine that slept.
  const justEnded = ended !== null && isRecent(ended.heard, HOLD, now);
  const activity = event.kind === 'activity' ? event.activity : null;
  const stretch = reduceStretch(
    state.stretch,
    activity,
    call !== null ? 'call' : world.sound ? 'video' : null,
    now,
  );
  const settled: NoticingState = {
    ...state,
    stretch,
    call,
    callEnded: justEnded ? now : recent(state.callEnded, CALL_JUST_ENDED, now),
    cues: state.cues.filter(({ at }) => isRecent(at, CUES_TOGETHER, now)),
    typed: recent(state.typed, CUE_WAIT, now),
    noted: unspentWork(stretch) < minutes(settings.stretchMinutes) ? null : state.noted,
    ...heaviness(state, now),
  };
  const helping = settings.afterCalls && justEnded && ended.heard - ended.since >= CALL_WORTH;
  const kept = { state: settled, memory: forget(memory, now), records };
  return crossClockTime(helping ? hold(kept, 'call-end', now) : kept, state.stretch.seen, { settings, now });
}

/** A clock set back must not bring an offer sooner, nor keep them away for ever. */
function heaviness({ heavyUntil, helpOpen }: NoticingState, now: Instant) {
  const until = heavyUntil !== null && heavyUntil > now ? Math.min(heavyUntil, now + HEAVY_LIFE) : null;
  return { heavyUntil: until, helpOpen: until !== null && helpOpen };
}

const isRecent = (at: Instant, life: Duration, now: Instant) => at <= now && now - at < life;
const recent = (at: Instant | null, life: Duration, now: Instant) =>
  at !== null && isRecent(at, life, now) ? at : null;

/** An end that lies ahead, and not further than it could have been set: a clock set back must not stretch it. */
const isAhead = (end: Instant, longest: Duration, now: Instant) => end > now && end - now <= longest;

/**
 * Offers are remembered for two days, which is what a cap per local day needs; a pause ends by itself.
 * An offer that lies ahead, because the clock was set back, counts as one made now: never twice in a gap.
 */
function forget(memory: NoticingMemory, now: Instant): NoticingMemory {
  const offers = memory.offers
    .map((offer) => (offer.at > now ? { ...offer, at: now } : offer))
    .filter(({ at }) => now - at < minutes(48 * 60));
  const { laterUntil, session } = memory;
  return {
    ...memory,
    offers,
    laterUntil: laterUntil !== null && isAhead(laterUntil, LONGEST_LATER, now) ? laterUntil : null,
    // One that is over waits for its offer as long as any other moment.
    session:
      session !== null && session.until > now - HOLD && session.until - now <= LONGEST_SESSION
        ? session
        : null,
    fatigue: tireLess(memory.fatigue, now),
  };
}

/** The chosen time of day is a moment when the clock passes it, not when somebody looks long after. */
function crossClockTime(
  kept: Kept,
  seenBefore: Instant,
  { settings, now }: Pick<Scene, 'settings' | 'now'>,
): Kept {
  if (settings.clockTime === null || seenBefore > now) return kept;
  const due = nextAt(settings.clockTime, Math.max(seenBefore, now - HOLD));
  return due <= now ? hold(kept, 'clock', due) : kept;
}
