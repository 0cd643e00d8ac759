import { useState } from 'preact/hooks';
import { coveredPatterns, type Host, hostOf } from '../../utils/sites/host';
import { useWords } from '../words';
import { Setting } from './seeking';

interface Props {
  readonly sites: readonly Host[];
  /** Host permissions that stand. */
  readonly granted: readonly string[];
  /** Asks the browser for a site, straight from the click. */
  readonly ask: (host: Host) => Promise<boolean>;
  readonly change: (sites: readonly Host[]) => void;
  readonly remove: (host: Host) => void;
}

/** The sites where a sounding tab is a call. Nothing there is ever read. */
export function MeetingSites({ sites, granted, ask, change, remove }: Props) {
  const { SETTINGS } = useWords('pages');
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const add = async () => {
    const text = typed.trim();
    const host = hostOf(text.includes('://') ? text : `https://${text}`);
    if (host === null) return say(SETTINGS.meetingUnknown);
    if (!(await ask(host))) return say(SETTINGS.meetingDenied);
    say('');
    setTyped('');
    if (!sites.includes(host)) change([...sites, host]);
  };
  return (
    <Setting look="stack" says={[SETTINGS.meetings, SETTINGS.meetingsMore, ...sites]}>
      <h3>{SETTINGS.meetings}</h3>
      <p class="soft">{SETTINGS.meetingsMore}</p>
      {sites.length === 0 && <p class="soft">{SETTINGS.meetingsNone}</p>}
      <ul class="options-sites">
        {sites.map((host) => (
          <li class="row" key={host}>
            <span class="options-host">{host}</span>
            <button type="button" aria-label={SETTINGS.meetingRemoveThis(host)} onClick={() => remove(host)}>
              {SETTINGS.meetingRemove}
            </button>
            {coveredPatterns(host, granted).length === 0 && <span class="soft">{SETTINGS.siteWaiting}</span>}
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          class="options-address"
          aria-label={SETTINGS.meetingSite}
          placeholder={SETTINGS.meetingExample}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{SETTINGS.meetingAdd}</button>
      </form>
      <p role="status" class="soft">
        {said || SETTINGS.meetingsWhy}
      </p>
    </Setting>
  );
}
