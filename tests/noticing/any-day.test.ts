import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, minutes } from '../../utils/activity/instant';
import type { Decision, NoticingEvent } from '../../utils/noticing/decision';
import { nextLook } from '../../utils/noticing/outcome';
import { CUE_WAIT, HEAVY_LIFE, OFFER_LIFE } from '../../utils/noticing/state';
import { parseNoticingMemory, parseNoticingState } from '../../utils/noticing/stored';
import type { Settings } from '../../utils/settings/settings';
import { type Policy, startPolicy } from '../fixtures/policy';
import { anyTrace, onwardTrace, someSettings, type TraceStep } from '../fixtures/traces';

const RUNS = 2000;
/** Copying each state as storage does takes longer than deciding. */
const RUNS_THROUGH_STORAGE = 400;

const eventOf = ({ what }: TraceStep, now: Instant): NoticingEvent =>
  what.kind === 'later' ? { kind: 'later', until: now + what.length } : what;

const isNew = (decision: Decision) => decision.kind === 'offer' && decision.reason !== 'offer-standing';

/** Lives a trace; `check` sees the policy after each step and names what is wrong, if anything. */
function live(
  settings: Settings,
  trace: readonly TraceStep[],
  check: (policy: Policy, decision: Decision, step: TraceStep) => string | false,
): readonly string[] {
  const policy = startPolicy(settings);
  return trace.flatMap((step) => {
    const decision = policy.after(step.passed, eventOf(step, policy.now + step.passed), step.world);
    const wrong = check(policy, decision, step);
    return wrong === false ? [] : [`${wrong} at ${new Date(policy.now).toISOString()}`];
  });
}

/** A property of every trace, for all settings. */
function always(
  trace: typeof onwardTrace,
  makeCheck: (settings: Settings) => Parameters<typeof live>[2],
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(someSettings, trace, (settings, steps) => {
      expect(live(settings, steps, makeCheck(settings))).toEqual([]);
    }),
    { numRuns },
  );
}

describe('on any day', { timeout: 60_000 }, () => {
  it('two offers never lie closer than the gap, even when the clock is set back', () => {
    let pairs = 0;
    always(anyTrace, ({ gapMinutes }) => {
      let [elapsed, standing] = [0, false];
      const shown: number[] = [];
      return ({ state }, decision, { passed, what }) => {
        elapsed += Math.max(0, passed);
        // "Later", said to an offer, puts it off: it was none.
        if (what.kind === 'later' && standing) shown.pop();
        standing = state.offer?.phase === 'shown';
        if (!isNew(decision)) return false;
        const last = shown.at(-1);
        if (last !== undefined) pairs += 1;
        shown.push(elapsed);
        return last !== undefined && elapsed - last < minutes(gapMinutes) && 'an offer inside the gap';
      };
    });
    // The same would hold of a product that never offers.
    expect(pairs).toBeGreaterThan(500);
  });

  it('no local day sees more offers than the cap', () => {
    always(onwardTrace, ({ offersPerDay }) => {
      const shown: string[] = [];
      let standing = false;
      return ({ now, state }, decision, { what }) => {
        if (what.kind === 'later' && standing) shown.pop();
        standing = state.offer?.phase === 'shown';
        if (!isNew(decision)) return false;
        const day = new Date(now).toLocaleDateString('sv');
        shown.push(day);
        const count = shown.filter((one) => one === day).length;
        return count > offersPerDay && `offer ${count} of ${offersPerDay}`;
      };
    });
  });

  it('nothing is offered in a quiet time, outside the hours, after words of crisis or in a break', () => {
    always(onwardTrace, ({ hours }) => {
      let [quietUntil, heavyUntil] = [0, 0];
      return ({ now }, decision, { what, world }) => {
        if (what.kind === 'later') quietUntil = now + what.length;
        if (what.kind === 'later-ended') quietUntil = 0;
        if (what.kind === 'crisis') heavyUntil = now + HEAVY_LIFE;
        if (decision.kind === 'offer' && now < heavyUntil) return 'an offer after words of crisis';
        if (decision.kind === 'offer' && world.breakRunning) return 'an offer during a break';
        if (!isNew(decision)) return false;
        if (now < quietUntil) return 'an offer in a quiet time';
        const minute = new Date(now).getHours() * 60 + new Date(now).getMinutes();
        const outside =
          hours !== null &&
          (hours.from < hours.to
            ? minute < hours.from || minute >= hours.to
            : hours.from > hours.to && minute < hours.from && minute >= hours.to);
        return outside && 'an offer outside the hours';
      };
    });
  });

  it('nothing is offered that nobody can see, and a cue only at a pause, 60 s after the last words', () => {
    always(onwardTrace, () => {
      let heldAt: Instant | null = null;
      return ({ now, state }, decision, { world }) => {
        const before = heldAt;
        heldAt = state.offer?.phase === 'held' && state.offer.moment === 'cue' ? (heldAt ?? now) : null;
        if (!isNew(decision)) return false;
        if (!world.reachable || !world.focused) return 'an offer that nobody sees';
        if (decision.moment !== 'cue') return false;
        if (!world.paused) return 'an offer between two words';
        return (before === null || now - before < CUE_WAIT) && 'an answer to the keys';
      };
    });
  });

  it('an offer stands for less than 15 minutes, and only offers that were shown are counted', () => {
    always(onwardTrace, () => {
      let shownAt: Instant | null = null;
      const all: Instant[] = [];
      return ({ now, state, memory }, decision) => {
        if (isNew(decision)) all.push(now);
        shownAt = state.offer?.phase === 'shown' ? (isNew(decision) ? now : shownAt) : null;
        if (decision.kind === 'offer' && (shownAt === null || now - shownAt >= OFFER_LIFE)) return 'stale';
        return memory.offeredAt.some((at) => !all.includes(at)) && 'a count without an offer';
      };
    });
  });

  it('the next look is always ahead, and there is one while somebody works or something is pending', () => {
    always(anyTrace, (settings) => ({ now, state, memory }) => {
      const next = nextLook(state, memory, settings, now);
      if (next !== null && !(next > now)) return 'a look in the past';
      const pending =
        state.stretch.mode === 'working' ||
        state.offer?.phase === 'shown' ||
        (state.offer?.phase === 'held' &&
          (state.offer.moment === 'cue' ||
            state.offer.notBefore > now ||
            state.cues.some(({ at }) => now - at < CUE_WAIT))) ||
        state.heavyUntil !== null ||
        memory.laterUntil !== null;
      return pending !== (next !== null) && 'no look, or a needless one';
    });
  });

  it('what is kept can be read back as it was', () => {
    const check = ({ state, memory }: Policy) => {
      const read = JSON.stringify([
        parseNoticingState(structuredClone(state)),
        parseNoticingMemory(structuredClone(memory)),
      ]);
      return read !== JSON.stringify([state, memory]) && 'lost in storage';
    };
    always(anyTrace, () => check, RUNS_THROUGH_STORAGE);
  });

  it('the same day gives the same decisions, also when the worker dies after each of them', () => {
    fc.assert(
      fc.property(someSettings, anyTrace, (settings, trace) => {
        const decisions: Decision[] = [];
        live(settings, trace, (_, decision) => {
          decisions.push(decision);
          return false;
        });
        const again: Decision[] = [];
        live(settings, trace, (policy, decision) => {
          again.push(decision);
          policy.state = parseNoticingState(structuredClone(policy.state)) ?? policy.state;
          policy.memory = parseNoticingMemory(structuredClone(policy.memory)) ?? policy.memory;
          return false;
        });
        expect(again).toEqual(decisions);
      }),
      { numRuns: RUNS_THROUGH_STORAGE },
    );
  });
});
