import { render } from 'preact';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { followRecords, type Records } from '../../utils/platform/live';
import { pageDoors } from '../../utils/platform/page-doors';
import { engine, onBack, ownAddress, untilClosed, viewRoot } from '../../utils/platform/pages';
import { report } from '../../utils/platform/report';
import { isIconPinned, onPinnedChanged } from '../../utils/platform/toolbar';

const root = viewRoot();
const doors = pageDoors();
const icons = { quiet: ownAddress('icon/quiet-48.png'), offering: ownAddress('icon/offering-48.png') };
const closed = untilClosed();
let latest: Records | null = null;

async function show(): Promise<void> {
  const pinned = await isIconPinned();
  if (latest !== null)
    render(<WelcomeScreen records={latest} {...{ pinned, icons, doors }} engine={engine()} />, root);
}

const refresh = () => void show().catch(report);
onBack(refresh, closed);
onPinnedChanged(refresh, closed);
void followRecords((records) => {
  latest = records;
  refresh();
}, closed).catch(report);
