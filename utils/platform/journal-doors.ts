import { cipher } from './cipher';
import { now } from './clock';
import { decisionDatabase } from './decision-database';
import { journalDatabase, updateMonths } from './journal-database';
import { leftAlone } from './left-alone';
import { withLock } from './locks';
import { send } from './messenger';
import { letGo, saveText, untilSeen } from './pages';
import { newId } from './random';
import { localRecords, sessionRecords } from './records';
import { report } from './report';

/** The real doors of the journal page, which reads the databases itself. */
export function journalDoors() {
  return {
    now,
    newId,
    withLock,
    session: sessionRecords,
    local: localRecords,
    journal: journalDatabase,
    decisions: decisionDatabase,
    updateMonths,
    cipher,
    report,
    send,
    saveText,
    letGo,
    untilSeen,
    whenLeft: leftAlone(),
  };
}
