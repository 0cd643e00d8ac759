import { render } from 'preact';
import { OptionsScreen } from '../../components/options/options-screen';
import { followRecords, type Records } from '../../utils/platform/live';
import { send } from '../../utils/platform/messenger';
import { askToNotify } from '../../utils/platform/notifications';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { report } from '../../utils/platform/report';
import { giveBackSite, grantedPatterns } from '../../utils/platform/site-access';

const root = viewRoot();
const doors = { intend: send, askToNotify, giveBackSite, language: navigator.language };

async function show(records: Records): Promise<void> {
  const granted = await grantedPatterns();
  render(<OptionsScreen {...{ records, granted, doors }} />, root);
}

void followRecords((records) => void show(records).catch(report), untilClosed()).catch(report);
