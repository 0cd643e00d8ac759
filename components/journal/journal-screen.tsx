import { useRef, useState } from 'preact/hooks';
import type { JournalContents } from '../../utils/app/read-journal';
import { JOURNAL } from '../../utils/copy/en/journal';
import { dayOf, type Entry, type EntryChange } from '../../utils/journal/entry';
import type { DecisionRecord } from '../../utils/noticing/decision-record';
import { DecisionList } from './decision-list';
import { EntryRow } from './entry-row';
import { SecondPress } from './second-press';
import './journal.css';

/** Each resolves to whether it was done. */
export interface JournalActions {
  change(entry: Entry, change: EntryChange): Promise<boolean>;
  remove(entry: Entry): Promise<boolean>;
  removeAll(): Promise<boolean>;
  exportAll(): void;
  removeDecision(record: DecisionRecord): Promise<boolean>;
  removeDecisions(): Promise<boolean>;
}

interface Props {
  readonly contents: JournalContents | null;
  readonly decisions: readonly DecisionRecord[] | null;
  readonly language: string;
  readonly actions: JournalActions;
}

/** Entries by day, the newest first. Gaps are not shown as failures and nothing is added up. */
export function JournalScreen({ contents, decisions, language, actions }: Props) {
  const [said, say] = useState('');
  const tell = (done: Promise<boolean>, words: string) =>
    void done.then((ok) => say(ok ? words : JOURNAL.unreachable));
  const status = useRef<HTMLParagraphElement>(null);
  const remove = (done: Promise<boolean>, beside: HTMLElement | null) => {
    tell(done, JOURNAL.removed);
    // The button that was pressed goes away with what it deleted.
    (beside ?? status.current)?.focus({ preventScroll: true });
  };
  const entries = contents?.entries ?? [];
  const damaged = contents?.damaged ?? [];
  const holdsNothing = entries.length + damaged.length === 0;
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{JOURNAL.title}</h1>
        <p>{JOURNAL.promise}</p>
        <p class="soft">{JOURNAL.uninstall}</p>
      </header>
      <p ref={status} role="status" tabIndex={-1}>
        {contents === null ? JOURNAL.unreachable : said}
      </p>
      {damaged.length > 0 && <p>{JOURNAL.damaged(damaged.length)}</p>}
      {contents !== null && holdsNothing && <p>{JOURNAL.empty}</p>}
      {daysOf(entries).map(([day, ofDay]) => (
        <section class="stack" key={day}>
          <h2>{dayName(day, language)}</h2>
          <ul class="journal-list">
            {ofDay.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                language={language}
                change={(change) => tell(actions.change(entry, change), JOURNAL.saved)}
                remove={(beside) => remove(actions.remove(entry), beside)}
              />
            ))}
          </ul>
        </section>
      ))}
      {!holdsNothing && (
        <section class="stack journal-keep">
          <div class="row">
            <button
              type="button"
              onClick={() => {
                actions.exportAll();
                say(JOURNAL.exported);
              }}
            >
              {JOURNAL.exportAll}
            </button>
            <SecondPress
              ask={{ says: JOURNAL.removeAll }}
              question={JOURNAL.removeAllSure}
              keep={{ says: JOURNAL.cancel }}
              yes={{ says: JOURNAL.removeAllYes }}
              look="danger"
              act={() => remove(actions.removeAll(), null)}
            />
          </div>
          <p class="soft">{JOURNAL.remnants}</p>
        </section>
      )}
      <DecisionList
        records={decisions}
        language={language}
        actions={{
          remove: (record) => remove(actions.removeDecision(record), null),
          removeAll: () => remove(actions.removeDecisions(), null),
        }}
      />
    </main>
  );
}

function daysOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.at - a.at)) {
    const day = dayOf(entry);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function dayName(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
