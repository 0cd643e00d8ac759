import { render } from 'preact';
import { KnownScreen } from '../../components/known/known-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { recordsOf } from '../../utils/app/what-is-stored';
import { send } from '../../utils/platform/messenger';
import { pageLanguage } from '../../utils/platform/page-language';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { readRawStores } from '../../utils/platform/raw-stores';
import { pageRecords } from '../../utils/platform/records';

const speak = pageLanguage(['pages'], ({ pages }) => pages.KNOWN.title);
const root = viewRoot();

async function show({ settings }: Records): Promise<void> {
  const [stores, spoken] = await Promise.all([readRawStores(), speak(settings)]);
  const screen = <KnownScreen records={recordsOf(stores)} send={send} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

followRecords(pageRecords, show, untilClosed());
