import type { Hearing } from '../activity/call';
import type { Instant } from '../activity/instant';
import type { Activity } from '../activity/stretch';
import type { Block } from './blocks';
import type { DecisionRecord } from './decision-record';
import type { Moment, NoticingMemory, NoticingState } from './state';

/** What can be known of the person's surroundings only by asking the browser, at this very moment. */
export interface World {
  /** The icon is pinned, or notifications are on: an offer can be seen at all. */
  readonly reachable: boolean;
  /** A window of this browser has the focus. */
  readonly focused: boolean;
  /** No input for 15 s. */
  readonly paused: boolean;
  readonly breakRunning: boolean;
  /** What is heard of a call, in any tab. */
  readonly call: Hearing;
  /** The tab in front sounds. */
  readonly sound: boolean;
  /** The window in front fills the screen. */
  readonly fullScreen: boolean;
}

export type NoticingEvent =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'looked' }
  /** The person went to another tab, or came to a window of this browser. */
  | { readonly kind: 'switched' }
  | { readonly kind: 'cue'; readonly strength: number; readonly strong: boolean }
  | { readonly kind: 'crisis' }
  | { readonly kind: 'help-closed' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'later'; readonly until: Instant }
  | { readonly kind: 'later-ended' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'break-begun' }
  | { readonly kind: 'session-begun'; readonly until: Instant }
  | { readonly kind: 'session-ended' };

export type Reason =
  | Block
  | 'nothing-due'
  | 'stretch-long'
  | 'cue'
  | 'call-ended'
  | 'clock-time'
  | 'session-over'
  | 'offer-standing'
  | 'offer-unanswered'
  | 'offer-unseen'
  | 'rested'
  | 'switched-off'
  | 'no-pause-came'
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
  /** What is to be written down of it. */
  readonly records: readonly DecisionRecord[];
}
