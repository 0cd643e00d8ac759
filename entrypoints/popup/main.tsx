import { render } from 'preact';
import { PopupScreen } from '../../components/popup/popup-screen';
import { followRecords } from '../../utils/platform/live';
import { pageDoors } from '../../utils/platform/page-doors';
import { ownAddress, queryOf, untilClosed, viewRoot } from '../../utils/platform/pages';
import { report } from '../../utils/platform/report';
import { giveBackSite, grantedPatterns, hostInFront } from '../../utils/platform/site-access';
import { isIconPinned } from '../../utils/platform/toolbar';

async function main(): Promise<void> {
  const [host, granted, pinned] = await Promise.all([hostInFront(), grantedPatterns(), isIconPinned()]);
  const surroundings = { host, granted, pinned, icon: ownAddress('icon/quiet-48.png') };
  const doors = { ...pageDoors(), giveBackSite };
  const talkFirst = queryOf('show') === 'talk';
  const root = viewRoot();
  const show = (records: Parameters<typeof PopupScreen>[0]['records']) =>
    render(<PopupScreen {...{ records, surroundings, doors, talkFirst }} />, root);
  await followRecords(show, untilClosed());
}

void main().catch(report);
