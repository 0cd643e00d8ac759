import { type DecisionRecord, readRecords, withoutRecord, withRecords } from '../noticing/decision-record';
import type { DecisionStore, Ports, RecordStore } from './ports';
import { readSession } from './records';

/*
 * Decision records: when something was offered, and why not. They go to a database of their own, once they are
 * saved with the policy's memory; writing one twice changes nothing.
 */

/** Where records wait that are not in their database yet; written together with the memory they belong to. */
const WAITING = 'unwritten';
/** A database that can't be written for weeks must not fill the store of the settings. */
const MOST_WAITING = 200;

/** The records that wait, oldest first. */
export async function waitingDecisions(store: RecordStore): Promise<readonly DecisionRecord[]> {
  return readRecords((await store.read([WAITING]))[WAITING]);
}

/** Those records as what is to be written into the local store. */
export function asWaiting(records: readonly DecisionRecord[]) {
  return { [WAITING]: records.slice(-MOST_WAITING) };
}

/** Brings what waits into the database. Killed or failing on the way, it waits on and is written again. */
export async function keepDecisions(ports: Ports, waiting: readonly DecisionRecord[]): Promise<void> {
  if (waiting.length === 0) return;
  const done = await write(ports, (found) => withRecords(found, waiting, ports.now()));
  if (done) await ports.local.write({ [WAITING]: [] });
}

/**
 * Deletes one record, or all of them (null), those on their way into the database too. Open pages learn of it as
 * they learn of the journal.
 */
export async function deleteDecisions(ports: Ports, record: DecisionRecord | null): Promise<boolean> {
  const without = (found: unknown) => (record === null ? [] : withoutRecord(found, record));
  const done = await ports.withLock('noticing', async () => {
    await ports.local.write(asWaiting(without(await waitingDecisions(ports.local))));
    return write(ports, without);
  });
  const { journal } = await readSession(ports.session);
  await ports.session.write({ journal: { ...journal, revision: ports.now() } });
  return done;
}

async function write(ports: Ports, change: (found: unknown) => readonly DecisionRecord[]): Promise<boolean> {
  try {
    await ports.decisions.update(change);
    return true;
  } catch (fault) {
    ports.report(fault);
    return false;
  }
}

/** The records that can be read, oldest first; null, and the fault reported, when the database can't be opened. */
export async function readDecisions(
  store: Pick<DecisionStore, 'read'>,
  report: (fault: unknown) => void,
): Promise<readonly DecisionRecord[] | null> {
  try {
    return readRecords(await store.read());
  } catch (fault) {
    report(fault);
    return null;
  }
}
