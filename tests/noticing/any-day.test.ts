import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../utils/activity/instant';
import type { Decision, NoticingEvent } from '../../utils/noticing/decision';
import { parseNoticingMemory, parseNoticingState } from '../../utils/noticing/stored';
import type { Settings } from '../../utils/settings/settings';
import { type Policy, startPolicy } from '../fixtures/policy';
import { anyTrace, onwardTrace, someSettings, type TraceStep } from '../fixtures/traces';
import { ON_A_STEADY_CLOCK, ON_ANY_CLOCK, type Rule } from './rules';

/** How many days are made up for each property; `npm run test:long` asks for a hundred thousand. */
const RUNS = Number(process.env.KIND_MINUTE_DAYS ?? 2000);
/** Copying each state as storage does takes longer than deciding. */
const RUNS_THROUGH_STORAGE = RUNS / 5;

const eventOf = ({ what }: TraceStep, now: Instant): NoticingEvent => {
  if (what.kind === 'later') return { kind: 'later', until: now + what.length };
  if (what.kind === 'session-begun') return { kind: 'session-begun', until: now + what.length };
  return what;
};

/** Lives a trace, and calls back after each step. */
function live(
  settings: Settings,
  trace: readonly TraceStep[],
  after: (policy: Policy, decision: Decision, step: TraceStep) => void,
): void {
  const policy = startPolicy(settings);
  for (const step of trace) {
    const decision = policy.after(step.passed, eventOf(step, policy.now + step.passed), step.world);
    after(policy, decision, step);
  }
}

/** Every rule broken on a trace, each with the time it was. Counts what was offered. */
function broken(
  rules: Readonly<Record<string, Rule>>,
  settings: Settings,
  trace: readonly TraceStep[],
  count: Map<string, number>,
): readonly string[] {
  const checks = Object.values(rules).map((rule) => rule());
  const found: string[] = [];
  let elapsed = 0;
  live(settings, trace, (policy, decision, step) => {
    elapsed += Math.max(0, step.passed);
    const isNew = decision.kind === 'offer' && decision.reason !== 'offer-standing';
    if (isNew) count.set(decision.reason, (count.get(decision.reason) ?? 0) + 1);
    const seen = { now: policy.now, elapsed, step, decision, policy, settings, isNew };
    for (const check of checks) {
      const wrong = check(seen);
      if (wrong !== false) found.push(`${wrong} at ${new Date(policy.now).toISOString()}`);
    }
  });
  return found;
}

const MOST = 30 * 60_000;

describe('on any day', { timeout: MOST }, () => {
  it.each([
    ['however the clock goes', anyTrace, ON_ANY_CLOCK],
    ['as long as it goes on', onwardTrace, { ...ON_ANY_CLOCK, ...ON_A_STEADY_CLOCK }],
  ] as const)('every rule holds, %s', (_, trace, rules) => {
    const count = new Map<string, number>();
    fc.assert(
      fc.property(someSettings, trace, (settings, steps) => {
        expect(broken(rules, settings, steps, count)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // The same would hold of a product that never offers.
    for (const reason of ['stretch-long', 'cue', 'call-ended', 'clock-time', 'session-over'])
      expect(count.get(reason), reason).toBeGreaterThan(RUNS / 500);
    if (RUNS > 10_000) console.info(`${RUNS} days:`, Object.fromEntries(count));
  });

  it('what is kept can be read back as it was', () => {
    fc.assert(
      fc.property(someSettings, anyTrace, (settings, trace) => {
        live(settings, trace, ({ state, memory }) => {
          expect(parseNoticingState(structuredClone(state))).toEqual(state);
          expect(parseNoticingMemory(structuredClone(memory))).toEqual(memory);
        });
      }),
      { numRuns: RUNS_THROUGH_STORAGE / 4 },
    );
  });

  it('the same day gives the same decisions, also when the worker dies after each of them', () => {
    fc.assert(
      fc.property(someSettings, anyTrace, (settings, trace) => {
        const decisions: Decision[] = [];
        live(settings, trace, (_, decision) => void decisions.push(decision));
        const again: Decision[] = [];
        live(settings, trace, (policy, decision) => {
          again.push(decision);
          policy.state = parseNoticingState(structuredClone(policy.state)) ?? policy.state;
          policy.memory = parseNoticingMemory(structuredClone(policy.memory)) ?? policy.memory;
        });
        expect(again).toEqual(decisions);
      }),
      { numRuns: RUNS_THROUGH_STORAGE },
    );
  });

  it('looking more often in between changes no offer that does not come of the look itself', () => {
    // A day without anything but work: however it is looked at, there is nothing to offer at and nothing is.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 14 * 60_000 }), { maxLength: 200 }), (steps) => {
        const policy = startPolicy();
        for (const passed of steps) expect(policy.after(passed, { kind: 'looked' }).kind).not.toBe('offer');
      }),
      { numRuns: 200 },
    );
  });
});
