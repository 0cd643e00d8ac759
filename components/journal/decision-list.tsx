import { useState } from 'preact/hooks';
import type { OpenedDecision } from '../../utils/app/read-journal';
import { SecondPress } from '../second-press';
import { useLanguage, useWords } from '../words';

export interface DecisionActions {
  remove(decision: OpenedDecision): void;
  removeAll(): void;
}

interface Props {
  /** Oldest first; null when they can't be read. */
  readonly decisions: readonly OpenedDecision[] | null;
  readonly actions: DecisionActions;
}

/** How many lines are shown at first, and how many more at each press. */
const PAGE = 20;

/** When something was offered, and why not: behind one line, for whoever wonders. */
export function DecisionList({ decisions, actions }: Props) {
  const { locale } = useLanguage();
  const { DECISIONS, decisionLine } = useWords('pages');
  const [shown, setShown] = useState(PAGE);
  const newest = [...(decisions ?? [])].reverse();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class="card journal-decisions">
      <summary>{DECISIONS.title}</summary>
      <div class="stack">
        <p class="soft">{DECISIONS.promise}</p>
        {decisions === null && <p>{DECISIONS.unreachable}</p>}
        {decisions?.length === 0 && <p>{DECISIONS.empty}</p>}
        <ul class="journal-list">
          {newest.slice(0, shown).map((decision) => {
            const { record } = decision;
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
                  onClick={() => actions.remove(decision)}
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
