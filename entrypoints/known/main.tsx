import { render } from 'preact';
import { KnownScreen } from '../../components/known/known-screen';
import { followRecords } from '../../utils/app/follow-records';
import { recordsOf } from '../../utils/app/what-is-stored';
import { send } from '../../utils/platform/messenger';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { readRawStores } from '../../utils/platform/raw-stores';
import { pageRecords } from '../../utils/platform/records';

const root = viewRoot();

async function show(): Promise<void> {
  const records = recordsOf(await readRawStores());
  render(<KnownScreen {...{ records, send }} language={navigator.language} />, root);
}

followRecords(pageRecords, show, untilClosed());
