import { type Duration, type Instant, minutes } from './instant';

/*
 * A call, as far as a browser can tell.
 *
 *            sharing, or a meeting site that sounds
 *   none ─────────────────────────────────────────► call
 *     ▲                                              │
 *     └── sharing: at once · sounding: 2 min silent ─┘
 *
 * Firefox says whether a tab uses the camera, the microphone or the screen. Chromium only says that a tab of a
 * meeting site sounds, and people are silent now and then.
 */

/** What is heard of a call at one moment. */
export type Hearing = 'sharing' | 'sounding' | null;

export interface Call {
  readonly since: Instant;
  /** When it was last heard. */
  readonly heard: Instant;
  /** The browser told of camera, microphone or screen, and will tell of their end. */
  readonly sure: boolean;
}

/** A meeting site that is silent for this long is no call any more. */
const SILENCE: Duration = minutes(2);

/** The call that goes on at `now`, or null. */
export function reduceCall(call: Call | null, hearing: Hearing, now: Instant): Call | null {
  if (hearing !== null) return { since: call?.since ?? now, heard: now, sure: hearing === 'sharing' };
  if (call === null || call.sure) return null;
  // A clock set back must not make a call last.
  const silent = now - call.heard;
  return silent >= 0 && silent < SILENCE ? call : null;
}
