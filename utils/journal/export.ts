import type { Entry } from './entry';

/** The version of the export's shape; an import (to come) reads this one and every earlier one. */
export const EXPORT_VERSION = 1;

/**
 * The whole journal as a JSON text, oldest entry first. Stored lines that could not be read stand beside
 * the entries as they were found: the copy is whole, also when the journal is not.
 */
export function exportJournal(entries: readonly Entry[], unreadable: readonly unknown[]): string {
  const copy = {
    format: 'kind-minute-journal',
    version: EXPORT_VERSION,
    entries: [...entries].sort((a, b) => a.at - b.at),
    ...(unreadable.length > 0 && { unreadable: unreadable.map(asWritten) }),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

/** A line as JSON can hold it. What has no JSON, a circle for one, must not cost the person the rest. */
function asWritten(line: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(line, (_, value: unknown) => numberAsText(value)) ?? 'null');
  } catch {
    return String(line);
  }
}

function numberAsText(value: unknown): unknown {
  const hasNoJson = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
  return hasNoJson ? String(value) : value;
}
