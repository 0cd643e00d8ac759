import type { KeepingPorts } from '../app/ports';
import { cipher } from './cipher';
import { now } from './clock';
import { journalDatabase } from './journal-database';
import { decisionDatabase, wordsDatabase } from './list-databases';
import { withLock } from './locks';
import { newId } from './random';
import { localRecords, sessionRecords } from './records';
import { report } from './report';

/** What the journal's writers need of the real world: the background, and an open journal page. */
export const keepingPorts: KeepingPorts = {
  now,
  newId,
  withLock,
  session: sessionRecords,
  local: localRecords,
  journal: journalDatabase,
  decisions: decisionDatabase,
  words: wordsDatabase,
  cipher,
  report,
};
