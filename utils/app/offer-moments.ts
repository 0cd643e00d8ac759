import { type Duration, seconds } from '../activity/instant';
import type { Decision, NoticingEvent, World } from '../noticing/decision';
import { reduceNoticing } from '../noticing/noticing';
import { listeningFor, lookOf, nextLook } from '../noticing/outcome';
import { freshNoticing, type NoticingMemory, PAUSE } from '../noticing/state';
import { canResume } from '../practice/running';
import type { Settings } from '../settings/settings';
import { asWaiting, decisionLines, keepDecisions, waitingDecisions } from './keep-decisions';
import type { PersonState, Ports } from './ports';
import { type LocalRecords, readAll } from './records';

/** How often the browser tells us of stillness: rarely, except while a moment waits for a pause. */
export const IDLE_SECONDS = { calm: 60, holding: PAUSE / 1000 } as const;

/**
 * Something happened: load, decide, save, and only then let the world see it. Killed anywhere in
 * between, the next start derives icon, alarm and listeners from what was saved.
 */
export function noticeEvent(ports: Ports, event: NoticingEvent): Promise<Decision> {
  return ports.withLock('noticing', async () => {
    const [records, before] = await Promise.all([readAll(ports), waitingDecisions(ports.local)]);
    const now = ports.now();
    const state = records.noticing ?? freshNoticing(now);
    const world = await lookAround(ports, records);
    const { settings, memory } = records;
    const outcome = reduceNoticing({ state, memory }, event, settings, world, now);
    const waiting = [...before, ...(await decisionLines(ports, outcome.records))];

    const saveState = () => ports.session.write({ noticing: outcome.state });
    const saveMemory = async () => {
      if (outcome.records.length > 0 || differs(outcome.memory, memory)) {
        await ports.local.write({ memory: outcome.memory, ...asWaiting(waiting) });
      }
    };
    // Two stores, and a worker that may die in between. A new offer is in the state first, and counted from there
    // at the next start; what became of one is in the memory first, and an offer that still stands ends once more.
    const isNew = outcome.decision.kind === 'offer' && outcome.decision.reason !== 'offer-standing';
    for (const save of isNew ? [saveState, saveMemory] : [saveMemory, saveState]) await save();

    const listening = listeningFor(outcome.state);
    ports.idle.reportAfter(listening.pause ? IDLE_SECONDS.holding : IDLE_SECONDS.calm);
    ports.windows.listenForSwitches(listening.switches);
    await ports.toolbar.show(lookOf(outcome.state, outcome.memory), settings.language);
    await ports.standAlarm(nextLook(outcome.state, outcome.memory, settings, now));
    await announce(ports, settings, state.offer?.phase, outcome.state.offer?.phase);
    await keepDecisions(ports, waiting);
    return outcome.decision;
  });
}

const differs = (a: NoticingMemory, b: NoticingMemory) => JSON.stringify(a) !== JSON.stringify(b);

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
  const { settings } = local;
  const [pinned, onScreen, still, allowed] = await Promise.all([
    ports.toolbar.isPinned(),
    ports.windows.look(settings.meetingSites),
    ports.idle.state(PAUSE / 1000),
    settings.notifications ? ports.notifications.allowed() : false,
  ]);
  return {
    ...onScreen,
    reachable: pinned || allowed,
    // Behind a locked screen nobody sees an icon change.
    focused: onScreen.focused && still !== 'locked',
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
  { notifications: wanted, language }: Pick<Settings, 'notifications' | 'language'>,
  before: 'held' | 'shown' | undefined,
  after: 'held' | 'shown' | undefined,
): Promise<void> {
  if (!wanted || (before === 'shown' && after === 'shown')) return;
  if (!(await ports.notifications.allowed())) return;
  await (after === 'shown' ? ports.notifications.show(language) : ports.notifications.clear());
}
