import { render } from 'preact';
import { DisclosureScreen } from '../../components/disclosure/disclosure-screen';
import { InLanguage } from '../../components/words';
import { agreeToSite } from '../../utils/app/agree-to-site';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { send } from '../../utils/platform/messenger';
import { pageLanguage } from '../../utils/platform/page-language';
import { queryOf, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { askForSite } from '../../utils/platform/site-access';
import { readHost } from '../../utils/sites/host';

const speak = pageLanguage(['pages']);
const root = viewRoot();
const host = readHost(queryOf('host'));
const agree = (asked: string) => agreeToSite(asked, { send, askForSite });

async function show({ settings }: Records): Promise<void> {
  const spoken = await speak(settings);
  const screen = <DisclosureScreen {...{ host, agree }} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

followRecords(pageRecords, show, untilClosed());
