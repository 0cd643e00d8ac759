import { render } from 'preact';
import { OptionsScreen } from '../../components/options/options-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { languageChosen } from '../../utils/platform/browser-language';
import { send } from '../../utils/platform/messenger';
import { askToNotify } from '../../utils/platform/notifications';
import { pageLanguage } from '../../utils/platform/page-language';
import { engine, untilClosed, viewRoot } from '../../utils/platform/pages';
import { newId } from '../../utils/platform/random';
import { pageRecords } from '../../utils/platform/records';
import { askForSite, giveBackSite, grantedPatterns } from '../../utils/platform/site-access';

const speak = pageLanguage(['first', 'pages'], ({ pages }) => pages.SETTINGS.title);
const root = viewRoot();
const doors = {
  intend: send,
  askToNotify,
  askForSite,
  giveBackSite,
  newId,
  engine: engine(),
  auto: languageChosen('auto'),
};

async function show(records: Records): Promise<void> {
  const [granted, spoken] = await Promise.all([grantedPatterns(), speak(records.settings)]);
  const screen = <OptionsScreen {...{ records, granted, doors }} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

followRecords(pageRecords, show, untilClosed());
