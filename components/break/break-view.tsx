import { useEffect, useState } from 'preact/hooks';
import { seconds } from '../../utils/activity/instant';
import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import { linesOf } from '../../utils/copy/lines-of';
import { isMadeStage, madeLines } from '../../utils/packs/made-practices';
import type { Pack } from '../../utils/packs/pack';
import { packsIn } from '../../utils/packs/parse-pack';
import { paceQuestion } from '../../utils/practice/pace';
import type { Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
import { useLanguage, useWords } from '../words';
import { breakIntents } from './break-intents';
import { BreakPlayer } from './break-player';
import { keepingOf } from './keeping';

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
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const { STAGE_WORDS } = useWords('breaks');
  const isMade = running.stages !== null;
  useEffect(() => {
    if (isMade) void doors.findPacks().then((found) => setPacks(packsIn(found)));
  }, [isMade]);
  const clock = new Intl.DateTimeFormat(useLanguage().locale, { timeStyle: 'short' });
  return (
    <BreakPlayer
      running={running}
      linesOf={(stage) =>
        isMadeStage(stage) ? madeLines(packs, stage, running.turn) : linesOf(STAGE_WORDS, stage, running.turn)
      }
      keeping={keepingOf(running, records)}
      actions={breakIntents(running, doors, over)}
      question={records.settings.withTherapist ? null : paceQuestion(records.pace, now)}
      way={records.settings.way}
      rate={records.settings.rate}
      quiet={{ until: clock.format(end), left: end - now }}
    />
  );
}
