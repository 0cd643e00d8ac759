import { answerBreaks } from './between-pages';
import { updateMonths } from './journal-database';
import { keepingPorts } from './keeping-ports';
import { leftAlone } from './left-alone';
import { send } from './messenger';
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
    // Read when a view asks for them, as by every other page.
    findPacks: () => import('./pack-database').then(({ packDatabase }) => packDatabase.all()),
    letGo,
    untilSeen,
    whenLeft: leftAlone(),
  };
}
