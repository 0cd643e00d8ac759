import { render } from 'preact';
import { PacksScreen } from '../../components/packs/packs-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { parseMakers } from '../../utils/packs/known-makers';
import { packsIn } from '../../utils/packs/parse-pack';
import { packsDoors } from '../../utils/platform/packs-doors';
import { pageLanguage } from '../../utils/platform/page-language';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';

const speak = pageLanguage(['first', 'pages', 'breaks', 'packs'], ({ packs }) => packs.PACKS.title);
const root = viewRoot();
const doors = packsDoors();

async function show(records: Records): Promise<void> {
  const [found, { makers }, spoken] = await Promise.all([
    doors.findPacks(),
    pageRecords.local.read(['makers']),
    speak(records.settings),
  ]);
  const screen = (
    <PacksScreen records={records} packs={packsIn(found)} makers={parseMakers(makers)} doors={doors} />
  );
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

followRecords(pageRecords, show, untilClosed());
