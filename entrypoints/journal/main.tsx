import { render } from 'preact';
import { JournalScreen } from '../../components/journal/journal-screen';
import { followRecords } from '../../utils/app/follow-records';
import { journalActions, readJournal } from '../../utils/app/read-journal';
import { journalDatabase } from '../../utils/platform/journal-database';
import { send } from '../../utils/platform/messenger';
import { saveText, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { report } from '../../utils/platform/report';

const root = viewRoot();

async function show(): Promise<void> {
  const contents = await readJournal(journalDatabase, report);
  const actions = journalActions(contents, { send, saveText });
  render(<JournalScreen {...{ contents, actions }} language={navigator.language} />, root);
}

followRecords(pageRecords, show, untilClosed());
