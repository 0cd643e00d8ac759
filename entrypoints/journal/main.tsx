import { render } from 'preact';
import { JournalScreen } from '../../components/journal/journal-screen';
import { followRecords } from '../../utils/app/follow-records';
import { journalActions } from '../../utils/app/journal-actions';
import { holdJournal } from '../../utils/app/journal-page';
import { now } from '../../utils/platform/clock';
import { journalDoors } from '../../utils/platform/journal-doors';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';

const root = viewRoot();
const doors = journalDoors();
const actions = journalActions(doors);
const lock = holdJournal(doors, (view) =>
  render(<JournalScreen {...{ view, actions, lock, now }} language={navigator.language} />, root),
);

followRecords(pageRecords, lock.refresh, untilClosed());
