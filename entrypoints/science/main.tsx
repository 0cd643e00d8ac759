import { render } from 'preact';
import { ScienceScreen } from '../../components/science/science-screen';
import { InLanguage } from '../../components/words';
import { followRecords } from '../../utils/app/follow-records';
import type { Records } from '../../utils/app/records';
import { pageLanguage } from '../../utils/platform/page-language';
import { untilClosed, viewRoot } from '../../utils/platform/pages';
import { pageRecords } from '../../utils/platform/records';

const speak = pageLanguage(['pages'], ({ pages }) => pages.SCIENCE.title);
const root = viewRoot();

async function show({ settings }: Records): Promise<void> {
  const spoken = await speak(settings);
  render(
    <InLanguage.Provider value={spoken}>
      <ScienceScreen />
    </InLanguage.Provider>,
    root,
  );
}

followRecords(pageRecords, show, untilClosed());
