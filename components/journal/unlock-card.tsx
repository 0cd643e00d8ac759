import { useState } from 'preact/hooks';
import { SecondPress } from '../second-press';
import { useWords } from '../words';
import { Passphrase } from './passphrase-fields';

interface Props {
  /** Resolves to whether the passphrase was right. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly forget: () => void;
}

/** What a locked journal shows: a field, and a way out for whoever lost the passphrase. */
export function UnlockCard({ unlock, forget }: Props) {
  const { LOCK } = useWords('pages');
  const [said, say] = useState('');
  return (
    <section class="card stack-wide">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          say(LOCK.opening);
          void unlock(String(new FormData(form).get('passphrase') ?? '')).then((right) => {
            if (right) return;
            say(LOCK.wrong);
            form.querySelector('input')?.select();
          });
        }}
      >
        <h2>{LOCK.shutTitle}</h2>
        <Passphrase label={LOCK.passphrase} name="passphrase" fill="current-password" />
        <div class="row">
          <button type="submit" class="primary">
            {LOCK.unlock}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
      <details>
        <summary>{LOCK.lost}</summary>
        <div class="stack journal-inside">
          <p>{LOCK.lostMore}</p>
          <SecondPress
            ask={{ says: LOCK.lostYes }}
            question={LOCK.lostSure}
            keep={{ says: LOCK.cancel }}
            yes={{ says: LOCK.lostYes }}
            look="danger"
            act={forget}
          />
        </div>
      </details>
    </section>
  );
}
