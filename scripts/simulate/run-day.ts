import { type Instant, minutes, seconds } from '../../utils/activity/instant';
import { activeWork } from '../../utils/activity/stretch';
import type { Decision, NoticingEvent, World } from '../../utils/noticing/decision';
import { type Later, laterEnds } from '../../utils/noticing/local-day';
import { reduceNoticing } from '../../utils/noticing/noticing';
import { listeningFor, nextLook } from '../../utils/noticing/outcome';
import { FRESH_MEMORY, freshNoticing, LONG_FOCUS, PAUSE } from '../../utils/noticing/state';
import { type Day, type DayEvent, type Happening, inZone } from './day';

/*
 * A person and a browser around the real policy, on a clock of their own. The browser tells the policy what a
 * real one would and no more: of stillness after 15 or 60 s, of switches only while they are listened for, of a
 * meeting that merely sounds not at all. All that counts as a wake-up of the background.
 */

/** A decision of the real policy, at an instant of the made-up day. */
export interface Line {
  readonly at: Instant;
  /** The same as the clock on the wall shows it there and then. */
  readonly clock: string;
  readonly what: Happening | 'alarm';
  readonly decision: Decision;
  readonly activeMinutes: number;
  /** Within five seconds of a breakpoint of the person's. */
  readonly atBreakpoint: boolean;
}

/** What the policy is told of a happening; the others are only seen when it looks. */
const TOLD: Partial<Record<Happening, (now: Instant) => NoticingEvent>> = {
  start: () => ({ kind: 'activity', activity: { kind: 'started' } }),
  locked: () => ({ kind: 'activity', activity: { kind: 'locked' } }),
  cue: () => ({ kind: 'cue', strength: 0.9, strong: true }),
  'light-cue': () => ({ kind: 'cue', strength: 0.4, strong: false }),
  crisis: () => ({ kind: 'crisis' }),
  decline: () => ({ kind: 'declined' }),
  begin: () => ({ kind: 'break-begun' }),
  'later-10': later(10),
  'later-30': later(30),
  'later-60': later(60),
  'later-today': later('today'),
  'later-morning': later('morning'),
  'later-ended': () => ({ kind: 'later-ended' }),
  'session-25': session(25),
  'session-50': session(50),
  'session-90': session(90),
  'session-ended': () => ({ kind: 'session-ended' }),
  // Firefox tells of these as they happen.
  call: () => ({ kind: 'looked' }),
  'call-over': () => ({ kind: 'looked' }),
};

function later(length: Later) {
  return (now: Instant): NoticingEvent => ({ kind: 'later', until: laterEnds(length, now) });
}

function session(length: number) {
  return (now: Instant): NoticingEvent => ({ kind: 'session-begun', until: now + minutes(length) });
}

const SEEN: Partial<Record<Happening, Partial<World>>> = {
  focus: { focused: true },
  blur: { focused: false },
  pin: { reachable: true },
  unpin: { reachable: false },
  'full-screen': { fullScreen: true },
  windowed: { fullScreen: false },
  call: { call: 'sharing' },
  'call-over': { call: null },
  meeting: { call: 'sounding' },
  'meeting-over': { call: null },
  sounds: { sound: true },
  silent: { sound: false },
};

/** Runs the policy over a day, or several. Pure but for the time zone of the process, which is put back. */
export function runDay(day: Day): readonly Line[] {
  return inZone(day.zone, () => live(day));
}

function live({ settings, start, events }: Day): readonly Line[] {
  const lines: Line[] = [];
  const breakpoints = breakpointsOf(events);
  let kept = { state: freshNoticing(start), memory: FRESH_MEMORY };
  let around = { reachable: true, focused: true, call: null, sound: false, fullScreen: false } as Omit<
    World,
    'paused' | 'breakRunning'
  >;
  /** Since when the hands are still; null while they are on the keys. */
  let still: Instant | null = null;
  let told: 'active' | 'idle' | 'locked' = 'active';
  let asleep = false;

  const step = (at: Instant, what: Line['what'], event: NoticingEvent) => {
    const paused = told === 'locked' || (still !== null && at - still >= PAUSE);
    const focused = around.focused && told !== 'locked';
    const { state, memory, decision } = reduceNoticing(
      kept,
      event,
      settings,
      { ...around, focused, paused, breakRunning: false },
      at,
    );
    kept = { state, memory };
    const activeMinutes = Math.floor(activeWork(state.stretch) / minutes(1));
    const clock = new Date(at).toTimeString().slice(0, 8);
    lines.push({ at, clock, what, decision, activeMinutes, atBreakpoint: breakpoints.near(at) });
  };

  /** What the browser does by itself until then: its alarm, and its word that somebody went still. */
  const idleUntil = (until: Instant) => {
    for (let now = Math.max(lines.at(-1)?.at ?? start, start); ; ) {
      const alarm = asleep ? null : nextLook(kept.state, kept.memory, settings, now);
      const idleAfter = listeningFor(kept.state).pause ? PAUSE : seconds(60);
      const idle = still === null || told !== 'active' || asleep ? null : Math.max(still + idleAfter, now);
      const next = Math.min(alarm ?? Number.POSITIVE_INFINITY, idle ?? Number.POSITIVE_INFINITY);
      if (next >= until) return;
      now = next;
      if (next === idle && still !== null) {
        told = 'idle';
        step(now, 'idle', { kind: 'activity', activity: { kind: 'idle', idleFor: now - still } });
      } else step(now, 'alarm', { kind: 'looked' });
    }
  };

  for (const { at, what, zone } of events) {
    const wasTold = told;
    idleUntil(at);
    if (zone !== undefined) process.env.TZ = zone;
    around = { ...around, ...SEEN[what] };
    const listening = listeningFor(kept.state).switches;
    switch (what) {
      case 'active':
        still = null;
        if (told === 'active' && wasTold === 'active') continue;
        told = 'active';
        step(at, what, { kind: 'activity', activity: { kind: 'active' } });
        continue;
      case 'still':
        still ??= at;
        continue;
      case 'idle':
        still = at - seconds(60);
        told = 'idle';
        step(at, what, { kind: 'activity', activity: { kind: 'idle', idleFor: seconds(60) } });
        continue;
      case 'locked':
        still ??= at;
        told = 'locked';
        break;
      case 'asleep':
        asleep = true;
        continue;
      case 'wake':
      case 'start':
        asleep = false;
        still = null;
        told = 'active';
        break;
      case 'focus':
      case 'switch':
        if (listening && around.focused) step(at, what, { kind: 'switched' });
        continue;
    }
    const event = TOLD[what]?.(at);
    if (event !== undefined) step(at, what, event);
    else if (what === 'wake') step(at, what, { kind: 'activity', activity: { kind: 'active' } });
  }
  return lines;
}

/** The breakpoints of a person, read off what they did and not off the policy. */
function breakpointsOf(events: readonly DayEvent[]) {
  const near = seconds(5);
  const spans: { readonly from: Instant; readonly to: Instant }[] = [];
  let [still, steady]: [Instant | null, Instant] = [null, Number.NEGATIVE_INFINITY];
  let away = false;
  for (const { at, what } of events) {
    if (what === 'still' || what === 'locked') still ??= at;
    if (what === 'idle') still ??= at - seconds(60);
    if (what === 'active' || what === 'wake' || what === 'start') {
      if (still !== null && at - still >= PAUSE) spans.push({ from: still + PAUSE - near, to: at + near });
      still = null;
    }
    const back = what === 'focus' && away;
    if (what === 'blur') away = true;
    if (what === 'focus') away = false;
    const left = what === 'switch' && at - steady >= LONG_FOCUS;
    if (back || left || what === 'call-over' || what === 'meeting-over') {
      // A meeting that merely sounded is known to be over after two silent minutes.
      const known = what === 'meeting-over' ? minutes(3) : 0;
      spans.push({ from: at - near, to: at + known + near });
    }
    if (what === 'switch' || what === 'focus') steady = at;
  }
  if (still !== null) spans.push({ from: still + PAUSE - near, to: Number.POSITIVE_INFINITY });
  return { near: (at: Instant) => spans.some(({ from, to }) => at >= from && at <= to) };
}
