import { useRef, useState } from 'preact/hooks';
import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import { freshNoticing } from '../../utils/noticing/state';
import { type SeenFromPopup, statusOf } from '../../utils/noticing/status';
import { canResume } from '../../utils/practice/running';
import { rests } from '../../utils/sites/consent';
import { coveredPatterns } from '../../utils/sites/host';
import { BreakWhenShown } from '../break/break-when-shown';
import type { Doors } from '../doors';
import { later } from '../later';
import { Help } from '../talk/help';
import { useLanguage, useWords } from '../words';
import { Home, type HomeActions } from './home';

const PracticesScreen = later(() =>
  import('../practices/practices-screen').then((found) => found.PracticesScreen),
);

/** What the popup learned of the browser when it opened. */
export interface Surroundings extends SeenFromPopup {
  /** The site in front, or null when it can't be watched. */
  readonly host: string | null;
  readonly granted: readonly string[];
  readonly pinned: boolean;
}

export interface PopupDoors extends Doors {
  /** Gives the browser's permission for a site back, unless it is among those that need it for another reason. */
  giveBackSite(host: string, others: readonly string[]): Promise<void>;
}

interface Props {
  readonly records: LocalRecords & SessionRecords;
  readonly surroundings: Surroundings;
  readonly doors: PopupDoors;
  /** What it was opened at: `talk`, `practices`, or nothing of the kind. */
  readonly first: string | null;
}

/** Below the popup's head: the break that runs, or the help panel, or what can be begun. The ways out are always last. */
export function PopupScreen({ records, surroundings, doors, first }: Props) {
  const { POPUP } = useWords('first');
  const [asked, setAsked] = useState(first === 'talk');
  const leaveFor = (away: Promise<unknown>) => void away.then(() => doors.leave());
  // After words of crisis the panel that always stands behind "Talk to someone now" is simply open.
  const { heavyUntil = null, helpOpen = false } = records.noticing ?? {};
  const heavy = helpOpen && heavyUntil !== null && heavyUntil > doors.now();
  const closeTalk = () => {
    setAsked(false);
    if (heavy) void doors.intend({ kind: 'help.close' });
  };
  return (
    <main class="popup-body">
      {asked || heavy ? (
        <Help chosen={records.settings.region} people={records.people} doors={doors} close={closeTalk} />
      ) : (
        <BreakOrHome records={records} surroundings={surroundings} doors={doors} first={first} />
      )}
      <footer class="popup-foot">
        <button type="button" class="quiet" onClick={() => leaveFor(doors.openPage('journal'))}>
          {POPUP.journal}
        </button>
        <button type="button" class="quiet" onClick={() => leaveFor(doors.openPage('options'))}>
          {POPUP.settings}
        </button>
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {POPUP.talk}
        </button>
      </footer>
    </main>
  );
}

function BreakOrHome({ records, surroundings, doors, first }: Props) {
  const [browsing, setBrowsing] = useState(first === 'practices');
  const { locale } = useLanguage();
  const afterBreak = useRef(false);
  const { break: running, settings, memory } = records;
  if (running !== null && canResume(running, doors.now())) {
    afterBreak.current = true;
    return <BreakWhenShown running={running} records={records} doors={doors} over={doors.leave} />;
  }
  if (browsing) return <PracticesScreen records={records} doors={doors} close={() => setBrowsing(false)} />;
  const noticing = records.noticing ?? freshNoticing(doors.now());
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return (
    <Home
      status={statusOf(noticing, memory, settings, records.consents.length > 0, surroundings, doors.now())}
      asking={memory.fatigue.asking}
      site={siteOf(records, surroundings, doors.now())}
      pinned={surroundings.pinned}
      afterBreak={afterBreak.current}
      clock={(at) => clock.format(at)}
      actions={homeActions(surroundings.host, settings.meetingSites, doors, () => setBrowsing(true))}
    />
  );
}

function siteOf({ consents }: LocalRecords, { host, granted }: Surroundings, now: number) {
  if (host === null) return null;
  const consent = consents.find((one) => one.host === host);
  return {
    host,
    consented: !!consent,
    rests: rests(consent, now),
    granted: coveredPatterns(host, granted).length > 0,
  };
}

function homeActions(
  host: string | null,
  meetings: readonly string[],
  doors: PopupDoors,
  browse: () => void,
): HomeActions {
  const leaveAfter = (work: Promise<unknown>) => void work.then(() => doors.leave());
  return {
    begin: (wanted) => void doors.intend({ kind: 'break.begin', lead: 'asked', wanted }),
    happened: () => void doors.intend({ kind: 'break.begin', lead: 'happened', wanted: 'minute' }),
    browse,
    decline: () => leaveAfter(doors.intend({ kind: 'offer.decline' })),
    later: (length) => void doors.intend({ kind: 'offer.later', length }),
    beginSession: (minutes) => void doors.intend({ kind: 'session.begin', minutes }),
    endSession: () => void doors.intend({ kind: 'session.end' }),
    goOn: (choice) => void doors.intend({ kind: 'fatigue.answer', choice }),
    endLater: () => void doors.intend({ kind: 'offer.later-ended' }),
    switchSite(on) {
      if (host === null) return;
      if (on) return leaveAfter(doors.openDisclosure(host));
      void doors.intend({ kind: 'site.withdraw', host }).then(() => doors.giveBackSite(host, meetings));
    },
    restSite: (rests) => void (host && doors.intend({ kind: 'site.rest', host, rests })),
    showPinning: () => leaveAfter(doors.openPage('welcome')),
  };
}
