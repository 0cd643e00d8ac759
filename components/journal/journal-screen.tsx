import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalActions } from '../../utils/app/journal-actions';
import type { JournalView, OpenJournal } from '../../utils/app/journal-page';
import type { Entry } from '../../utils/journal/entry';
import { planImport } from '../../utils/journal/import';
import { type KeepDays, wantsCopy } from '../../utils/journal/upkeep';
import { SecondPress } from '../second-press';
import { DecisionList } from './decision-list';
import { EntryList } from './entry-list';
import { InsightCard } from './insight-card';
import { KeepFor } from './keep-for';
import { KeepingCard } from './keeping-card';
import { type LockActions, LockCard } from './lock-card';
import { UnlockCard } from './unlock-card';
import './journal.css';
import { useWords } from '../words';

interface Props {
  readonly view: JournalView;
  readonly actions: JournalActions;
  readonly lock: LockActions & { unlock(passphrase: string): Promise<boolean> };
  readonly now: () => number;
}

/** The journal: shut, or open. */
export function JournalScreen(props: Props) {
  const { JOURNAL, KNOWN } = useWords('pages');
  const { view, actions, lock } = props;
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{JOURNAL.title}</h1>
        <p>
          {JOURNAL.promise} <a href="/known.html">{KNOWN.link}</a>
        </p>
      </header>
      {view.kind === 'shut' && <UnlockCard unlock={lock.unlock} forget={() => void actions.forgetLock()} />}
      {view.kind === 'unreachable' && <p role="status">{JOURNAL.unreachable}</p>}
      {view.kind === 'open' && <Open {...props} view={view} />}
    </main>
  );
}

function Open({ view, actions, lock, now }: Props & { view: OpenJournal }) {
  const { JOURNAL, KEEPING, LOCK, tableWords } = useWords('pages');
  const { contents, decisions, upkeep } = view;
  const { entries, damaged, complete } = contents;
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<Entry | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const empty = entries.length + damaged.length === 0;

  // Whoever sees this page has been told how long entries are kept.
  const untold = upkeep.from === null;
  useEffect(() => {
    if (untold) void actions.told();
  }, [untold]);

  const tell = async (done: Promise<boolean>, words: string) => {
    const ok = await done;
    say(ok ? words : JOURNAL.unreachable);
    return ok;
  };
  /** The button that was pressed goes away with what it deleted. */
  const removeAnd = (done: Promise<boolean>, entry: Entry | null) => {
    setRemoved(null);
    void tell(done, JOURNAL.removed).then((ok) => ok && setRemoved(entry));
    status.current?.focus({ preventScroll: true });
  };
  const keepFor = (days: KeepDays) => tell(actions.upkeep({ kind: 'keep-for', days }), KEEPING.keepSaved);
  // Told at the top for as long as nothing goes yet; the word about copies waits until then.
  const isNew = upkeep.keepDays !== null && (upkeep.from === null || now() < upkeep.from);
  const undo = (entry: Entry) => {
    setRemoved(null);
    void tell(actions.restore(entry), JOURNAL.undone);
    status.current?.focus({ preventScroll: true });
  };
  const oldest = entries.reduce<number | null>((least, { at }) => Math.min(least ?? at, at), null);
  return (
    <>
      {view.lock !== null && (
        <div class="row">
          <button type="button" onClick={lock.lockNow}>
            {LOCK.lockNow}
          </button>
        </div>
      )}
      {complete && !isNew && wantsCopy(upkeep, oldest, now()) && (
        <section class="card stack">
          <p>{KEEPING.reminder}</p>
          <div class="row">
            <button type="button" onClick={() => void actions.saveCopy(contents, 'json', tableWords)}>
              {KEEPING.saveJson}
            </button>
            <button type="button" onClick={() => void actions.upkeep({ kind: 'put-off' })}>
              {KEEPING.reminderLater}
            </button>
          </div>
        </section>
      )}
      {isNew && (
        <section class="card stack">
          <p>{KEEPING.notice}</p>
          <KeepFor upkeep={upkeep} locked={view.lock !== null} choose={(days) => void keepFor(days)} />
        </section>
      )}
      {damaged.length > 0 && <p>{JOURNAL.damaged(damaged.length)}</p>}
      {empty && complete && <p>{JOURNAL.empty}</p>}
      {complete && entries.length > 0 && <InsightCard entries={entries} />}
      <EntryList
        entries={entries}
        change={(entry, change) => void tell(actions.change(entry, change), JOURNAL.saved)}
        remove={(entry) => removeAnd(actions.remove(entry), entry)}
      />
      {!complete && <p class="soft">{JOURNAL.reading}</p>}
      <LockCard lock={view.lock} actions={lock} />
      <KeepingCard
        upkeep={upkeep}
        locked={view.lock !== null}
        empty={empty}
        actions={{
          ...actions,
          saveCopy: (form) => void actions.saveCopy(contents, form, tableWords),
          saveBackup: (passphrase) => actions.saveBackup(contents, passphrase),
          keepFor,
          planImport: (copy) => planImport(entries, copy),
        }}
      />
      <DecisionList
        decisions={decisions}
        actions={{
          remove: (decision) => removeAnd(actions.removeDecision(decision), null),
          removeAll: () => removeAnd(actions.removeDecisions(), null),
        }}
      />
      {!empty && (
        <section class="stack journal-keep">
          <div class="row">
            <SecondPress
              ask={{ says: JOURNAL.removeAll }}
              question={JOURNAL.removeAllSure}
              keep={{ says: JOURNAL.cancel }}
              yes={{ says: JOURNAL.removeAllYes }}
              look="danger"
              act={() => removeAnd(actions.removeAll(), null)}
            />
          </div>
          <p class="soft">{JOURNAL.remnants}</p>
        </section>
      )}
      <div ref={status} tabIndex={-1} class="row journal-said">
        <p role="status">{view.failed && said === '' ? JOURNAL.failed : said}</p>
        {removed !== null && (
          <button type="button" onClick={() => undo(removed)}>
            {JOURNAL.undo}
          </button>
        )}
      </div>
    </>
  );
}
