import { updateMonths } from './journal-database';
import { keepingPorts } from './keeping-ports';
import { leftAlone } from './left-alone';
import { send } from './messenger';
import { letGo, saveText, untilSeen } from './pages';

/** The real doors of the journal page, which reads the databases itself. */
export function journalDoors() {
  return {
    ...keepingPorts,
    updateMonths,
    send,
    saveText,
    letGo,
    untilSeen,
    whenLeft: leftAlone(),
  };
}
