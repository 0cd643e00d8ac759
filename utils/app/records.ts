import { type Person, parsePeople } from '../care/person';
import { FRESH_MEMORY, type NoticingMemory, type NoticingState } from '../noticing/state';
import { parseNoticingMemory, parseNoticingState } from '../noticing/stored';
import { FIRST_PACE, type PaceMemory } from '../practice/pace';
import type { Break } from '../practice/running';
import { parseBreak, parsePace, parseTried } from '../practice/stored';
import { NOTHING_TRIED, type Tried } from '../practice/tried';
import { parseSettings, type Settings } from '../settings/settings';
import { type Consent, parseConsents } from '../sites/consent';
import type { RecordStore } from './ports';

/*
 * Every record of the two browser stores, its name and its parser. The journal is elsewhere, in a
 * database of its own.
 */

/** What survives restarts. */
export interface LocalRecords {
  readonly settings: Settings;
  readonly consents: readonly Consent[];
  readonly break: Break | null;
  readonly pace: PaceMemory;
  readonly tried: Tried;
  readonly memory: NoticingMemory;
  /** The journal has a lock: what a person writes is sealed before it reaches the disk. */
  readonly locked: boolean;
  /** People the person can reach. */
  readonly people: readonly Person[];
}

/** What the session knows. */
export interface SessionRecords {
  /** Null at the start of a browser session. */
  readonly noticing: NoticingState | null;
  readonly journal: JournalNews;
  /** Of a locked journal: the running break and what was tried, which no disk is to see, and the pace that goes with them. */
  readonly running: Running | null;
}

export type Running = Pick<LocalRecords, 'break' | 'pace' | 'tried'>;

/** Everything, as it holds now. */
export type Records = LocalRecords & SessionRecords;

/** Tells open pages that the journal changed, or could not be written. */
export interface JournalNews {
  readonly revision: number;
  /** The last write did not succeed. */
  readonly failed: boolean;
  /** The last entry that was kept, so that "kept" is said only of what is. */
  readonly kept: string | null;
}

const LOCAL_NAMES = ['settings', 'consents', 'break', 'pace', 'tried', 'memory', 'lock', 'people'] as const;

/** Reads everything that survives restarts. A damaged record reads as its default. */
export async function readLocal(store: RecordStore): Promise<LocalRecords> {
  const found = await store.read(LOCAL_NAMES);
  return {
    settings: parseSettings(found.settings).settings,
    consents: parseConsents(found.consents),
    break: parseBreak(found.break),
    pace: parsePace(found.pace) ?? FIRST_PACE,
    tried: parseTried(found.tried) ?? NOTHING_TRIED,
    memory: parseNoticingMemory(found.memory) ?? FRESH_MEMORY,
    // One that can't be read is a lock, too.
    locked: found.lock != null,
    people: parsePeople(found.people),
  };
}

/** Reads what the session knows. */
export async function readSession(store: RecordStore): Promise<SessionRecords> {
  const found = await store.read(['noticing', 'journal', 'running']);
  return {
    noticing: parseNoticingState(found.noticing),
    journal: parseNews(found.journal),
    running: parseRunning(found.running),
  };
}

/** What the disk has under a lock of what a person does. */
export const NOTHING_IN_CLEAR = { break: null, tried: NOTHING_TRIED };

function parseRunning(found: unknown): Running | null {
  const { break: running, pace, tried } = (found ?? {}) as Partial<Record<keyof Running, unknown>>;
  const read = parsePace(pace);
  return read && { break: parseBreak(running), pace: read, tried: parseTried(tried) ?? NOTHING_TRIED };
}

/** Reads both stores. With a lock, the break is the session's. */
export async function readAll(stores: { local: RecordStore; session: RecordStore }): Promise<Records> {
  const [local, session] = await Promise.all([readLocal(stores.local), readSession(stores.session)]);
  return { ...local, ...(local.locked && session.running), ...session };
}

/**
 * Saves the running break with the pace and what is known of practices: all or none. With a lock the session has all
 * three, and the disk only the pace, a moment later.
 */
export async function writeBreak(
  stores: { local: RecordStore; session: RecordStore },
  { locked, pace, tried }: Pick<Records, 'locked' | 'pace' | 'tried'>,
  running: Break | null,
): Promise<void> {
  if (locked)
    await stores.session.write({
      running: { break: running, pace, tried },
      ...(running === null && { note: null }),
    });
  await stores.local.write({ pace, ...(locked ? NOTHING_IN_CLEAR : { break: running, tried }) });
}

function parseNews(found: unknown): JournalNews {
  const { revision, failed, kept } = (found ?? {}) as Partial<Record<keyof JournalNews, unknown>>;
  return {
    revision: typeof revision === 'number' ? revision : 0,
    failed: failed === true,
    kept: typeof kept === 'string' ? kept : null,
  };
}

/** Consents are not among them: a line that can't be read is no yes, and the list is the only place a site stands. */
const SET_ASIDE = ['settings', 'break', 'pace', 'tried', 'memory', 'people'] as const;

/**
 * Sets damaged records aside under `damaged.<name>` before anything writes over them, so that nothing a
 * person set up is lost without a trace. Meant for the start of the worker.
 */
export async function setDamagedAside(store: RecordStore): Promise<readonly string[]> {
  const found = await store.read(SET_ASIDE);
  const isDamaged: Record<(typeof SET_ASIDE)[number], (value: unknown) => boolean> = {
    settings: (value) => parseSettings(value).repaired.length > 0,
    break: (value) => value !== null && parseBreak(value) === null,
    pace: (value) => parsePace(value) === null,
    tried: (value) => parseTried(value) === null,
    memory: (value) => parseNoticingMemory(value) === null,
    people: (value) => !Array.isArray(value) || parsePeople(value).length < value.length,
  };
  const damaged = SET_ASIDE.filter((name) => found[name] !== undefined && isDamaged[name](found[name]));
  if (damaged.length === 0) return [];
  const mended = await readLocal(store);
  // One write: killed in between, either nothing has changed or both copies are there.
  await store.write(
    Object.fromEntries(
      damaged.flatMap((name) => [
        [`damaged.${name}`, found[name]],
        [name, mended[name]],
      ]),
    ),
  );
  return damaged;
}
