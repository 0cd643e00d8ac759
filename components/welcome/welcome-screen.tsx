import { useState } from 'preact/hooks';
import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import { canResume } from '../../utils/practice/running';
import type { SettingsChange } from '../../utils/settings/settings';
import { BreakWhenShown } from '../break/break-when-shown';
import { DisclosureRows } from '../disclosure/disclosure-rows';
import type { Doors } from '../doors';
import { Help } from '../talk/help';
import './welcome.css';
import { useWords } from '../words';

interface Props {
  readonly records: LocalRecords & SessionRecords;
  readonly pinned: boolean;
  readonly engine: 'chromium' | 'firefox';
  readonly icons: { readonly quiet: string; readonly offering: string };
  readonly doors: Doors;
}

/** First run: what it is, what it is not, a short break right here, where to find it. Nothing must be answered. */
export function WelcomeScreen({ records, pinned, engine, icons, doors }: Props) {
  const { WELCOME } = useWords('pages');
  const [talking, setTalking] = useState(false);
  const { settings } = records;
  const change = (fields: SettingsChange) => void doors.intend({ kind: 'settings.change', change: fields });
  return (
    <main class="page stack-wide">
      <header class="stack">
        <h1>{WELCOME.title}</h1>
        <div class="welcome-icons" aria-hidden="true">
          <img src={icons.quiet} alt="" />
          <span>→</span>
          <img src={icons.offering} alt="" />
        </div>
        <p>{WELCOME.what}</p>
        <p>{WELCOME.isNot}</p>
        <p>{WELCOME.privacy}</p>
      </header>
      <section class="card stack">
        <h2>{WELCOME.tryTitle}</h2>
        <Try records={records} doors={doors} />
        <p class="soft">{WELCOME.sting}</p>
      </section>
      <section class="card stack">
        <h2>{WELCOME.pinTitle}</h2>
        <p role="status">{pinned ? WELCOME.pinned : WELCOME.notPinned}</p>
        {!pinned && <p>{WELCOME.pinHow[engine]}</p>}
      </section>
      <div class="card stack" role="radiogroup" aria-labelledby="offers">
        <h2 id="offers">{WELCOME.offersTitle}</h2>
        {([true, false] as const).map((stretches) => (
          <label class="row" key={String(stretches)}>
            <input
              type="radio"
              name="stretches"
              checked={settings.stretches === stretches}
              onChange={() => change({ stretches })}
            />
            {stretches ? WELCOME.offersOn : WELCOME.offersOff}
          </label>
        ))}
      </div>
      <section class="card stack">
        <h2>{WELCOME.sitesTitle}</h2>
        <p>{WELCOME.sites}</p>
        <details>
          <summary>{WELCOME.sitesMore}</summary>
          <DisclosureRows />
        </details>
      </section>
      <section class="card stack">
        <h2>{WELCOME.gentlyTitle}</h2>
        <label class="row">
          <input
            type="checkbox"
            checked={settings.withTherapist}
            onChange={({ currentTarget }) => change({ withTherapist: currentTarget.checked })}
          />
          {WELCOME.withTherapist}
        </label>
        <label class="row">
          <input
            type="checkbox"
            checked={settings.avoid.includes('warm')}
            onChange={({ currentTarget }) => {
              const others = settings.avoid.filter((use) => use !== 'warm');
              change({ avoid: currentTarget.checked ? [...others, 'warm'] : others });
            }}
          />
          {WELCOME.warmWrong}
        </label>
        <p class="soft">{WELCOME.gentlyMore}</p>
      </section>
      {talking ? (
        <Help
          chosen={settings.region}
          people={records.people}
          doors={doors}
          close={() => setTalking(false)}
        />
      ) : (
        <p>
          <button type="button" class="quiet" onClick={() => setTalking(true)}>
            {WELCOME.talk}
          </button>
        </p>
      )}
    </main>
  );
}

/** A real break, the same as in the popup. */
function Try({ records, doors }: Pick<Props, 'records' | 'doors'>) {
  const { WELCOME } = useWords('pages');
  const [over, setOver] = useState(false);
  const { break: running } = records;
  if (running !== null && canResume(running, doors.now())) {
    return <BreakWhenShown running={running} records={records} doors={doors} over={() => setOver(true)} />;
  }
  return (
    <div class="stack">
      <p role="status">{over ? WELCOME.tryDone : WELCOME.tryLine}</p>
      <div>
        <button
          type="button"
          class="primary"
          onClick={() => void doors.intend({ kind: 'break.begin', lead: 'asked', wanted: 'short' })}
        >
          {WELCOME.tryBegin}
        </button>
      </div>
    </div>
  );
}
