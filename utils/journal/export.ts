import { asWritten } from './as-written';
import type { Entry } from './entry';

export const EXPORT_FORMAT = 'kind-minute-journal';
/** The version of the export's shape; an import reads this one and every earlier one. */
export const EXPORT_VERSION = 1;

/**
 * The whole journal as a JSON text, oldest entry first. Stored lines that could not be read stand beside
 * the entries as they were found: the copy is whole, also when the journal is not.
 */
export function exportJournal(entries: readonly Entry[], unreadable: readonly unknown[]): string {
  const copy = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    entries: [...entries].sort((a, b) => a.at - b.at),
    ...(unreadable.length > 0 && { unreadable: unreadable.map(asWritten) }),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}
