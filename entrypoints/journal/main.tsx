import { render } from 'preact';
import { JournalScreen } from '../../components/journal/journal-screen';
import { followRecords } from '../../utils/app/follow-records';
import { readDecisions } from '../../utils/app/keep-decisions';
import { journalActions, readJournal } from '../../utils/app/read-journal';
import { decisionDatabase } from '../../utils/platform/decision-database';
import { journalDatabase } from '../../utils/platform/journal-database';
import { send } from '../../utils/platform/messenger';
import { saveText, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { report } from '../../utils/platform/report';

const root = viewRoot();

async function show(): Promise<void> {
  const [contents, decisions] = await Promise.all([
    readJournal(journalDatabase, report),
    readDecisions(decisionDatabase, report),
  ]);
  const actions = journalActions(contents, { send, saveText });
  render(<JournalScreen {...{ contents, decisions, actions }} language={navigator.language} />, root);
}

followRecords(pageRecords, show, untilClosed());
