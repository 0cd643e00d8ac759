import type { Ports } from '../app/ports';
import { standAlarm } from './alarm';
import { personState, reportIdleAfter } from './idle';
import { keepingPorts } from './keeping-ports';
import { clearNotification, mayNotify, showNotification } from './notifications';
import { packDatabase } from './pack-database';
import {
  bringReader,
  changeWatchers,
  grantedPatterns,
  reachOpenTabs,
  registeredWatchers,
  silenceOpenTabs,
} from './site-access';
import { isIconPinned, layMenu, showIcon } from './toolbar';
import { lookAtWindows, switchListener } from './windows';

/** The real outside world. `onSwitch`: what to do when the person goes to another window or tab. */
export function browserPorts(onSwitch: () => void): Ports {
  return {
    ...keepingPorts,
    packs: packDatabase,
    standAlarm,
    idle: { state: personState, reportAfter: reportIdleAfter },
    toolbar: { show: showIcon, layMenu, isPinned: isIconPinned },
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
      bringReader,
      silenceOpenTabs,
    },
  };
}
