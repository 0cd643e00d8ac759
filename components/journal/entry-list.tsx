import { useState } from 'preact/hooks';
import { dayOf, type Entry, type EntryChange } from '../../utils/journal/entry';
import { ANYTHING, entriesWanted, type Wanted } from '../../utils/journal/search';
import { LEADS, NEEDS } from '../../utils/practice/practice';
import { useLanguage, useWords } from '../words';
import { EntryRow } from './entry-row';
import { useNameOf } from './names-of';

interface Props {
  readonly entries: readonly Entry[];
  readonly change: (entry: Entry, change: EntryChange) => void;
  readonly remove: (entry: Entry) => void;
}

/** So many rows come at a press, and so many stand in the page at most: years of entries stay quick. */
const STEP = 40;
const MOST = 160;
/** Looking for something is worth its room only when not all is in sight. */
const WORTH_SEARCHING = 6;

/** Entries by day, the newest first. Gaps are not shown as failures and nothing is added up. */
export function EntryList({ entries, change, remove }: Props) {
  const { locale } = useLanguage();
  const { JOURNAL } = useWords('pages');
  const [wanted, want] = useState(ANYTHING);
  const [end, setEnd] = useState(STEP);
  const found = [...entriesWanted(entries, wanted)].sort((a, b) => b.at - a.at);
  const start = Math.max(0, Math.min(end, found.length) - MOST);
  const looksFor = (more: Partial<Wanted>) => {
    want({ ...wanted, ...more });
    setEnd(STEP);
  };
  return (
    <div class="stack-wide">
      {(entries.length >= WORTH_SEARCHING || wanted !== ANYTHING) && (
        <Search entries={entries} wanted={wanted} looksFor={looksFor} />
      )}
      {wanted !== ANYTHING && (
        <div class="row">
          <p role="status">{JOURNAL.found(found.length)}</p>
          <button type="button" class="quiet" onClick={() => looksFor(ANYTHING)}>
            {JOURNAL.clear}
          </button>
        </div>
      )}
      {start > 0 && (
        <button type="button" onClick={() => setEnd(Math.min(end, found.length) - STEP)}>
          {JOURNAL.later}
        </button>
      )}
      {daysOf(found.slice(start, end)).map(([day, ofDay]) => (
        <section class="stack" key={day}>
          <h2>{dayName(day, locale)}</h2>
          <ul class="journal-list">
            {ofDay.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                change={(changed) => change(entry, changed)}
                remove={() => remove(entry)}
              />
            ))}
          </ul>
        </section>
      ))}
      {found.length > end && (
        <button type="button" onClick={() => setEnd(end + STEP)}>
          {JOURNAL.earlier}
        </button>
      )}
    </div>
  );
}

function Search({
  entries,
  wanted,
  looksFor,
}: {
  entries: readonly Entry[];
  wanted: Wanted;
  looksFor: (more: Partial<Wanted>) => void;
}) {
  const { JOURNAL, NEED_WORDS } = useWords('pages');
  const nameOf = useNameOf();
  const practices = [...new Set(entries.map(({ practice }) => practice))].map(
    (id) => [id, nameOf(id)] as const,
  );
  return (
    <search class="journal-search">
      <label class="stack-small journal-words">
        {JOURNAL.search}
        <input
          type="search"
          // Else the browser keeps it on the disk with the tab.
          autocomplete="off"
          value={wanted.text}
          onInput={(event) => looksFor({ text: event.currentTarget.value })}
        />
      </label>
      <Filter
        label={JOURNAL.filters.lead}
        chosen={wanted.lead}
        // Two leads read alike on purpose; what a bystander can't tell apart is not told apart here.
        choices={LEADS.filter((lead) => lead !== 'offer').map((lead) => [lead, JOURNAL.leads[lead]])}
        choose={(lead) => looksFor({ lead: LEADS.find((one) => one === lead) ?? '' })}
      />
      <Filter
        label={JOURNAL.filters.need}
        chosen={wanted.need}
        choices={NEEDS.map((need) => [need, NEED_WORDS[need]])}
        choose={(need) => looksFor({ need: NEEDS.find((one) => one === need) ?? '' })}
      />
      <Filter
        label={JOURNAL.filters.practice}
        chosen={wanted.practice}
        choices={practices}
        choose={(practice) => looksFor({ practice })}
      />
    </search>
  );
}

function Filter({
  label,
  chosen,
  choices,
  choose,
}: {
  label: string;
  chosen: string;
  choices: readonly (readonly [string, string])[];
  choose: (value: string) => void;
}) {
  const { JOURNAL } = useWords('pages');
  return (
    <label class="stack-small">
      {label}
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{JOURNAL.anything}</option>
        {choices.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

function daysOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [entry]);
    else ofDay.push(entry);
  }
  return [...days];
}

function dayName(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
