import { SETTINGS } from '../../utils/copy/en/settings';
import { SITE_WAITING } from '../../utils/copy/en/site';
import { type Consent, rests } from '../../utils/sites/consent';
import { coveredPatterns, type Host } from '../../utils/sites/host';

interface Props {
  readonly consents: readonly Consent[];
  /** Host permissions that stand. */
  readonly granted: readonly string[];
  readonly now: number;
  readonly switchOff: (host: Host) => void;
  readonly readCode: (host: Host, code: boolean) => void;
}

/** The sites that are switched on: what holds for each, and the way out. */
export function WatchedSites({ consents, granted, now, switchOff, readCode }: Props) {
  const stateOf = (consent: Consent) => {
    if (coveredPatterns(consent.host, granted).length === 0) return SITE_WAITING;
    return rests(consent, now) ? SETTINGS.siteRests : null;
  };
  return (
    <div class="stack">
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
            {stateOf(consent) !== null && <p class="soft">{stateOf(consent)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
