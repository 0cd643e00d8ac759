import { type Instant, minutes, seconds } from '../../utils/activity/instant';
import type { Decision, NoticingEvent, World } from '../../utils/noticing/decision';
import { reduceNoticing } from '../../utils/noticing/noticing';
import { nextLook } from '../../utils/noticing/outcome';
import { FRESH_MEMORY, freshNoticing } from '../../utils/noticing/state';
import type { Day, Happening } from './day';

/** A decision of the real policy, at an instant of the made-up day. */
export interface Line {
  readonly at: Instant;
  readonly what: Happening | 'alarm';
  readonly decision: Decision;
  readonly activeMinutes: number;
}

const EVENTS: Partial<Record<Happening, (now: Instant) => NoticingEvent>> = {
  active: () => ({ kind: 'activity', activity: { kind: 'active' } }),
  idle: () => ({ kind: 'activity', activity: { kind: 'idle', idleFor: seconds(60) } }),
  locked: () => ({ kind: 'activity', activity: { kind: 'locked' } }),
  cue: () => ({ kind: 'cue', strength: 0.9, strong: true }),
  'light-cue': () => ({ kind: 'cue', strength: 0.4, strong: false }),
  crisis: () => ({ kind: 'crisis' }),
  decline: () => ({ kind: 'declined' }),
  begin: () => ({ kind: 'break-begun' }),
  'later-10': (now) => ({ kind: 'later', until: now + minutes(10) }),
  'later-30': (now) => ({ kind: 'later', until: now + minutes(30) }),
  'later-60': (now) => ({ kind: 'later', until: now + minutes(60) }),
};

/** What changes around the person without being an event of the policy itself. */
function changeWorld(world: World, what: Happening): World {
  switch (what) {
    case 'focus':
      return { ...world, focused: true };
    case 'blur':
      return { ...world, focused: false };
    case 'pin':
      return { ...world, reachable: true };
    case 'unpin':
      return { ...world, reachable: false };
    case 'active':
      return { ...world, paused: false };
    case 'idle':
    case 'locked':
      return { ...world, paused: true };
    default:
      return world;
  }
}

/** Runs the policy over a day on a clock of its own, the alarm between the events included. */
export function runDay(day: Day): readonly Line[] {
  const lines: Line[] = [];
  let before = { state: freshNoticing(day.start), memory: FRESH_MEMORY };
  let world: World = { reachable: true, focused: true, paused: false, breakRunning: false };
  const step = (at: Instant, what: Line['what'], event: NoticingEvent) => {
    const { state, memory, decision } = reduceNoticing(before, event, day.settings, world, at);
    before = { state, memory };
    lines.push({ at, what, decision, activeMinutes: Math.floor(state.stretch.active / minutes(1)) });
  };
  for (const { at, what } of day.events) {
    let now = lines.at(-1)?.at ?? day.start;
    for (let due = nextLook(before.state, before.memory, day.settings, now); due !== null && due < at; ) {
      step(due, 'alarm', { kind: 'looked' });
      now = due;
      due = nextLook(before.state, before.memory, day.settings, now);
    }
    world = changeWorld(world, what);
    step(at, what, EVENTS[what]?.(at) ?? { kind: 'looked' });
  }
  return lines;
}
