import type { RecordStore } from './ports';
import { type Records, readAll } from './records';

/** The two stores as a page of ours sees them. */
export interface RecordSource {
  readonly local: RecordStore;
  readonly session: RecordStore;
  /** Calls back after any change, until the signal aborts. */
  onChanged(callback: () => void, signal: AbortSignal): void;
  report(fault: unknown): void;
}

/**
 * Reads all records, shows them, and shows them again after each change, until the signal aborts. This is
 * how a page sees what the background does: it never holds a state of its own.
 */
export function followRecords(
  source: RecordSource,
  show: (records: Records) => unknown,
  signal: AbortSignal,
): void {
  const refresh = async () => {
    const records = await readAll(source);
    if (!signal.aborted) await show(records);
  };
  const refreshOrSay = () => void refresh().catch(source.report);
  source.onChanged(refreshOrSay, signal);
  refreshOrSay();
}
