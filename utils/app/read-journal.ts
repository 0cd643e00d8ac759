import { type Entry, type EntryChange, monthOf } from '../journal/entry';
import { exportJournal } from '../journal/export';
import { readShard } from '../journal/shard';
import type { PageMessage, PageReply } from '../messages/message';
import type { JournalStore } from './ports';

export interface JournalContents {
  readonly entries: readonly Entry[];
  readonly damaged: number;
}

/** Reads the whole journal. Null, and the fault reported, when the database can't be opened. */
export async function readJournal(
  store: Pick<JournalStore, 'months' | 'read'>,
  report: (fault: unknown) => void,
): Promise<JournalContents | null> {
  try {
    const months = await store.months();
    const shards = await Promise.all(months.map(async (month) => readShard(await store.read(month))));
    return {
      entries: shards.flatMap(({ entries }) => entries),
      damaged: shards.reduce((sum, { damaged }) => sum + damaged, 0),
    };
  } catch (fault) {
    report(fault);
    return null;
  }
}

/** The note of one entry; empty when there is none, or when the database can't be opened. */
export async function readNote(
  store: Pick<JournalStore, 'read'>,
  id: string,
  month: string,
  report: (fault: unknown) => void,
): Promise<string> {
  try {
    const { entries } = readShard(await store.read(month));
    return entries.find((entry) => entry.id === id)?.note ?? '';
  } catch (fault) {
    report(fault);
    return '';
  }
}

/** What the journal page does: it asks the background, which is the only writer. */
export function journalActions(
  contents: JournalContents | null,
  doors: {
    send(message: PageMessage): Promise<PageReply>;
    saveText(name: string, text: string): void;
  },
) {
  const ask = async (message: PageMessage) => (await doors.send(message)).kind === 'done';
  return {
    change: (entry: Entry, change: EntryChange) =>
      ask({ kind: 'entry.change', id: entry.id, month: monthOf(entry), change }),
    remove: (entry: Entry) => ask({ kind: 'entry.delete', id: entry.id, month: monthOf(entry) }),
    removeAll: () => ask({ kind: 'journal.delete-all' }),
    exportAll: () => doors.saveText('kind-minute-journal.json', exportJournal(contents?.entries ?? [])),
  };
}
