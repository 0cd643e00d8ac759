import { render } from 'preact';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { pageDoors } from '../../utils/platform/page-doors';
import { pageLanguage } from '../../utils/platform/page-language';
import { engine, onBack, ownAddress, untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';
import { isIconPinned, onPinnedChanged } from '../../utils/platform/toolbar';

const speak = pageLanguage(['first', 'pages'], ({ pages }) => pages.WELCOME.page);
const root = viewRoot();
const doors = pageDoors();
const icons = { quiet: ownAddress('icon/quiet-48.png'), offering: ownAddress('icon/offering-48.png') };

async function show(records: Records): Promise<void> {
  const [pinned, spoken] = await Promise.all([isIconPinned(), speak(records.settings)]);
  const screen = <WelcomeScreen {...{ records, pinned, icons, doors }} engine={engine()} />;
  render(<InLanguage.Provider value={spoken}>{screen}</InLanguage.Provider>, root);
}

// Pinned or not is no record: it is asked anew whenever it may have changed.
const source = {
  ...pageRecords,
  onChanged(callback: () => void, signal: AbortSignal) {
    pageRecords.onChanged(callback, signal);
    onPinnedChanged(callback, signal);
    onBack(callback, signal);
  },
};

followRecords(source, show, untilClosed());
