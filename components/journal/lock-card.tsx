import { useState } from 'preact/hooks';
import { CLOSES_AFTER, type ClosesAfter, type Lock } from '../../utils/journal/lock';
import { SecondPress } from '../second-press';
import { useWords } from '../words';
import { PassphraseFields } from './passphrase-fields';

export interface LockActions {
  lockNow(): void;
  putLockOn(passphrase: string): Promise<boolean>;
  changePassphrase(old: string, passphrase: string): Promise<boolean>;
  closeAfter(minutes: ClosesAfter): Promise<boolean>;
  takeLockOff(): Promise<boolean>;
}

interface Props {
  readonly lock: Lock | null;
  readonly actions: LockActions;
}

/** Putting a lock on the journal, changing its passphrase, taking it off. What it costs is said before. */
export function LockCard({ lock, actions }: Props) {
  const { LOCK } = useWords('pages');
  const [asks, ask] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const tell = async (done: Promise<boolean>, words: string, otherwise = LOCK.failed) => {
    setBusy(true);
    const ok = await done;
    setBusy(false);
    if (ok) ask(false);
    say(ok ? words : otherwise);
  };
  return (
    <section class="card stack">
      <h2>{LOCK.title}</h2>
      <p>{lock === null ? LOCK.off : LOCK.on}</p>
      {lock === null && asks && (
        <>
          <p>{LOCK.what}</p>
          <p>
            <strong>{LOCK.loss}</strong>
          </p>
          <p>{LOCK.words}</p>
          <p class="soft">
            {LOCK.before} {LOCK.rest}
          </p>
          <PassphraseFields
            label={LOCK.passphrase}
            again={LOCK.again}
            says={LOCK}
            save={(passphrase) => void tell(actions.putLockOn(passphrase), LOCK.isOn)}
            cancel={() => ask(false)}
            busy={busy}
          />
        </>
      )}
      {lock === null && !asks && (
        <div class="row">
          <button type="button" onClick={() => ask(true)}>
            {LOCK.putOn}
          </button>
        </div>
      )}
      {lock !== null && (
        <>
          <label class="row">
            {LOCK.closesAfter}
            <select
              value={lock.closesAfter}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value);
                const minutes = CLOSES_AFTER.find((one) => one === chosen);
                if (minutes !== undefined) void tell(actions.closeAfter(minutes), '');
              }}
            >
              {CLOSES_AFTER.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {LOCK.minutes[minutes]}
                </option>
              ))}
            </select>
          </label>
          <p class="soft">{LOCK.screen}</p>
          {asks && (
            <>
              <p class="soft">{LOCK.changeMore}</p>
              <PassphraseFields
                label={LOCK.passphrase}
                again={LOCK.again}
                old={LOCK.old}
                says={{ save: LOCK.change, cancel: LOCK.cancel }}
                save={(passphrase, old) =>
                  void tell(actions.changePassphrase(old, passphrase), LOCK.changed, LOCK.wrong)
                }
                cancel={() => ask(false)}
                busy={busy}
              />
            </>
          )}
          <div class="row">
            <button type="button" onClick={actions.lockNow}>
              {LOCK.lockNow}
            </button>
            {!asks && (
              <button type="button" onClick={() => ask(true)}>
                {LOCK.change}
              </button>
            )}
            <SecondPress
              ask={{ says: LOCK.takeOff }}
              question={LOCK.takeOffSure}
              keep={{ says: LOCK.cancel }}
              yes={{ says: LOCK.takeOffYes }}
              look="quiet"
              act={() => void tell(actions.takeLockOff(), LOCK.isOff)}
            />
          </div>
        </>
      )}
      <p role="status">{busy ? LOCK.opening : said}</p>
    </section>
  );
}
