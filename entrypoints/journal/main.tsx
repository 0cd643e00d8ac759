import { render } from 'preact';
import { JournalScreen } from '../../components/journal/journal-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import { journalActions } from '../../utils/app/journal-actions';
import { holdJournal } from '../../utils/app/journal-page';
import type { Records } from '../../utils/app/records';
import type { Spoken } from '../../utils/copy/words';
import { now } from '../../utils/platform/clock';
import { journalDoors } from '../../utils/platform/journal-doors';
import { pageLanguage } from '../../utils/platform/page-language';
import { queryOf, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';

const speak = pageLanguage(['first', 'pages'], ({ pages }) => pages.JOURNAL.title);
const root = viewRoot();
const first = queryOf('show');
const doors = journalDoors();
const actions = journalActions(doors);

/** Known before anything is shown, and by every unlocking and locking after that. */
let spoken: Spoken;
const lock = holdJournal(doors, (view) => {
  const screen = <JournalScreen {...{ view, actions, lock, now, first }} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
});

async function show(records: Records): Promise<void> {
  spoken = await speak(records.settings);
  await lock.refresh(records);
}

followRecords(pageRecords, show, untilClosed());
