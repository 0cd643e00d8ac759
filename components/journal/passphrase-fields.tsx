import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from '../../utils/journal/passphrase';
import { useWords } from '../words';

interface Props {
  readonly label: string;
  readonly again: string;
  readonly says: { readonly save: string; readonly cancel: string };
  /** Another passphrase to be given first. */
  readonly old?: string;
  readonly save: (passphrase: string, old: string) => void;
  readonly cancel: () => void;
  readonly busy: boolean;
}

/** A new passphrase, typed twice: a slip of the finger would shut the journal for good. */
export function PassphraseFields({ label, again, says, old, save, cancel, busy }: Props) {
  const { LOCK } = useWords('pages');
  const [wrong, setWrong] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const passphrase = String(given.get('passphrase') ?? '');
        if (passphrase.length < SHORTEST_PASSPHRASE) return setWrong(LOCK.shortest(SHORTEST_PASSPHRASE));
        if (passphrase !== given.get('again')) return setWrong(LOCK.differ);
        setWrong('');
        save(passphrase, String(given.get('old') ?? ''));
      }}
    >
      {old !== undefined && <Passphrase label={old} name="old" fill="current-password" />}
      <Passphrase label={label} name="passphrase" fill="new-password" />
      <Passphrase label={again} name="again" fill="new-password" />
      <p class="soft">{LOCK.advice}</p>
      <p role="alert">{wrong}</p>
      <div class="row">
        <button type="submit" disabled={busy}>
          {says.save}
        </button>
        <button type="button" onClick={cancel}>
          {says.cancel}
        </button>
      </div>
    </form>
  );
}

/** One field for a passphrase. */
export function Passphrase({ label, name, fill }: { label: string; name: string; fill: string }) {
  return (
    <label class="stack-small">
      {label}
      <input type="password" name={name} autocomplete={fill} />
    </label>
  );
}
