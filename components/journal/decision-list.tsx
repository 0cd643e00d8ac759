import { useState } from 'preact/hooks';
import { DECISIONS, decisionLine } from '../../utils/copy/en/decisions';
import type { DecisionRecord } from '../../utils/noticing/decision-record';
import { SecondPress } from './second-press';

export interface DecisionActions {
  remove(record: DecisionRecord): void;
  removeAll(): void;
}

interface Props {
  /** Oldest first; null when they can't be read. */
  readonly records: readonly DecisionRecord[] | null;
  readonly language: string;
  readonly actions: DecisionActions;
}

/** How many lines are shown at first, and how many more at each press. */
const PAGE = 20;

/** When something was offered, and why not: behind one line, for whoever wonders. */
export function DecisionList({ records, language, actions }: Props) {
  const [shown, setShown] = useState(PAGE);
  const newest = [...(records ?? [])].reverse();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class="card journal-decisions">
      <summary>{DECISIONS.title}</summary>
      <div class="stack">
        <p class="soft">{DECISIONS.promise}</p>
        {records === null && <p>{DECISIONS.unreachable}</p>}
        {records?.length === 0 && <p>{DECISIONS.empty}</p>}
        <ul class="journal-list">
          {newest.slice(0, shown).map((record) => {
            const when = time.format(record.at);
            return (
              <li key={`${record.at} ${record.moment} ${record.offered}`} class="journal-decision">
                <span>
                  <span class="journal-time">{when}</span> {decisionLine(record)}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={DECISIONS.removeThis(when)}
                  onClick={() => actions.remove(record)}
                >
                  {DECISIONS.remove}
                </button>
              </li>
            );
          })}
        </ul>
        <div class="row">
          {newest.length > shown && (
            <button type="button" onClick={() => setShown(shown + PAGE)}>
              {DECISIONS.more}
            </button>
          )}
          {newest.length > 0 && (
            <SecondPress
              ask={{ says: DECISIONS.removeAll }}
              question={DECISIONS.removeAllSure}
              keep={{ says: DECISIONS.cancel }}
              yes={{ says: DECISIONS.removeAllYes }}
              look="danger"
              act={actions.removeAll}
            />
          )}
        </div>
      </div>
    </details>
  );
}
