import type { Consent } from '../../utils/sites/consent';
import { coveredPatterns, type Host } from '../../utils/sites/host';
import { useWords } from '../words';
import { Setting } from './seeking';

interface Props {
  readonly consents: readonly Consent[];
  /** Host permissions that stand. */
  readonly granted: readonly string[];
  readonly switchOff: (host: Host) => void;
  readonly readCode: (host: Host, code: boolean) => void;
}

/** The sites that are switched on: what holds for each, and the way out. */
export function WatchedSites({ consents, granted, switchOff, readCode }: Props) {
  const { SETTINGS } = useWords('pages');
  return (
    <Setting look="stack" says={[SETTINGS.sites, SETTINGS.sitesMore, ...consents.map(({ host }) => host)]}>
      <h3>{SETTINGS.sites}</h3>
      <p class="soft">{consents.length === 0 ? SETTINGS.sitesNone : SETTINGS.sitesMore}</p>
      <ul class="options-sites">
        {consents.map((consent) => (
          <li class="stack-small" key={consent.host}>
            <div class="row">
              <span class="options-host">{consent.host}</span>
              <button
                type="button"
                aria-label={SETTINGS.siteOffThis(consent.host)}
                onClick={() => switchOff(consent.host)}
              >
                {SETTINGS.siteOff}
              </button>
            </div>
            <label class="row">
              <input
                type="checkbox"
                checked={consent.code === true}
                aria-label={SETTINGS.siteCodeOn(consent.host)}
                onChange={(event) => readCode(consent.host, event.currentTarget.checked)}
              />
              {SETTINGS.siteCode}
            </label>
            {coveredPatterns(consent.host, granted).length === 0 && (
              <p class="soft">{SETTINGS.siteWaiting}</p>
            )}
          </li>
        ))}
      </ul>
    </Setting>
  );
}
