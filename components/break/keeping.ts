import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import type { Break } from '../../utils/practice/running';

/** What becomes of a break in the journal: said only of what is so. */
export type Keeping = 'nothing' | 'not-yet' | 'kept' | 'failed';

/** Whether the break that runs stands in the journal. */
export function keepingOf(
  running: Break,
  { settings, journal }: Pick<LocalRecords, 'settings'> & Pick<SessionRecords, 'journal'>,
): Keeping {
  if (running.keptBefore) return 'kept';
  if (!settings.journal || running.eased) return 'nothing';
  if (journal.failed) return 'failed';
  return journal.kept === running.id ? 'kept' : 'not-yet';
}
