import { useState } from 'preact/hooks';
import type { CopyForm } from '../../utils/app/journal-actions';
import type { KeepDays, Upkeep } from '../../utils/journal/upkeep';
import { useWords } from '../words';
import { type ImportActions, ImportPart } from './import-part';
import { KeepFor } from './keep-for';
import { PassphraseFields } from './passphrase-fields';

export interface KeepingActions extends ImportActions {
  saveCopy(form: CopyForm): void;
  saveBackup(passphrase: string): Promise<unknown>;
  keepFor(days: KeepDays): Promise<boolean>;
}

interface Props {
  readonly upkeep: Upkeep;
  readonly locked: boolean;
  /** How long entries are kept can be chosen at the top of the page, where it is told. */
  readonly chosenAbove: boolean;
  /** There is nothing to copy yet. */
  readonly empty: boolean;
  readonly actions: KeepingActions;
}

/** Copies out and in, and how long entries are kept. */
export function KeepingCard({ upkeep, locked, chosenAbove, empty, actions }: Props) {
  const { KEEPING } = useWords('pages');
  const [asks, ask] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const save = (form: CopyForm) => {
    actions.saveCopy(form);
    say(KEEPING.saved);
  };
  const saveBackup = async (passphrase: string) => {
    setBusy(true);
    await actions.saveBackup(passphrase);
    setBusy(false);
    ask(false);
    say(KEEPING.saved);
  };
  return (
    <section class="card stack">
      <h2>{KEEPING.title}</h2>
      <p>{KEEPING.uninstall}</p>
      {!empty && (
        <>
          <div class="row">
            <button type="button" onClick={() => save('json')}>
              {KEEPING.saveJson}
            </button>
            <button type="button" onClick={() => save('csv')}>
              {KEEPING.saveCsv}
            </button>
            <button type="button" aria-expanded={asks} onClick={() => ask(!asks)}>
              {KEEPING.saveBackup}
            </button>
          </div>
          <p class="soft">{asks ? KEEPING.backupMore : KEEPING.plain}</p>
        </>
      )}
      {asks && !empty && (
        <PassphraseFields
          label={KEEPING.passphrase}
          again={KEEPING.again}
          says={KEEPING}
          save={(passphrase) => void saveBackup(passphrase)}
          cancel={() => ask(false)}
          busy={busy}
        />
      )}
      <p role="status">{said}</p>
      <ImportPart actions={actions} />
      {!chosenAbove && (
        <KeepFor upkeep={upkeep} locked={locked} choose={(days) => void actions.keepFor(days)} />
      )}
    </section>
  );
}
