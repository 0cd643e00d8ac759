import { render } from 'preact';
import { OptionsScreen } from '../../components/options/options-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { languageChosen } from '../../utils/platform/browser-language';
import { send } from '../../utils/platform/messenger';
import { askToNotify } from '../../utils/platform/notifications';
import { pageLanguage } from '../../utils/platform/page-language';
import { engine, onBack, untilClosed, viewRoot } from '../../utils/platform/pages';
import { newId } from '../../utils/platform/random';
import { pageRecords } from '../../utils/platform/records';
import { report } from '../../utils/platform/report';
import { openShortcuts, readShortcuts } from '../../utils/platform/shortcuts';
import { askForSite, giveBackSite, grantedPatterns } from '../../utils/platform/site-access';

const speak = pageLanguage(['first', 'pages'], ({ pages }) => pages.SETTINGS.title);
const root = viewRoot();
const doors = {
  intend: send,
  askToNotify,
  askForSite,
  giveBackSite,
  openShortcuts: () => void openShortcuts().catch(report),
  newId,
  engine: engine(),
  auto: languageChosen('auto'),
};

async function show(records: Records): Promise<void> {
  const [granted, keys, spoken] = await Promise.all([
    grantedPatterns(),
    readShortcuts(),
    speak(records.settings),
  ]);
  const screen = <OptionsScreen {...{ records, granted, keys, doors }} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

// Keys are no records: they are asked anew when the person comes back from the browser's page for them.
const source = {
  ...pageRecords,
  onChanged(callback: () => void, signal: AbortSignal) {
    pageRecords.onChanged(callback, signal);
    onBack(callback, signal);
  },
};

followRecords(source, show, untilClosed());
