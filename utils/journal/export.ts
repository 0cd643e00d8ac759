import type { Entry } from './entry';

/** The version of the export's shape; an import (to come) reads this one and every earlier one. */
export const EXPORT_VERSION = 1;

/** The whole journal as a JSON text, oldest entry first. */
export function exportJournal(entries: readonly Entry[]): string {
  const ordered = [...entries].sort((a, b) => a.at - b.at);
  return `${JSON.stringify({ format: 'kind-minute-journal', version: EXPORT_VERSION, entries: ordered }, null, 2)}\n`;
}
