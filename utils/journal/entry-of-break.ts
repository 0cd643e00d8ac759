import { isReturning } from '../practice/break';
import type { Break } from '../practice/running';
import { type Entry, offsetAt, parseEntry } from './entry';

/**
 * The entry a break leaves, or null while its content is not all behind it, when it gave way to grounding,
 * or when what was stored of it makes no readable line.
 */
export function entryOf(running: Break): Entry | null {
  if (!isReturning(running) || running.eased) return null;
  return parseEntry({
    id: running.id,
    at: running.startedAt,
    offset: offsetAt(running.startedAt),
    lead: running.lead,
    practice: running.practice,
    need: running.answers.need,
    after: running.answers.after,
    note: '',
  });
}
