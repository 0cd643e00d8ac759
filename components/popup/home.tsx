import { useLayoutEffect, useRef } from 'preact/hooks';
import { GO_ON, type GoOn } from '../../utils/noticing/fatigue';
import { LATERS, type Later } from '../../utils/noticing/local-day';
import type { Status } from '../../utils/noticing/status';
import { useWords } from '../words';
import { Choices } from './choices';

export interface HomeActions {
  begin(wanted: 'minute' | 'short'): void;
  happened(): void;
  browse(): void;
  decline(): void;
  later(length: Later): void;
  endLater(): void;
  beginSession(minutes: 25 | 50 | 90): void;
  endSession(): void;
  goOn(choice: GoOn): void;
  switchSite(on: boolean): void;
  restSite(rests: boolean): void;
  showPinning(): void;
}

/** The page in front: whether it can be watched, and whether it is. */
export interface Site {
  readonly host: string;
  readonly consented: boolean;
  readonly granted: boolean;
  /** Left alone for the rest of the day. */
  readonly rests: boolean;
}

interface Props {
  readonly status: Status;
  /** Many offers went by without an answer: how should it go on? */
  readonly asking: boolean;
  readonly site: Site | null;
  readonly pinned: boolean;
  /** A break was shown here until now. */
  readonly afterBreak: boolean;
  readonly clock: (at: number) => string;
  readonly actions: HomeActions;
}

/** The look of the toolbar icon that the popup's head shares. */
const LOOKS = { offering: 'offering', later: 'paused' } as const;

/** What the popup shows when no break is running. */
export function Home({ status, asking, site, pinned, afterBreak, clock, actions }: Props) {
  const { POPUP, statusLine } = useWords('first');
  const said = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  // One press begins a break, but not the same press once more that has ended one.
  useLayoutEffect(() => (afterBreak ? said : begin).current?.focus(), []);
  // To an offer, yes and no weigh the same.
  const offered = status.kind === 'offering';
  return (
    <div class="stack" data-look={LOOKS[status.kind as keyof typeof LOOKS]}>
      <p role="status" class="popup-status" ref={said} tabIndex={-1}>
        {statusLine(status, clock)}
      </p>
      {asking && (
        <div class="card">
          <Choices
            label={POPUP.fatigue}
            choices={GO_ON}
            words={POPUP.fatigueChoices}
            choose={actions.goOn}
            look="row"
          />
        </div>
      )}
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
        <button type="button" onClick={() => actions.browse()}>
          {POPUP.browse}
        </button>
      </div>
      <Times status={status} actions={actions} />
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

/** When the next offer may come: not for a while, or after a session. What runs can be ended. */
function Times({ status, actions }: { status: Status; actions: HomeActions }) {
  const { POPUP } = useWords('first');
  if (status.kind === 'later') {
    return (
      <button type="button" onClick={() => actions.endLater()}>
        {POPUP.endLater}
      </button>
    );
  }
  if (status.kind === 'session') {
    return (
      <button type="button" onClick={() => actions.endSession()}>
        {POPUP.endSession}
      </button>
    );
  }
  return (
    <div class="stack">
      <Choices label={POPUP.later} choices={LATERS} words={POPUP.laterChoices} choose={actions.later} />
      <Choices
        label={POPUP.session}
        choices={[25, 50, 90] as const}
        words={POPUP.sessionChoices}
        choose={actions.beginSession}
      />
    </div>
  );
}

function SiteSwitch({ site, actions }: { site: Site | null; actions: HomeActions }) {
  const { POPUP } = useWords('first');
  if (site === null) return <p class="popup-site soft">{POPUP.siteNone}</p>;
  const { host, consented, granted, rests } = site;
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
        {consented && !granted ? POPUP.siteWaiting : POPUP[consented && !rests ? 'siteOn' : 'siteOff'](host)}
      </p>
      {consented && (
        <button type="button" class="quiet" onClick={() => actions.restSite(!rests)}>
          {rests ? POPUP.siteWake : POPUP.siteRest}
        </button>
      )}
    </div>
  );
}
