import type { Instant } from '../activity/instant';
import type { Settings } from '../settings/settings';
import type { Outcome, Reason, World } from './decision';
import { type DecisionRecord, offeredRecord } from './decision-record';
import { type Held, HOLD, type Moment, type NoticingMemory, type NoticingState } from './state';

/*
 * What a step of the policy carries from rule to rule, and the few moves that all of them make.
 */

/** What the rules look at, besides what has happened. */
export interface Scene {
  readonly settings: Settings;
  readonly world: World;
  readonly now: Instant;
}

export interface Kept {
  readonly state: NoticingState;
  readonly memory: NoticingMemory;
  /** What this step has decided so far. */
  readonly records: readonly DecisionRecord[];
}

/** State and memory lie in two stores: an offer that was shown as the worker died may not be counted yet. */
export function countShown(kept: Kept, offer: NoticingState['offer']): Kept {
  const { offers } = kept.memory;
  if (offer?.phase !== 'shown' || offers.some(({ at }) => at === offer.since)) return kept;
  const memory = { ...kept.memory, offers: [...offers, { at: offer.since, moment: offer.moment }] };
  const shown = { ...kept, memory };
  const counted = offer.moment === 'session' ? withoutSession(shown, offer.since) : shown;
  return noteDown(counted, offeredRecord(offer.moment, offer.since, null));
}

/** A session that was over at `now` has had its offer, or will have none. */
export function withoutSession(kept: Kept, now: Instant): Kept {
  const { session } = kept.memory;
  return session === null || now < session.until
    ? kept
    : { ...kept, memory: { ...kept.memory, session: null } };
}

/** Holds a moment that began at `since`, unless one is held or shown already: nothing piles up. */
export function hold(kept: Kept, moment: Moment, since: Instant, notBefore = since): Kept {
  if (kept.state.offer !== null) return kept;
  const offer: Held = {
    phase: 'held',
    moment,
    since,
    notBefore,
    expires: since + HOLD,
    waitsFor: 'time',
    steady: since,
  };
  return { ...kept, state: { ...kept.state, offer } };
}

/** What is held is let go without a word; what is shown stays. */
export function dropHeld(kept: Kept): Kept {
  return kept.state.offer?.phase === 'held' ? { ...kept, state: { ...kept.state, offer: null } } : kept;
}

/** Adds what is to be written down, if anything. */
export function noteDown(kept: Kept, record: DecisionRecord | null): Kept {
  return record === null ? kept : { ...kept, records: [...kept.records, record] };
}

/** Nothing is offered, and nothing is held any more. */
export function quiet(kept: Kept, reason: Reason): Outcome {
  const moment = kept.state.offer?.moment ?? null;
  return { ...kept, state: { ...kept.state, offer: null }, decision: { kind: 'quiet', moment, reason } };
}
