import { type LocalRecords, readLocal, readSession, type SessionRecords } from '../app/records';
import { localRecords, onRecordsChanged, sessionRecords } from './records';
import { report } from './report';

export type Records = LocalRecords & SessionRecords;

/**
 * Reads all records, shows them, and shows them again after each change, until the signal aborts. This
 * is how a page sees what the background does: it never holds a state of its own.
 */
export async function followRecords(show: (records: Records) => void, signal: AbortSignal): Promise<void> {
  const refresh = async () => {
    const [local, session] = await Promise.all([readLocal(localRecords), readSession(sessionRecords)]);
    if (!signal.aborted) show({ ...local, ...session });
  };
  onRecordsChanged(() => void refresh().catch(report), signal);
  await refresh();
}
