import { useState } from 'preact/hooks';
import type { JournalContents } from '../../utils/app/read-journal';
import { JOURNAL } from '../../utils/copy/en/journal';
import { dayOf, type Entry, type EntryChange } from '../../utils/journal/entry';
import { EntryRow } from './entry-row';
import './journal.css';

/** Each resolves to whether it was done. */
export interface JournalActions {
  change(entry: Entry, change: EntryChange): Promise<boolean>;
  remove(entry: Entry): Promise<boolean>;
  removeAll(): Promise<boolean>;
  exportAll(): void;
}

interface Props {
  readonly contents: JournalContents | null;
  readonly language: string;
  readonly actions: JournalActions;
}

/** Entries by day, the newest first. Gaps are not shown as failures and nothing is added up. */
export function JournalScreen({ contents, language, actions }: Props) {
  const [said, say] = useState('');
  const tell = (done: Promise<boolean>, words: string) =>
    void done.then((ok) => say(ok ? words : JOURNAL.unreachable));
  const entries = contents?.entries ?? [];
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{JOURNAL.title}</h1>
        <p>{JOURNAL.promise}</p>
        <p class="soft">{JOURNAL.uninstall}</p>
      </header>
      <p role="status">{contents === null ? JOURNAL.unreachable : said}</p>
      {contents !== null && contents.damaged > 0 && <p>{JOURNAL.damaged(contents.damaged)}</p>}
      {contents !== null && entries.length === 0 && <p>{JOURNAL.empty}</p>}
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
                remove={() => tell(actions.remove(entry), JOURNAL.removed)}
              />
            ))}
          </ul>
        </section>
      ))}
      {entries.length > 0 && (
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
            <DeleteAll removeAll={() => tell(actions.removeAll(), JOURNAL.removed)} />
          </div>
          <p class="soft">{JOURNAL.remnants}</p>
        </section>
      )}
    </main>
  );
}

/** Deleting everything takes a second press, on another button. */
function DeleteAll({ removeAll }: { removeAll: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" class="danger" onClick={() => setSure(true)}>
        {JOURNAL.removeAll}
      </button>
    );
  }
  return (
    <div class="row" role="alert">
      <span>{JOURNAL.removeAllSure}</span>
      <button type="button" onClick={() => setSure(false)}>
        {JOURNAL.cancel}
      </button>
      <button type="button" class="danger" onClick={removeAll}>
        {JOURNAL.removeAllYes}
      </button>
    </div>
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
