import { makeBackup, openBackup } from '../journal/backup';
import { type CsvWords, exportCsv } from '../journal/csv';
import { type Entry, type EntryChange, monthOf } from '../journal/entry';
import { exportJournal } from '../journal/export';
import { type FileRead, LARGEST_FILE, readFile } from '../journal/import';
import type { Wrapped } from '../journal/passphrase';
import type { UpkeepEvent } from '../journal/upkeep';
import type { PageMessage } from '../messages/message';
import type { JournalDoors } from './journal-page';
import { importEntries } from './move-journal';
import type { MonthChanges } from './ports';
import type { JournalContents, OpenedDecision } from './read-journal';

export interface ActionDoors extends JournalDoors {
  updateMonths(changes: MonthChanges): Promise<void>;
  saveText(name: string, text: string, type: string): void;
  /** Resolves when the page is in sight. */
  untilSeen(): Promise<void>;
}

/** The forms in which a copy can be saved without a passphrase. */
export type CopyForm = 'json' | 'csv';

/** A file as the browser hands it over. */
export type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/**
 * What the journal page does. It asks the background, which is the only writer, but for a file's entries: they are
 * too many for a message, and go in one transaction from here.
 */
export function journalActions(doors: ActionDoors) {
  const ask = async (message: PageMessage) => (await doors.send(message)).kind === 'done';
  return {
    change: (entry: Entry, change: EntryChange) =>
      ask({ kind: 'entry.change', id: entry.id, month: monthOf(entry), change }),
    remove: (entry: Entry) => ask({ kind: 'entry.delete', id: entry.id, month: monthOf(entry) }),
    restore: (entry: Entry) => ask({ kind: 'entry.restore', entry }),
    removeAll: () => ask({ kind: 'journal.delete-all' }),
    removeDecision: ({ record, sealed }: OpenedDecision) =>
      ask(
        sealed.length > 0
          ? { kind: 'sealed-decision.delete', ids: [...sealed] }
          : { kind: 'decision.delete', record },
      ),
    removeDecisions: () => ask({ kind: 'decisions.delete-all' }),
    forgetLock: () => ask({ kind: 'lock.forget' }),
    /** Notes that the page was seen, once it is: a tab behind another one has told nobody anything. */
    async told() {
      await doors.untilSeen();
      return ask({ kind: 'upkeep', event: { kind: 'told' } });
    },
    upkeep: (event: Exclude<UpkeepEvent, { kind: 'looked' | 'told' }>) => ask({ kind: 'upkeep', event }),

    /** `words`: what a table says for codes. */
    saveCopy(contents: JournalContents, form: CopyForm, words: CsvWords) {
      if (form === 'json') doors.saveText('kind-minute-journal.json', copyOf(contents), 'application/json');
      else doors.saveText('kind-minute-journal.csv', exportCsv(contents.entries, words), 'text/csv');
      return ask({ kind: 'upkeep', event: { kind: 'copied' } });
    },
    async saveBackup(contents: JournalContents, passphrase: string) {
      const text = await makeBackup(doors.cipher, passphrase, copyOf(contents));
      doors.saveText('kind-minute-backup.json', text, 'application/json');
      return ask({ kind: 'upkeep', event: { kind: 'copied' } });
    },

    async readFile(file: ChosenFile): Promise<FileRead> {
      // Measured before it is read.
      if (file.size > LARGEST_FILE) return { kind: 'refused', why: { kind: 'too-large' } };
      return readFile(new Uint8Array(await file.arrayBuffer()));
    },
    /** What is in a backup, or null when the passphrase does not open it. */
    async openBackup(wrapped: Wrapped, passphrase: string): Promise<FileRead | null> {
      const copy = await openBackup(doors.cipher, passphrase, wrapped);
      return copy && readFile(copy);
    },
    async importEntries(entries: readonly Entry[]): Promise<boolean> {
      try {
        await importEntries(doors, entries);
        return true;
      } catch (fault) {
        doors.report(fault);
        return false;
      }
    },
  };
}

export type JournalActions = ReturnType<typeof journalActions>;

const copyOf = ({ entries, damaged }: JournalContents) => exportJournal(entries, damaged);
