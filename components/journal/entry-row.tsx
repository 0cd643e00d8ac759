import { useState } from 'preact/hooks';
import { type Entry, type EntryChange, LONGEST_NOTE } from '../../utils/journal/entry';
import { AFTERS, NEEDS } from '../../utils/practice/practice';
import { useLanguage, useWords } from '../words';
import { useNameOf } from './names-of';

interface Props {
  readonly entry: Entry;
  readonly change: (change: EntryChange) => void;
  readonly remove: () => void;
}

/** One entry, in words that tell a bystander nothing. */
export function EntryRow({ entry, change, remove }: Props) {
  const { locale } = useLanguage();
  const { AFTER_WORDS, JOURNAL, NEED_WORDS } = useWords('pages');
  const nameOf = useNameOf();
  const [editing, setEditing] = useState(false);
  const when = timeOf(entry, locale);
  if (editing) {
    return (
      <li class="card">
        <EntryForm
          entry={entry}
          save={(changed) => {
            setEditing(false);
            change(changed);
          }}
          cancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li class="card stack-small journal-entry">
      <article class="stack-small">
        <h3>
          <span class="journal-time">{when}</span> {nameOf(entry.practice)}
        </h3>
        <p class="journal-facts">
          {[
            JOURNAL.leads[entry.lead],
            entry.need && `${JOURNAL.need}: ${NEED_WORDS[entry.need]}`,
            entry.after && `${JOURNAL.after}: ${AFTER_WORDS[entry.after]}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {entry.note && <p class="journal-note">{entry.note}</p>}
      </article>
      <div class="row journal-tools">
        <button
          type="button"
          class="quiet"
          aria-label={JOURNAL.editThis(when)}
          onClick={() => setEditing(true)}
        >
          {JOURNAL.edit}
        </button>
        <button type="button" class="quiet" aria-label={JOURNAL.removeThis(when)} onClick={remove}>
          {JOURNAL.remove}
        </button>
      </div>
    </li>
  );
}

function EntryForm({
  entry,
  save,
  cancel,
}: {
  entry: Entry;
  save: (change: EntryChange) => void;
  cancel: () => void;
}) {
  const { AFTER_WORDS, JOURNAL, NEED_WORDS } = useWords('pages');
  return (
    <form
      class="stack"
      // Handed in when the journal locks: what is being written is not lost.
      data-hand-in
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        save({
          need: NEEDS.find((code) => code === given.get('need')) ?? null,
          after: AFTERS.find((code) => code === given.get('after')) ?? null,
          note: String(given.get('note') ?? ''),
        });
      }}
    >
      <label class="stack-small">
        {JOURNAL.need}
        <select name="need" defaultValue={entry.need ?? ''}>
          <Choices words={NEED_WORDS} chosen={entry.need} />
        </select>
      </label>
      <label class="stack-small">
        {JOURNAL.after}
        <select name="after" defaultValue={entry.after ?? ''}>
          <Choices words={AFTER_WORDS} chosen={entry.after} />
        </select>
      </label>
      <label class="stack-small">
        {JOURNAL.note}
        <textarea
          name="note"
          rows={3}
          maxLength={LONGEST_NOTE}
          defaultValue={entry.note}
          // Else the browser writes it to the disk, to put it back when the tab is restored (seen on Chromium 156).
          autocomplete="off"
        />
      </label>
      <div class="row">
        <button type="submit">{JOURNAL.save}</button>
        <button type="button" onClick={cancel}>
          {JOURNAL.cancel}
        </button>
      </div>
    </form>
  );
}

function Choices({ words, chosen }: { words: Readonly<Record<string, string>>; chosen: string | null }) {
  const { JOURNAL } = useWords('pages');
  return (
    <>
      <option value="">{JOURNAL.noAnswer}</option>
      {Object.entries(words).map(([code, word]) => (
        <option key={code} value={code} selected={code === chosen}>
          {word}
        </option>
      ))}
    </>
  );
}

/** The time of day on the clock that hung where it was written. */
function timeOf(entry: Entry, locale: string): string {
  const shifted = new Date(entry.at + entry.offset * 60_000);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(shifted);
}
