import { type Duration, seconds } from '../activity/instant';
import type { Decision, NoticingEvent, World } from '../noticing/decision';
import { reduceNoticing } from '../noticing/noticing';
import { isHolding, lookOf, nextLook } from '../noticing/outcome';
import { freshNoticing, PAUSE } from '../noticing/state';
import { canResume } from '../practice/break';
import type { PersonState, Ports } from './ports';
import { type LocalRecords, readLocal, readSession } from './records';

/** How often the browser tells us of stillness: rarely, except while a moment waits for a pause. */
export const IDLE_SECONDS = { calm: 60, holding: PAUSE / 1000 } as const;

/**
 * Something happened: load, decide, save, and only then let the world see it. Killed anywhere in
 * between, the next start derives icon, alarm and listeners from what was saved.
 */
export function noticeEvent(ports: Ports, event: NoticingEvent): Promise<Decision> {
  return ports.withLock('noticing', async () => {
    const [local, { noticing }] = await Promise.all([readLocal(ports.local), readSession(ports.session)]);
    const now = ports.now();
    const state = noticing ?? freshNoticing(now);
    const world = await lookAround(ports, local);
    const before = { state, memory: local.memory };
    const { settings } = local;
    const outcome = reduceNoticing(before, event, settings, world, now);

    await ports.session.write({ noticing: outcome.state });
    if (outcome.memory !== local.memory) await ports.local.write({ memory: outcome.memory });

    const holding = isHolding(outcome.state);
    ports.idle.reportAfter(holding ? IDLE_SECONDS.holding : IDLE_SECONDS.calm);
    ports.windows.listenForReturn(holding);
    await ports.toolbar.show(lookOf(outcome.state));
    await ports.standAlarm(nextLook(outcome.state, outcome.memory, settings, now));
    await announce(ports, settings.notifications, state.offer?.phase, outcome.state.offer?.phase);
    return outcome.decision;
  });
}

/** What the person is doing, told by the browser now: `idle.onStateChanged`, or asked at a start. */
export async function noticePerson(ports: Ports, state: PersonState): Promise<Decision> {
  const idleFor = state === 'idle' ? await stillness(ports) : 0;
  return noticeEvent(ports, {
    kind: 'activity',
    activity: state === 'idle' ? { kind: 'idle', idleFor } : { kind: state },
  });
}

/** The browser says "idle" after 60 s, or after 15 s while a moment is held: ask which of the two it is. */
async function stillness(ports: Ports): Promise<Duration> {
  const calm = await ports.idle.state(IDLE_SECONDS.calm);
  return seconds(calm === 'active' ? IDLE_SECONDS.holding : IDLE_SECONDS.calm);
}

async function lookAround(ports: Ports, local: LocalRecords): Promise<World> {
  const [pinned, focused, still, allowed] = await Promise.all([
    ports.toolbar.isPinned(),
    ports.windows.isFocused(),
    ports.idle.state(PAUSE / 1000),
    local.settings.notifications ? ports.notifications.allowed() : false,
  ]);
  return {
    reachable: pinned || allowed,
    // Behind a locked screen nobody sees an icon change.
    focused: focused && still !== 'locked',
    paused: still !== 'active',
    breakRunning: local.break !== null && canResume(local.break, ports.now()),
  };
}

/**
 * A notification comes with a new offer, once. It is taken away at every look without one, so that a
 * worker killed after saving leaves none behind.
 */
async function announce(
  ports: Ports,
  wanted: boolean,
  before: 'held' | 'shown' | undefined,
  after: 'held' | 'shown' | undefined,
): Promise<void> {
  if (!wanted || (before === 'shown' && after === 'shown')) return;
  if (!(await ports.notifications.allowed())) return;
  await (after === 'shown' ? ports.notifications.show() : ports.notifications.clear());
}
