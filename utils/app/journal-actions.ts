import { makeBackup, openBackup } from '../journal/backup';
import { type CsvWords, exportCsv } from '../journal/csv';
import { type Entry, type EntryChange, monthOf } from '../journal/entry';
import { exportJournal, type Written } from '../journal/export';
import { type FileRead, LARGEST_FILE, readFile } from '../journal/import';
import type { Wrapped } from '../journal/passphrase';
import type { UpkeepEvent } from '../journal/upkeep';
import type { PageMessage } from '../messages/message';
import type { OwnLine } from '../practice/own-line';
import type { JournalDoors, OpenJournal } from './journal-page';
import { importEntries, importWords } from './move-journal';
import type { MonthChanges } from './ports';
import type { OpenedDecision } from './read-journal';

export interface ActionDoors extends JournalDoors {
  updateMonths(changes: MonthChanges): Promise<void>;
  saveText(name: string, text: string, type: string): void;
  copyText(text: string): Promise<void>;
  /** The packs the person took, as they lie in their database. */
  findPacks(): Promise<readonly unknown[]>;
  /** Resolves when the page is in sight. */
  untilSeen(): Promise<void>;
}

/** What a copy is made of. */
export type Open = Pick<OpenJournal, 'contents' | 'words' | 'people'>;

/** The forms in which a copy can be saved without a passphrase. */
export type CopyForm = 'json' | 'csv';

/** A file as the browser hands it over. */
export type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/**
 * What the journal page does. It asks the background, which is the only writer, but for a file's entries and words:
 * they are too many for a message, and go in one transaction each from here.
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
    keepWord: (line: OwnLine) => ask({ kind: 'words.keep', line }),
    removeWord: (line: OwnLine) => ask({ kind: 'words.delete', id: line.id }),
    newId: doors.newId,
    copyText: doors.copyText,
    findPacks: doors.findPacks,
    /** Notes that the page was seen, once it is: a tab behind another one has told nobody anything. */
    async told() {
      await doors.untilSeen();
      return ask({ kind: 'upkeep', event: { kind: 'told' } });
    },
    upkeep: (event: Exclude<UpkeepEvent, { kind: 'looked' | 'told' }>) => ask({ kind: 'upkeep', event }),

    /** `words`: what a table says for codes. */
    saveCopy(open: Open, form: CopyForm, words: CsvWords) {
      if (form === 'json') doors.saveText('kind-minute-journal.json', copyOf(open), 'application/json');
      else doors.saveText('kind-minute-journal.csv', exportCsv(open.contents.entries, words), 'text/csv');
      return ask({ kind: 'upkeep', event: { kind: 'copied' } });
    },
    async saveBackup(open: Open, passphrase: string) {
      const text = await makeBackup(doors.cipher, passphrase, copyOf(open));
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
    /** Adds what is new in a file. Cut short, it can be brought in again: what is there already is left as it is. */
    async bringIn({ entries, words, people }: Written): Promise<boolean> {
      try {
        if (words.length > 0) await importWords(doors, words);
        if (entries.length > 0) await importEntries(doors, entries);
        const kept = await Promise.all(people.map((person) => ask({ kind: 'person.keep', person })));
        return kept.every(Boolean);
      } catch (fault) {
        doors.report(fault);
        return false;
      }
    },
  };
}

export type JournalActions = ReturnType<typeof journalActions>;

const copyOf = ({ contents: { entries, damaged }, words, people }: Open) =>
  exportJournal(
    { entries, words: words?.lines ?? [], people },
    { entries: damaged, words: words?.damaged ?? [] },
  );
