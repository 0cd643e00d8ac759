import { describe, expect, it } from 'vitest';
import { type Duration, minutes, seconds } from '../../utils/activity/instant';
import type { NoticingEvent, World } from '../../utils/noticing/decision';
import { reduceNoticing } from '../../utils/noticing/noticing';
import { nextLook } from '../../utils/noticing/outcome';
import {
  FRESH_MEMORY,
  freshNoticing,
  type NoticingMemory,
  type NoticingState,
} from '../../utils/noticing/state';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { AT_WORK, MORNING } from '../fixtures/policy';

/*
 * The offer and the pauses, on every path of a few steps: not some days but all of them, up to a depth. Two
 * states that differ in nothing but the clock are one.
 */

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, stretchMinutes: 20, gapMinutes: 30, offersPerDay: 2 };

/** What can happen, how long after the step before, and around whom. */
const STEPS: readonly (readonly [name: string, Duration, (now: number) => NoticingEvent, Partial<World>])[] =
  [
    ['works on', minutes(19), () => ({ kind: 'looked' }), {}],
    ['a minute passes', minutes(1), () => ({ kind: 'looked' }), {}],
    [
      'pauses',
      seconds(15),
      () => ({ kind: 'activity', activity: { kind: 'idle', idleFor: seconds(15) } }),
      {},
    ],
    ['is active', seconds(20), () => ({ kind: 'activity', activity: { kind: 'active' } }), {}],
    ['rests', minutes(5), () => ({ kind: 'activity', activity: { kind: 'locked' } }), {}],
    ['switches', seconds(40), () => ({ kind: 'switched' }), {}],
    ['is elsewhere', minutes(10), () => ({ kind: 'looked' }), { focused: false }],
    ['is in a call', minutes(6), () => ({ kind: 'looked' }), { call: 'sharing' }],
    ['types a cue', seconds(5), () => ({ kind: 'cue', strength: 1, strong: true }), {}],
    ['is in danger', seconds(5), () => ({ kind: 'crisis' }), {}],
    ['says not now', seconds(5), () => ({ kind: 'declined' }), {}],
    ['begins', seconds(5), () => ({ kind: 'break-begun' }), {}],
    ['says later', seconds(5), (now) => ({ kind: 'later', until: now + minutes(10) }), {}],
    ['ends the quiet', seconds(5), () => ({ kind: 'later-ended' }), {}],
    ['begins a session', seconds(5), (now) => ({ kind: 'session-begun', until: now + minutes(25) }), {}],
    ['a quarter passes', minutes(15), () => ({ kind: 'looked' }), {}],
  ];
const DEPTH = 5;

interface Place {
  readonly state: NoticingState;
  readonly memory: NoticingMemory;
  readonly now: number;
  readonly path: readonly string[];
}

/** What tells two places apart: every instant as how far it lies from now. */
const nameOf = ({ state, memory, now }: Place) =>
  JSON.stringify([state, memory], (_, value) =>
    typeof value === 'number' && value > 1e12 ? value - now : value,
  );

/** Visits every place once, from a working morning on; `check` names what is wrong with a step, if anything. */
function explore(check: (before: Place, after: Place, isNew: boolean) => string | false) {
  const seen = new Set<string>();
  let here: Place[] = [{ state: freshNoticing(MORNING), memory: FRESH_MEMORY, now: MORNING, path: [] }];
  let steps = 0;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const there: Place[] = [];
    for (const before of here) {
      for (const [name, passed, eventAt, around] of STEPS) {
        const now = before.now + passed;
        const world = { ...AT_WORK, ...around };
        const outcome = reduceNoticing(before, eventAt(now), SETTINGS, world, now);
        const after = { ...outcome, now, path: [...before.path, name] };
        const { kind, reason } = outcome.decision;
        const wrong = check(before, after, kind === 'offer' && reason !== 'offer-standing');
        steps += 1;
        if (wrong !== false) expect.fail(`${wrong}: ${after.path.join(', ')}`);
        const one = nameOf(after);
        if (seen.has(one)) continue;
        seen.add(one);
        there.push(after);
      }
    }
    here = there;
  }
  return { steps, places: seen.size };
}

const phaseOf = ({ state }: Place) => state.offer?.phase ?? 'none';

describe('on every path of five steps', { timeout: 120_000 }, () => {
  it('the offer goes only where its drawing has an arrow', () => {
    const arrows = new Set<string>();
    const { places } = explore((before, after, isNew) => {
      const [from, to] = [phaseOf(before), phaseOf(after)];
      arrows.add(`${from} → ${to}`);
      if (from === 'shown' && to === 'held') return 'an offer that was shown is held again';
      if (from === 'shown' && to === 'shown' && before.state.offer?.since !== after.state.offer?.since)
        return 'one offer took the place of another';
      if (isNew !== (to === 'shown' && from !== 'shown')) return 'an offer out of nowhere';
      return after.memory.offers.length > before.memory.offers.length + 1 && 'two offers at once';
    });
    expect([...arrows].sort()).toEqual([
      'held → held',
      'held → none',
      'held → shown',
      'none → held',
      'none → none',
      'none → shown',
      'shown → none',
      'shown → shown',
    ]);
    expect(places).toBeGreaterThan(10_000);
  });

  it('whatever was begun ends by itself when nothing more happens', () => {
    explore((_, after) => {
      // Nobody is there: the alarm alone goes off, as long as one stands.
      let { state, memory, now } = after;
      for (let alarms = 0; ; alarms += 1) {
        const idle = { kind: 'activity', activity: { kind: 'locked' } } as const;
        const outcome = reduceNoticing(
          { state, memory },
          alarms === 0 ? idle : { kind: 'looked' },
          SETTINGS,
          { ...AT_WORK, focused: false, paused: true },
          now,
        );
        ({ state, memory } = outcome);
        const next = nextLook(state, memory, SETTINGS, now);
        if (next === null) break;
        if (alarms > 8) return 'an alarm that never ends';
        now = next;
      }
      const left = [memory.laterUntil, state.heavyUntil].filter((end) => end !== null);
      if (left.length > 0 || state.offer?.phase === 'shown') return 'something is left';
      return memory.session !== null && memory.session.until > now && 'a session is left';
    });
  });
});
