import { answerBreaks } from './between-pages';
import { updateMonths } from './journal-database';
import { keepingPorts } from './keeping-ports';
import { leftAlone } from './left-alone';
import { send } from './messenger';
import { packDatabase } from './pack-database';
import { copyText, letGo, saveText, untilSeen } from './pages';

/** The real doors of the journal page, which reads the databases itself. */
export function journalDoors() {
  return {
    ...keepingPorts,
    updateMonths,
    send,
    saveText,
    copyText,
    answerBreaks,
    findPacks: packDatabase.all,
    letGo,
    untilSeen,
    whenLeft: leftAlone(),
  };
}
