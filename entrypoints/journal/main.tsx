import { render } from 'preact';
import { JournalScreen } from '../../components/journal/journal-screen';
import { journalActions, readJournal } from '../../utils/app/read-journal';
import { journalDatabase } from '../../utils/platform/journal-database';
import { followRecords } from '../../utils/platform/live';
import { send } from '../../utils/platform/messenger';
import { saveText, untilClosed, viewRoot } from '../../utils/platform/pages';
import { report } from '../../utils/platform/report';

const root = viewRoot();

async function show(): Promise<void> {
  const contents = await readJournal(journalDatabase, report);
  const actions = journalActions(contents, { send, saveText });
  render(<JournalScreen {...{ contents, actions }} language={navigator.language} />, root);
}

void followRecords(() => void show().catch(report), untilClosed()).catch(report);
