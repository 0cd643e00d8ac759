import type { Call } from '../activity/call';
import { type Duration, type Instant, minutes, seconds } from '../activity/instant';
import { freshStretch, type Stretch } from '../activity/stretch';
import { type Fatigue, RESTED } from './fatigue';

/** A cue's offer waits this long after the typing, so that it never feels like a reply to the keys. */
export const CUE_WAIT: Duration = seconds(60);
/** Light cues this close together add up. */
export const CUES_TOGETHER: Duration = minutes(20);
/** What light cues must add up to. */
export const CUES_ENOUGH = 1;
/** A cue's offer is at least this far from any other. */
export const CUE_GAP: Duration = minutes(180);
/** A moment waits this long for the person's own pause, then it is gone. */
export const HOLD: Duration = minutes(10);
/** Held for longer than this, leaving a tab is a breakpoint. */
export const LONG_FOCUS: Duration = seconds(30);
/** A call that ended so recently is a breakpoint. */
export const CALL_JUST_ENDED: Duration = minutes(1);
/** A call shorter than this was a test of the microphone. */
export const CALL_WORTH: Duration = minutes(5);
/** An offer leaves by itself. */
export const OFFER_LIFE: Duration = minutes(15);
/** After words of crisis nothing is offered for this long. */
export const HEAVY_LIFE: Duration = minutes(15);
/** After the browser's start or the machine's waking nothing is offered for this long. */
export const ARRIVING: Duration = minutes(10);
/** No input for this long is a pause. */
export const PAUSE: Duration = seconds(15);

/** What led to an offer that the product made by itself, or for a session that the person began. */
export const MOMENTS = ['stretch', 'cue', 'call-end', 'clock', 'session'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What can wait for the person's own pause waits for the chance of one, too: for a window in front, a call's end. */
export const isPatient = (moment: Moment): boolean => moment === 'stretch' || moment === 'session';

/**
 * What a held moment waits for: that some time is over; a pause of the person; a focused window of this browser;
 * that an offer could be seen at all; or that a call, a full screen or a sound ends.
 */
export const WAITS = ['time', 'pause', 'focus', 'sight', 'quiet'] as const;
export type Wait = (typeof WAITS)[number];

export interface Held {
  readonly phase: 'held';
  readonly moment: Moment;
  readonly since: Instant;
  /** Not offered before this instant. */
  readonly notBefore: Instant;
  /** Dropped at this instant. */
  readonly expires: Instant;
  /** As of the last look. */
  readonly waitsFor: Wait;
  /** Since when the person has stayed where they are. */
  readonly steady: Instant;
}

export interface Shown {
  readonly phase: 'shown';
  readonly moment: Moment;
  readonly since: Instant;
  readonly expires: Instant;
  /** The person was active in a window of this browser while it stood. */
  readonly seen: boolean;
}

/** Lives as long as the browser session. Nothing in it says what was typed or where. */
export interface NoticingState {
  readonly stretch: Stretch;
  readonly call: Call | null;
  /** When a call was seen to end. */
  readonly callEnded: Instant | null;
  readonly cues: readonly { readonly at: Instant; readonly strength: number }[];
  /** When the last cue was typed, for as long as an offer would feel like a reply to it. */
  readonly typed: Instant | null;
  readonly offer: Held | Shown | null;
  /** Why a stretch that is long was not offered, when that is in the decision records already. */
  readonly noted: string | null;
  /** Words of crisis were typed: until then no offer of any kind. */
  readonly heavyUntil: Instant | null;
  /** Until then, too, the popup opens at the help panel, unless the person has closed it there. */
  readonly helpOpen: boolean;
}

/** An offer that was shown. */
export interface PastOffer {
  readonly at: Instant;
  readonly moment: Moment;
}

/** Outlives the session: what the caps and pauses rest on. */
export interface NoticingMemory {
  /** The offers of the last days, oldest first. */
  readonly offers: readonly PastOffer[];
  readonly laterUntil: Instant | null;
  /** "25 minutes, then offer me a minute." */
  readonly session: { readonly since: Instant; readonly until: Instant } | null;
  readonly fatigue: Fatigue;
}

/** The state of a session that begins at `now`. */
export function freshNoticing(now: Instant): NoticingState {
  return {
    stretch: freshStretch(now),
    call: null,
    callEnded: null,
    cues: [],
    typed: null,
    offer: null,
    noted: null,
    heavyUntil: null,
    helpOpen: false,
  };
}

export const FRESH_MEMORY: NoticingMemory = {
  offers: [],
  laterUntil: null,
  session: null,
  fatigue: RESTED,
};
