import { useEffect, useRef } from 'preact/hooks';
import { POPUP, statusLine } from '../../utils/copy/en/popup';
import { SITE_WAITING } from '../../utils/copy/en/site';

import type { Status } from '../../utils/noticing/status';

export interface HomeActions {
  begin(wanted: 'minute' | 'short'): void;
  happened(): void;
  decline(): void;
  later(minutes: 10 | 30 | 60): void;
  endLater(): void;
  switchSite(on: boolean): void;
  showPinning(): void;
}

/** The page in front: whether it can be watched, and whether it is. */
export interface Site {
  readonly host: string;
  readonly consented: boolean;
  readonly granted: boolean;
}

interface Props {
  readonly status: Status;
  readonly site: Site | null;
  readonly pinned: boolean;
  readonly clock: (at: number) => string;
  readonly actions: HomeActions;
}

/** What the popup shows when no break is running. */
export function Home({ status, site, pinned, clock, actions }: Props) {
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  // To an offer, yes and no weigh the same.
  const offered = status.kind === 'offering';
  return (
    <div class="stack">
      <p role="status">{statusLine(status, clock)}</p>
      <div class={offered ? 'even' : 'stack'}>
        <button
          type="button"
          class={offered ? '' : 'primary'}
          ref={begin}
          onClick={() => actions.begin('minute')}
        >
          {POPUP.begin}
        </button>
        {offered && (
          <button type="button" onClick={() => actions.decline()}>
            {POPUP.decline}
          </button>
        )}
      </div>
      <div class="popup-shorts">
        <button type="button" onClick={() => actions.begin('short')}>
          {POPUP.short}
        </button>
        <button type="button" onClick={() => actions.happened()}>
          {POPUP.happened}
        </button>
      </div>
      <Later status={status} actions={actions} />
      {!pinned && (
        <p class="soft">
          {POPUP.notPinned}{' '}
          <button type="button" class="quiet" onClick={() => actions.showPinning()}>
            {POPUP.howToPin}
          </button>
        </p>
      )}
      <SiteSwitch site={site} actions={actions} />
    </div>
  );
}

function Later({ status, actions }: { status: Status; actions: HomeActions }) {
  if (status.kind === 'later') {
    return (
      <button type="button" onClick={() => actions.endLater()}>
        {POPUP.endLater}
      </button>
    );
  }
  return (
    <div class="row">
      <span id="later" class="soft">
        {POPUP.later}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in one line with its legend. */}
      <div class="row" role="group" aria-labelledby="later">
        {([10, 30, 60] as const).map((minutes) => (
          <button type="button" key={minutes} onClick={() => actions.later(minutes)}>
            {POPUP.laterChoices[minutes]}
          </button>
        ))}
      </div>
    </div>
  );
}

function SiteSwitch({ site, actions }: { site: Site | null; actions: HomeActions }) {
  if (site === null) return <p class="popup-site soft">{POPUP.siteNone}</p>;
  const { host, consented, granted } = site;
  return (
    <div class="popup-site stack-small">
      <label class="switch">
        <span>{POPUP.site}</span>
        <input
          type="checkbox"
          role="switch"
          checked={consented}
          aria-checked={consented}
          aria-describedby="site-state"
          onChange={(event) => {
            // What is shown is what is stored: the switch moves when the person said yes on the disclosure page.
            event.currentTarget.checked = consented;
            actions.switchSite(!consented);
          }}
        />
      </label>
      <p id="site-state" class="soft">
        {consented ? (granted ? POPUP.siteOn(host) : SITE_WAITING) : POPUP.siteOff(host)}
      </p>
    </div>
  );
}
