import { seconds } from '../../utils/activity/instant';
import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import { paceQuestion } from '../../utils/practice/pace';
import type { Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
import { useLanguage } from '../words';
import { breakIntents } from './break-intents';
import { BreakPlayer } from './break-player';
import { keepingOf } from './keeping';
import { useLinesSaid } from './lines-said';

interface Props {
  readonly running: Break;
  readonly records: LocalRecords & SessionRecords;
  readonly doors: Doors;
  /** Called once the break is over and the background knows it. */
  readonly over: () => void;
}

/** The break that runs, with its controls tied to the background. */
export function BreakView({ running, records, doors, over }: Props) {
  const now = doors.now();
  const end = running.startedAt + seconds(running.length);
  const said = useLinesSaid(running, records, doors);
  const { locale, tag } = useLanguage();
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  if (said === null) return <p role="status" />;
  return (
    <BreakPlayer
      running={running}
      {...said}
      keeping={keepingOf(running, records)}
      actions={breakIntents(running, tag, doors, over)}
      question={records.settings.withTherapist ? null : paceQuestion(records.pace, now)}
      way={records.settings.way}
      rate={records.settings.rate}
      quiet={{ until: clock.format(end), left: end - now }}
    />
  );
}
