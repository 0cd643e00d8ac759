import { render } from 'preact';
import { OptionsScreen } from '../../components/options/options-screen';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { send } from '../../utils/platform/messenger';
import { askToNotify } from '../../utils/platform/notifications';
import { engine, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { askForSite, giveBackSite, grantedPatterns } from '../../utils/platform/site-access';

const root = viewRoot();
const doors = {
  intend: send,
  askToNotify,
  askForSite,
  giveBackSite,
  engine: engine(),
  language: navigator.language,
};

async function show(records: Records): Promise<void> {
  const granted = await grantedPatterns();
  render(<OptionsScreen {...{ records, granted, doors }} />, root);
}

followRecords(pageRecords, show, untilClosed());
