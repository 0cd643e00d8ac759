import { useRef, useState } from 'preact/hooks';
import type { ChosenFile } from '../../utils/app/journal-actions';
import type { Written } from '../../utils/journal/export';
import type { Copy, FileRead, ImportPlan } from '../../utils/journal/import';
import type { Wrapped } from '../../utils/journal/passphrase';
import { useWords } from '../words';
import { Passphrase } from './passphrase-fields';

export interface ImportActions {
  readFile(file: ChosenFile): Promise<FileRead>;
  /** Null: the passphrase does not open it. */
  openBackup(wrapped: Wrapped, passphrase: string): Promise<FileRead | null>;
  planImport(copy: Copy): ImportPlan;
  bringIn(added: Written): Promise<boolean>;
}

/** Of the lines that are left out, so many are named. */
const NAMED = 5;

/** Bringing a copy in: chosen, looked at, and only then added. */
export function ImportPart({ actions }: { actions: ImportActions }) {
  const { IMPORT, KEEPING, refusalLine } = useWords('pages');
  const chooser = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<FileRead | null>(null);
  const [said, say] = useState('');
  const leave = (words: string) => {
    setRead(null);
    say(words);
    chooser.current?.focus();
  };
  const open = async (wrapped: Wrapped, passphrase: string) => {
    const opened = await actions.openBackup(wrapped, passphrase);
    if (opened === null) return say(IMPORT.wrong);
    say('');
    setRead(opened);
  };
  const add = async (added: Written) => {
    if (!(await actions.bringIn(added))) return say(IMPORT.failed);
    const others = added.words.length + added.people.length;
    leave(others > 0 ? IMPORT.allDone : IMPORT.done(added.entries.length));
  };
  return (
    <div class="stack">
      <label class="stack-small">
        {KEEPING.bringIn}
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            say('');
            if (file !== undefined) void actions.readFile(file).then(setRead);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {read?.kind === 'backup' && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void open(read.wrapped, String(new FormData(event.currentTarget).get('passphrase') ?? ''));
          }}
        >
          <p>{IMPORT.opens}</p>
          <Passphrase label={IMPORT.passphrase} name="passphrase" fill="off" />
          <div class="row">
            <button type="submit">{IMPORT.open}</button>
            <button type="button" onClick={() => leave('')}>
              {IMPORT.cancel}
            </button>
          </div>
        </form>
      )}
      {read?.kind === 'copy' && (
        <Preview copy={read} plan={actions.planImport(read)} add={add} leave={() => leave('')} />
      )}
      <p role="status">{read?.kind === 'refused' ? refusalLine(read.why) : said}</p>
    </div>
  );
}

function Preview({
  copy: { leftOut },
  plan: { entries, words, people },
  add,
  leave,
}: {
  copy: Copy;
  plan: ImportPlan;
  add: (added: Written) => unknown;
  leave: () => void;
}) {
  const { IMPORT } = useWords('pages');
  const added: Written = { entries: entries.added, words: words.added, people: people.added };
  const isEmpty = entries.added.length + words.added.length + people.added.length === 0;
  const others = words.same + words.differing + people.same + people.differing;
  return (
    <section class="stack">
      <h3>{IMPORT.preview}</h3>
      <ul class="journal-preview">
        <li>{IMPORT.added(entries.added.length)}</li>
        {entries.same > 0 && <li>{IMPORT.same(entries.same)}</li>}
        {entries.differing > 0 && <li>{IMPORT.differing(entries.differing)}</li>}
        {words.added.length > 0 && <li>{IMPORT.addedWords(words.added.length)}</li>}
        {people.added.length > 0 && <li>{IMPORT.addedPeople(people.added.length)}</li>}
        {others > 0 && <li>{IMPORT.others(others)}</li>}
        {leftOut.length > 0 && (
          <li>
            {IMPORT.leftOut(leftOut.length)}
            <ul class="journal-preview soft">
              {leftOut.slice(0, NAMED).map((one) => (
                <li key={`${one.list} ${one.place}`}>{IMPORT.place(one)}</li>
              ))}
              {leftOut.length > NAMED && <li>{IMPORT.more}</li>}
            </ul>
          </li>
        )}
      </ul>
      {isEmpty && <p>{IMPORT.nothing}</p>}
      <div class="row">
        {!isEmpty && (
          <button type="button" class="primary" onClick={() => add(added)}>
            {IMPORT.bringIn}
          </button>
        )}
        <button type="button" onClick={leave}>
          {IMPORT.cancel}
        </button>
      </div>
    </section>
  );
}
