import type { Ports } from '../app/ports';
import { standAlarm } from './alarm';
import { cipher } from './cipher';
import { now } from './clock';
import { decisionDatabase } from './decision-database';
import { personState, reportIdleAfter } from './idle';
import { journalDatabase } from './journal-database';
import { withLock } from './locks';
import { clearNotification, mayNotify, showNotification } from './notifications';
import { newId } from './random';
import { localRecords, sessionRecords } from './records';
import { report } from './report';
import {
  changeWatchers,
  grantedPatterns,
  reachOpenTabs,
  registeredWatchers,
  silenceOpenTabs,
} from './site-access';
import { isIconPinned, showIcon } from './toolbar';
import { lookAtWindows, switchListener } from './windows';

/** The real outside world. `onSwitch`: what to do when the person goes to another window or tab. */
export function browserPorts(onSwitch: () => void): Ports {
  return {
    now,
    newId,
    withLock,
    session: sessionRecords,
    local: localRecords,
    journal: journalDatabase,
    decisions: decisionDatabase,
    cipher,
    standAlarm,
    idle: { state: personState, reportAfter: reportIdleAfter },
    toolbar: { show: showIcon, isPinned: isIconPinned },
    notifications: { allowed: mayNotify, show: showNotification, clear: clearNotification },
    windows: {
      look: lookAtWindows,
      listenForSwitches: switchListener(onSwitch),
    },
    sites: {
      granted: grantedPatterns,
      registered: registeredWatchers,
      change: changeWatchers,
      reachOpenTabs,
      silenceOpenTabs,
    },
    report,
  };
}
