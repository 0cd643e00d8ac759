import { render } from 'preact';
import { PopupScreen } from '../../components/popup/popup-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { pageDoors } from '../../utils/platform/page-doors';
import { pageLanguage } from '../../utils/platform/page-language';
import { queryOf, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { giveBackSite, grantedPatterns, hostInFront } from '../../utils/platform/site-access';
import { isIconPinned } from '../../utils/platform/toolbar';
import { lookAtWindows } from '../../utils/platform/windows';

// Begun before anything else: what is shown waits for it.
const speak = pageLanguage(['first']);
const root = viewRoot();
const doors = { ...pageDoors(), giveBackSite };
const first = queryOf('show');

async function lookAround() {
  const [host, granted, pinned, screen] = await Promise.all([
    hostInFront(),
    grantedPatterns(),
    isIconPinned(),
    lookAtWindows([]),
  ]);
  return { ...screen, host, granted, pinned };
}

// Asked at the same time as the records: the popup waits for the slower of the two, not for both.
const looked = lookAround();

async function show(records: Records): Promise<void> {
  const [surroundings, spoken] = await Promise.all([looked, speak(records.settings)]);
  const screen = <PopupScreen {...{ records, surroundings, doors, first }} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

followRecords(pageRecords, show, untilClosed());
