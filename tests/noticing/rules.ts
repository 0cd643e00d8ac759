import { type Instant, minutes, seconds } from '../../utils/activity/instant';
import type { Decision, World } from '../../utils/noticing/decision';
import { nextLook } from '../../utils/noticing/outcome';
import type { Settings } from '../../utils/settings/settings';
import type { Policy } from '../fixtures/policy';
import type { TraceStep } from '../fixtures/traces';

/*
 * What must hold on any day, each rule with a memory and an arithmetic of its own: nothing here asks the policy
 * how it counts. A rule looks at what was decided after each step and names what is wrong, if anything.
 */

export interface Seen {
  readonly now: Instant;
  /** Time that has really passed since the beginning, whatever the clock was set to. */
  readonly elapsed: number;
  readonly step: TraceStep;
  readonly decision: Decision;
  readonly policy: Policy;
  readonly settings: Settings;
  /** A new offer was made in this step. */
  readonly isNew: boolean;
}

export type Rule = () => (seen: Seen) => string | false;

/** The day of a person, which begins at four in the morning by the clock on the wall. */
function dayOf(at: Instant): string {
  const local = new Date(at);
  if (local.getHours() < 4) local.setDate(local.getDate() - 1);
  return local.toLocaleDateString('sv');
}

/** Whether hours are set that leave this instant out, read off the week minute by minute. */
function isOutside({ hours }: Settings, at: Instant): boolean {
  if (hours === null) return false;
  const local = new Date(at);
  const minute = local.getHours() * 60 + local.getMinutes();
  const today = hours[local.getDay()] ?? [];
  const yesterday = hours[(local.getDay() + 6) % 7] ?? [];
  const inside =
    today.some(
      ({ from, to }) => from === to || (from < to ? from <= minute && minute < to : from <= minute),
    ) || yesterday.some(({ from, to }) => from > to && minute < to);
  return !inside;
}

const isAutomatic = ({ decision }: Seen) => decision.moment !== 'session';

/** Offers of which "later" was not said. Says of each new one how it lies to the others. */
function offersSoFar() {
  const offers: {
    readonly elapsed: number;
    readonly at: Instant;
    readonly automatic: boolean;
    moment: string;
  }[] = [];
  let standing = false;
  return (seen: Seen) => {
    if (seen.step.what.kind === 'later' && standing) offers.pop();
    const earlier = [...offers];
    standing = seen.policy.state.offer?.phase === 'shown';
    if (seen.isNew) {
      const { elapsed, now, decision } = seen;
      offers.push({ elapsed, at: now, automatic: isAutomatic(seen), moment: decision.moment ?? '' });
    }
    return earlier;
  };
}

/** Holds also when the clock is set back. */
export const ON_ANY_CLOCK: Readonly<Record<string, Rule>> = {
  'two offers never lie closer than the gap': () => {
    const soFar = offersSoFar();
    return (seen) => {
      const last = soFar(seen).at(-1);
      if (!seen.isNew || !isAutomatic(seen) || last === undefined) return false;
      return seen.elapsed - last.elapsed < minutes(seen.settings.gapMinutes) && 'an offer inside the gap';
    };
  },
  'nothing is offered in a call, before a full screen or beside a sound, nor in a break, nor unseen': () => {
    return ({ isNew, step: { world }, decision }) => {
      if (decision.kind === 'offer' && (world.call !== null || world.fullScreen))
        return 'an offer others may see';
      if (decision.kind === 'offer' && world.breakRunning) return 'an offer during a break';
      if (isNew && world.sound) return 'an offer beside a sound';
      return isNew && !(world.reachable && world.focused) && 'an offer that nobody sees';
    };
  },
  'active work is never more than the time that passed': () => {
    let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    return ({ now, step, policy }) => {
      earliest = Math.min(earliest, now - Math.max(0, step.passed));
      latest = Math.max(latest, now);
      const { active, spent } = policy.state.stretch;
      return (active > latest - earliest || active < 0 || spent > active) && 'more work than time';
    };
  },
  'the next look is always ahead, and there is one while somebody works or something ends': () => {
    return ({ now, policy: { state, memory, settings } }) => {
      const next = nextLook(state, memory, settings, now);
      if (next !== null && !(next > now)) return 'a look in the past';
      const pending =
        state.stretch.mode !== 'resting' ||
        state.offer?.phase === 'shown' ||
        (state.offer?.phase === 'held' && state.offer.waitsFor === 'pause') ||
        state.heavyUntil !== null ||
        memory.laterUntil !== null ||
        (memory.session !== null && memory.session.until > now) ||
        settings.clockTime !== null;
      // An end of the hours or of the first ten minutes may be looked for as well.
      if (pending && next === null) return 'no look';
      const due = state.noted !== null || state.offer !== null;
      return !pending && !due && next !== null && 'a needless look';
    };
  },
  'each offer is written down, once, and each answer after it': () => {
    let written = 0;
    let offers = 0;
    return ({ isNew, policy }) => {
      if (isNew) offers += 1;
      const fresh = policy.records.slice(written);
      written = policy.records.length;
      const bare = fresh.filter(({ offered, answer }) => offered && answer === null).length;
      if (bare !== (isNew ? 1 : 0)) return 'an offer without its record, or a record without its offer';
      const answered = policy.records.filter(({ answer }) => answer !== null).length;
      return answered > offers && 'an answer to nothing';
    };
  },
};

/** Holds as long as the clock goes on. */
export const ON_A_STEADY_CLOCK: Readonly<Record<string, Rule>> = {
  'no day of a person sees more offers than the cap': () => {
    const soFar = offersSoFar();
    return (seen) => {
      const earlier = soFar(seen);
      if (!seen.isNew || !isAutomatic(seen)) return false;
      const today =
        earlier.filter(({ at, automatic }) => automatic && dayOf(at) === dayOf(seen.now)).length + 1;
      return today > seen.settings.offersPerDay && `offer ${today} of ${seen.settings.offersPerDay}`;
    };
  },
  'after three seen and unanswered in a row there are half as many for a week': () => {
    const soFar = offersSoFar();
    let [inRow, fewerUntil, seenIt, shown] = [0, Number.NEGATIVE_INFINITY, false, false];
    return (seen) => {
      const { policy, decision, now, step } = seen;
      const earlier = soFar(seen);
      if (shown && decision.reason === 'offer-unanswered') {
        inRow += 1;
        if (inRow % 3 === 0) fewerUntil = now + minutes(7 * 24 * 60);
      } else if (shown && ['declined', 'break-begun', 'later'].includes(step.what.kind)) inRow = 0;
      else if (shown && step.world.breakRunning && policy.state.heavyUntil === null) inRow = 0;
      shown = policy.state.offer?.phase === 'shown';
      seenIt = shown && seenIt;
      if (policy.memory.fatigue.asking !== inRow >= 6) return `asked after ${inRow}`;
      if (!seen.isNew || !isAutomatic(seen) || now >= fewerUntil) return false;
      const today = earlier.filter(({ at, automatic }) => automatic && dayOf(at) === dayOf(now)).length + 1;
      return (
        today > Math.max(1, Math.floor(seen.settings.offersPerDay / 2)) && `offer ${today} of a tired week`
      );
    };
  },
  'nothing is offered in a quiet time, outside the hours, at the start or after words of crisis': () => {
    let [quietUntil, heavyUntil, arrivedUntil] = [0, 0, 0];
    let locked = false;
    return ({ now, step: { what }, decision, isNew, settings }) => {
      if (what.kind === 'later') quietUntil = now + what.length;
      if (what.kind === 'later-ended' || what.kind === 'session-begun') quietUntil = 0;
      if (what.kind === 'crisis') heavyUntil = now + minutes(15);
      if (what.kind === 'activity') {
        const unlocked = locked && what.activity.kind !== 'locked';
        locked = what.activity.kind === 'locked';
        if (unlocked || what.activity.kind === 'started') arrivedUntil = now + minutes(10);
      }
      if (decision.kind === 'offer' && now < heavyUntil) return 'an offer after words of crisis';
      if (decision.kind === 'offer' && now < quietUntil) return 'an offer in a quiet time';
      if (!isNew || decision.moment === 'session') return false;
      if (now < arrivedUntil) return 'an offer in the first ten minutes';
      return isOutside(settings, now) && 'an offer outside the hours';
    };
  },
  'a cue is offered at a pause, 60 s after the last words, once a day, three hours from any other': () => {
    const soFar = offersSoFar();
    let typed = Number.NEGATIVE_INFINITY;
    return (seen) => {
      const { step, now, isNew, decision } = seen;
      const earlier = soFar(seen);
      if (step.what.kind === 'cue') typed = now;
      // With a site that is switched off, what was noticed there is forgotten.
      if (step.what.kind === 'site-off') typed = Number.NEGATIVE_INFINITY;
      if (!isNew) return false;
      if (now - typed < seconds(60)) return 'an answer to the keys';
      if (decision.moment !== 'cue') return false;
      if (!pausedIn(step)) return 'an offer between two words';
      if (now - typed >= minutes(10) + seconds(1) && seen.elapsed === now) return 'an offer for old words';
      const last = earlier.at(-1);
      if (last !== undefined && now - last.at < minutes(180)) return 'a cue soon after another offer';
      const cues = earlier.filter(({ at, moment }) => moment === 'cue' && dayOf(at) === dayOf(now));
      return cues.length > 0 && 'a second cue of the day';
    };
  },
  'a stretch is offered only at a breakpoint': () => {
    let [before, steady]: [World | null, Instant] = [null, 0];
    let [callHeard, callEnded] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let held = false;
    return ({ now, step, decision, isNew, policy }) => {
      const { world, what } = step;
      if (world.call === null && callHeard > Number.NEGATIVE_INFINITY && policy.state.call === null) {
        callEnded = now;
        callHeard = Number.NEGATIVE_INFINITY;
      }
      if (world.call !== null) callHeard = now;
      const wasAway = held && before !== null && !before.focused;
      const left = held && what.kind === 'switched' && now - steady >= seconds(30);
      const breakpoint = pausedIn(step) || wasAway || left || now - callEnded < minutes(1);
      const isHeld = policy.state.offer?.phase === 'held';
      if (!held && isHeld) steady = now;
      if (what.kind === 'switched') steady = now;
      held = isHeld;
      before = world;
      return (
        isNew && decision.moment === 'stretch' && !breakpoint && 'a stretch offered in the middle of things'
      );
    };
  },
  'what could be offered and finds no pause is gone after ten minutes': () => {
    let [since, moment]: [Instant | null, string | null] = [null, null];
    return ({ now, decision }) => {
      const waits = decision.kind === 'hold' && decision.reason === 'no-pause-yet';
      // A cue that is forgotten may give way to a stretch in the same step.
      const before = moment === decision.moment ? since : null;
      [since, moment] = [waits ? (before ?? now) : null, decision.moment];
      return waits && before !== null && now - before >= minutes(10) && 'held for too long';
    };
  },
  'an offer stands for less than 15 minutes, and only offers that were shown are counted': () => {
    let shownAt: Instant | null = null;
    const all: Instant[] = [];
    return ({ now, decision, isNew, policy: { state, memory } }) => {
      if (isNew) all.push(now);
      shownAt = state.offer?.phase === 'shown' ? (isNew ? now : shownAt) : null;
      if (decision.kind === 'offer' && (shownAt === null || now - shownAt >= minutes(15))) return 'stale';
      return memory.offers.some(({ at }) => !all.includes(at)) && 'a count without an offer';
    };
  },
  'every pause ends by itself': () => {
    return ({ now, policy: { state, memory } }) => {
      if (memory.laterUntil !== null && memory.laterUntil - now > minutes(30 * 60)) return 'an endless quiet';
      if (memory.session !== null && memory.session.until - now > minutes(90)) return 'an endless session';
      if ((memory.fatigue.fewerUntil ?? now) - now > minutes(7 * 24 * 60)) return 'endlessly few';
      if ((state.heavyUntil ?? now) - now > minutes(15)) return 'endlessly heavy';
      const over = [memory.laterUntil, memory.fatigue.fewerUntil, state.heavyUntil];
      return over.some((at) => at !== null && at <= now) && 'a pause that is over, and still there';
    };
  },
};

const pausedIn = ({ what, world }: TraceStep) =>
  world.paused || (what.kind === 'activity' && what.activity.kind === 'idle');
