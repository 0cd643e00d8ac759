import type { Ports } from '../app/ports';
import { standAlarm } from './alarm';
import { now } from './clock';
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
import { isBrowserFocused, returnListener } from './windows';

/** The real outside world. `onReturn`: what to do when the person comes back to the browser. */
export function browserPorts(onReturn: () => void): Ports {
  return {
    now,
    newId,
    withLock,
    session: sessionRecords,
    local: localRecords,
    journal: journalDatabase,
    standAlarm,
    idle: { state: personState, reportAfter: reportIdleAfter },
    toolbar: { show: showIcon, isPinned: isIconPinned },
    notifications: { allowed: mayNotify, show: showNotification, clear: clearNotification },
    windows: { isFocused: isBrowserFocused, listenForReturn: returnListener(onReturn) },
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
