import { type Duration, type Instant, minutes, seconds } from '../activity/instant';
import { freshStretch, type Stretch } from '../activity/stretch';

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
  /** Until then, too, the popup opens at the help panel, unless the person has closed it there. */
  readonly helpOpen: boolean;
}

/** Outlives the session: what the caps and pauses rest on. */
export interface NoticingMemory {
  /** When offers were shown in the last days, oldest first. */
  readonly offeredAt: readonly Instant[];
  readonly laterUntil: Instant | null;
}

/** The state of a session that begins at `now`. */
export function freshNoticing(now: Instant): NoticingState {
  return { stretch: freshStretch(now), cues: [], offer: null, heavyUntil: null, helpOpen: false };
}

export const FRESH_MEMORY: NoticingMemory = { offeredAt: [], laterUntil: null };
