import type { Instant } from '../activity/instant';
import { parseSealedLine, type SealedLine } from '../journal/sealed-line';
import {
  type DecisionRecord,
  KEPT_FOR,
  parseDecisionRecord,
  readRecords,
  withoutRecord,
  withRecords,
} from '../noticing/decision-record';
import { tellPages } from './keep-journal';
import type { ListStore, Ports, RecordStore } from './ports';
import { sealDecision } from './seal-decision';
import { readLock } from './sealing-key';

/*
 * Decision records: when something was offered, and why not. They go to a database of their own, once they are
 * saved with the policy's memory; writing one twice changes nothing. With a lock they are sealed on their way, and
 * which of two tells of the same decision is found out by who opens them.
 */

/** Where records wait that are not in their database yet; written together with the memory they belong to. */
const WAITING = 'unwritten';
/** A database that can't be written for weeks must not fill the store of the settings. */
const MOST_WAITING = 200;
const MOST_SEALED = 5000;

/** A record, in clear or sealed. */
export type DecisionLine = DecisionRecord | SealedLine;

/** What a list of them holds, each line that can be read. */
export function readDecisionLines(found: unknown): readonly DecisionLine[] {
  return [...readRecords(found), ...sealedOf(found)];
}

const sealedOf = (found: unknown): readonly SealedLine[] =>
  listOf(found).flatMap((line) => parseSealedLine(line) ?? []);
const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

/** The records that wait. */
export async function waitingDecisions(store: RecordStore): Promise<readonly DecisionLine[]> {
  return readDecisionLines((await store.read([WAITING]))[WAITING]);
}

/** Those records as what is to be written into the local store. */
export function asWaiting(lines: readonly DecisionLine[]) {
  return { [WAITING]: lines.slice(-MOST_WAITING) };
}

/** New records as they may be written: sealed when there is a lock, and none when it can't be read. */
export async function decisionLines(
  ports: Ports,
  records: readonly DecisionRecord[],
): Promise<readonly DecisionLine[]> {
  if (records.length === 0) return [];
  try {
    const lock = await readLock(ports.local);
    if (lock === null) return records;
    return await Promise.all(records.map((record) => sealDecision(ports, lock.publicKey, record)));
  } catch (fault) {
    ports.report(fault);
    return [];
  }
}

/** Brings what waits into the database. Killed or failing on the way, it waits on and is written again. */
export async function keepDecisions(ports: Ports, waiting: readonly DecisionLine[]): Promise<void> {
  if (waiting.length === 0) return;
  const done = await write(ports, (found) => withLines(found, waiting, ports.now()));
  if (done) await ports.local.write({ [WAITING]: [] });
}

/** What is to be stored: each line once, none that is too old, and what can't be read as it was found. */
function withLines(found: unknown, added: readonly DecisionLine[], now: Instant): readonly unknown[] {
  const sealed = new Map([...sealedOf(found), ...sealedOf(added)].map((line) => [line.id, line]));
  return [
    ...unreadableDecisions(found),
    ...withRecords(found, readRecords(added), now),
    ...[...sealed.values()].filter(({ month }) => !(now - endOf(month) >= KEPT_FOR)).slice(-MOST_SEALED),
  ];
}

/** The lines that are neither a record nor a sealed one, as they were found. */
export const unreadableDecisions = (found: unknown): readonly unknown[] =>
  listOf(found).filter((line) => parseDecisionRecord(line) === null && parseSealedLine(line) === null);

/** The instant at which a month ends, wherever its days were counted. */
const endOf = (month: string) => Date.parse(`${month}-28T00:00:00Z`) + 5 * 24 * 3_600_000;

/** Which records are to be deleted: one in clear, sealed lines by their ids, or all of them. */
export type DoomedDecisions = { record: DecisionRecord } | { sealed: readonly string[] } | 'all';

/** Deletes records, those on their way into the database too. Open pages learn of it as they learn of the journal. */
export async function deleteDecisions(ports: Ports, doomed: DoomedDecisions): Promise<boolean> {
  const done = await ports.withLock('noticing', async () => {
    const waiting = readDecisionLines(without(await waitingDecisions(ports.local), doomed));
    await ports.local.write(asWaiting(waiting));
    return write(ports, (found) => without(found, doomed));
  });
  await tellPages(ports);
  return done;
}

function without(found: unknown, doomed: DoomedDecisions): readonly unknown[] {
  if (doomed === 'all') return [];
  const sealed = sealedOf(found);
  if ('record' in doomed)
    return [...unreadableDecisions(found), ...withoutRecord(found, doomed.record), ...sealed];
  return [
    ...unreadableDecisions(found),
    ...readRecords(found),
    ...sealed.filter(({ id }) => !doomed.sealed.includes(id)),
  ];
}

async function write(ports: Ports, change: (found: unknown) => readonly unknown[]): Promise<boolean> {
  try {
    await ports.decisions.update(change);
    return true;
  } catch (fault) {
    ports.report(fault);
    return false;
  }
}

/** The records as they lie there; null, and the fault reported, when the database can't be opened. */
export async function readDecisions(
  store: Pick<ListStore, 'read'>,
  report: (fault: unknown) => void,
): Promise<readonly DecisionLine[] | null> {
  try {
    return readDecisionLines(await store.read());
  } catch (fault) {
    report(fault);
    return null;
  }
}
