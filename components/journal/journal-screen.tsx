import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalActions } from '../../utils/app/journal-actions';
import type { JournalView, OpenJournal } from '../../utils/app/journal-page';
import { planImport } from '../../utils/journal/import';
import { type KeepDays, wantsCopy } from '../../utils/journal/upkeep';
import { SaidWords, useSaid } from '../said';
import { SecondPress } from '../second-press';
import { TalkLink } from '../talk/talk-link';
import { DecisionList } from './decision-list';
import { EntryList } from './entry-list';
import { InsightCard } from './insight-card';
import { KeepFor } from './keep-for';
import { KeepingCard } from './keeping-card';
import { type LockActions, LockCard } from './lock-card';
import { MadeNames, useMadeNames } from './names-of';
import { UnlockCard } from './unlock-card';
import './journal.css';
import { OwnWordsCard } from '../own-words/own-words-card';
import { useWords } from '../words';

interface Props {
  readonly view: JournalView;
  readonly actions: JournalActions;
  readonly lock: LockActions & { unlock(passphrase: string): Promise<boolean> };
  readonly now: () => number;
  /** What it was opened at: `words`, or nothing of the kind. */
  readonly first: string | null;
}

/** The journal: shut, or open. */
export function JournalScreen(props: Props) {
  const { JOURNAL, KNOWN, SETTINGS } = useWords('pages');
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
      <nav class="row journal-ways">
        <a href="/options.html">{SETTINGS.title}</a>
        <TalkLink />
      </nav>
    </main>
  );
}

function Open({ view, actions, lock, now, first }: Props & { view: OpenJournal }) {
  const { JOURNAL, KEEPING, LOCK, OWN_WORDS, tableWords } = useWords('pages');
  const { contents, decisions, upkeep, words, people } = view;
  const { entries, damaged, complete } = contents;
  const names = useMadeNames(entries, actions.findPacks);
  const [said, say] = useSaid();
  const [undo, setUndo] = useState<{ readonly act: () => Promise<boolean> } | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const empty = entries.length + damaged.length === 0;
  const own = (words?.lines.length ?? 0) + (words?.damaged.length ?? 0) + people.length;
  const nothing = empty && own === 0;

  // Whoever sees this page has been told how long entries are kept.
  const untold = upkeep.from === null;
  useEffect(() => {
    if (untold) void actions.told();
  }, [untold]);

  const tell = async (done: Promise<boolean>, words: string) => {
    const ok = await done;
    say(ok ? words : JOURNAL.unreachable, !ok);
    return ok;
  };
  /** The button that was pressed goes away with what it deleted. */
  const removeAnd = (done: Promise<boolean>, restore?: () => Promise<boolean>) => {
    setUndo(null);
    void tell(done, JOURNAL.removed).then((ok) => ok && restore && setUndo({ act: restore }));
    status.current?.focus({ preventScroll: true });
  };
  const takeBack = (restore: () => Promise<boolean>) => {
    setUndo(null);
    void tell(restore(), JOURNAL.undone);
    status.current?.focus({ preventScroll: true });
  };
  const keepFor = (days: KeepDays) => tell(actions.upkeep({ kind: 'keep-for', days }), KEEPING.keepSaved);
  // Told at the top for as long as nothing goes yet; the word about copies waits until then.
  const isNew = upkeep.keepDays !== null && (upkeep.from === null || now() < upkeep.from);
  const oldest = entries.reduce<number | null>((least, { at }) => Math.min(least ?? at, at), null);
  return (
    <MadeNames.Provider value={names}>
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
            <button type="button" onClick={() => void actions.saveCopy(view, 'json', tableWords)}>
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
        remove={(entry) => removeAnd(actions.remove(entry), () => actions.restore(entry))}
      />
      {!complete && <p class="soft">{JOURNAL.reading}</p>}
      <OwnWordsCard
        words={words}
        locked={view.lock !== null}
        first={first === 'words'}
        actions={{
          ...actions,
          keep: (line) => tell(actions.keepWord(line), JOURNAL.saved),
          remove: (line) => removeAnd(actions.removeWord(line), () => actions.keepWord(line)),
          copy: (text) => void actions.copyText(text).then(() => say(OWN_WORDS.copied)),
        }}
      />
      <LockCard lock={view.lock} actions={lock} />
      <KeepingCard
        upkeep={upkeep}
        locked={view.lock !== null}
        chosenAbove={isNew}
        empty={nothing}
        actions={{
          ...actions,
          saveCopy: (form) => void actions.saveCopy(view, form, tableWords),
          saveBackup: (passphrase) => actions.saveBackup(view, passphrase),
          keepFor,
          planImport: (copy) => planImport({ entries, words: words?.lines ?? [], people }, copy),
        }}
      />
      <DecisionList
        decisions={decisions}
        actions={{
          remove: (decision) => removeAnd(actions.removeDecision(decision)),
          removeAll: () => removeAnd(actions.removeDecisions()),
        }}
      />
      {!nothing && (
        <section class="stack journal-keep">
          <div class="row">
            <SecondPress
              ask={{ says: JOURNAL.removeAll }}
              question={JOURNAL.removeAllSure}
              keep={{ says: JOURNAL.cancel }}
              yes={{ says: JOURNAL.removeAllYes }}
              look="danger"
              act={() => removeAnd(actions.removeAll())}
            />
          </div>
          <p class="soft">{JOURNAL.remnants}</p>
        </section>
      )}
      <div ref={status} tabIndex={-1} class="row journal-said">
        <p role="status">
          {view.failed && said.words === '' ? (
            JOURNAL.failed
          ) : (
            <SaidWords said={{ ...said, stays: said.stays || undo !== null }} say={say} />
          )}
        </p>
        {undo !== null && (
          <button type="button" onClick={() => takeBack(undo.act)}>
            {JOURNAL.undo}
          </button>
        )}
      </div>
    </MadeNames.Provider>
  );
}
