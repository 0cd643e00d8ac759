import type { LocalRecords, SessionRecords } from '../../utils/app/records';
import type { Break } from '../../utils/practice/running';
import type { Doors } from '../doors';
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
  return (
    <BreakPlayer
      running={running}
      keeping={keepingOf(running, records)}
      actions={breakIntents(running, doors, over)}
    />
  );
}
