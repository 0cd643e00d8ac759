import { useRef, useState } from 'preact/hooks';
import type { ChosenFile } from '../../utils/app/journal-actions';
import type { Entry } from '../../utils/journal/entry';
import type { Copy, FileRead, ImportPlan } from '../../utils/journal/import';
import type { Wrapped } from '../../utils/journal/passphrase';
import { useWords } from '../words';
import { Passphrase } from './passphrase-fields';

export interface ImportActions {
  readFile(file: ChosenFile): Promise<FileRead>;
  /** Null: the passphrase does not open it. */
  openBackup(wrapped: Wrapped, passphrase: string): Promise<FileRead | null>;
  planImport(copy: Copy): ImportPlan;
  importEntries(entries: readonly Entry[]): Promise<boolean>;
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
  const add = async (entries: readonly Entry[]) =>
    (await actions.importEntries(entries)) ? leave(IMPORT.done(entries.length)) : say(IMPORT.failed);
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
  plan: { added, same, differing },
  add,
  leave,
}: {
  copy: Copy;
  plan: ImportPlan;
  add: (entries: readonly Entry[]) => unknown;
  leave: () => void;
}) {
  const { IMPORT } = useWords('pages');
  return (
    <section class="stack">
      <h3>{IMPORT.preview}</h3>
      <ul class="journal-preview">
        <li>{IMPORT.added(added.length)}</li>
        {same > 0 && <li>{IMPORT.same(same)}</li>}
        {differing > 0 && <li>{IMPORT.differing(differing)}</li>}
        {leftOut.length > 0 && (
          <li>
            {IMPORT.leftOut(leftOut.length)}
            <ul class="journal-preview soft">
              {leftOut.slice(0, NAMED).map((one) => (
                <li key={one.place}>{IMPORT.place(one)}</li>
              ))}
              {leftOut.length > NAMED && <li>{IMPORT.more}</li>}
            </ul>
          </li>
        )}
      </ul>
      {added.length === 0 && <p>{IMPORT.nothing}</p>}
      <div class="row">
        {added.length > 0 && (
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
