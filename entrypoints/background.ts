import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../utils/app/answer-messages';
import { noticeEvent, noticePerson } from '../utils/app/offer-moments';
import { reconcile } from '../utils/app/reconcile';
import { startBreak } from '../utils/app/run-break';
import { alignWatchers, followRevokedPermissions } from '../utils/app/watch-sites';
import { laterEnds } from '../utils/noticing/local-day';
import { onAlarm } from '../utils/platform/alarm';
import { onPersonChanged } from '../utils/platform/idle';
import { onMessage } from '../utils/platform/messenger';
import { onNotificationClicked } from '../utils/platform/notifications';
import { onBrowserStarted, onInstalled, openPage } from '../utils/platform/pages';
import { browserPorts } from '../utils/platform/ports';
import { closeToPageScripts } from '../utils/platform/records';
import { report } from '../utils/platform/report';
import { onShortcut } from '../utils/platform/shortcuts';
import { onPermissionsChanged } from '../utils/platform/site-access';
import { onMenu, openPopup } from '../utils/platform/toolbar';
import { onSharingChanged } from '../utils/platform/windows';

/** How long a key makes it quiet, in minutes: the middle one of the popup's choices. */
const LATER_BY_KEY = 30;

/** Registers listeners, all of them before anything is awaited, and hands on. No decisions here. */
export default defineBackground(() => {
  const look = () => void noticeEvent(ports, { kind: 'looked' }).catch(report);
  const ports = browserPorts(() => void noticeEvent(ports, { kind: 'switched' }).catch(report));

  onMessage((message, sender) => answerMessage(ports, message, sender));
  onAlarm(look);
  onPersonChanged((state) => void noticePerson(ports, state).catch(report));
  onSharingChanged(look);
  onBrowserStarted(
    () => void noticeEvent(ports, { kind: 'activity', activity: { kind: 'started' } }).catch(report),
  );
  onPermissionsChanged({
    added: () => void alignWatchers(ports).catch(report),
    removed: () => void followRevokedPermissions(ports).catch(report),
  });
  onNotificationClicked(
    () =>
      void openPopup()
        .catch(() => openPage('popup'))
        .catch(report),
  );
  const asked = {
    // The popup first: Firefox opens it only straight from the click or the key.
    begin: () => void Promise.all([openPopup(), startBreak(ports, 'asked', 'minute')]).catch(report),
    journal: () => void openPage('journal').catch(report),
    talk: () => void openPage('popup', { show: 'talk' }).catch(report),
  };
  onMenu(asked);
  onShortcut({
    ...asked,
    later: () =>
      void noticeEvent(ports, { kind: 'later', until: laterEnds(LATER_BY_KEY, ports.now()) }).catch(report),
    practices: () => void openPage('popup', { show: 'practices' }).catch(report),
    settings: () => void openPage('options').catch(report),
  });
  onInstalled(() => void openPage('welcome').catch(report));

  void Promise.all([closeToPageScripts(), reconcile(ports)]).catch(report);
});
