import { type Entry, type EntryChange, monthOf } from '../journal/entry';
import { exportJournal } from '../journal/export';
import { readShard } from '../journal/shard';
import type { PageMessage, PageReply } from '../messages/message';
import type { DecisionRecord } from '../noticing/decision-record';
import type { JournalStore } from './ports';

export interface JournalContents {
  readonly entries: readonly Entry[];
  /** Stored lines that could not be read, as they were found. */
  readonly damaged: readonly unknown[];
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
      damaged: shards.flatMap(({ damaged }) => damaged),
    };
  } catch (fault) {
    report(fault);
    return null;
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
    removeDecision: (record: DecisionRecord) => ask({ kind: 'decision.delete', record }),
    removeDecisions: () => ask({ kind: 'decisions.delete-all' }),
    exportAll: () =>
      doors.saveText(
        'kind-minute-journal.json',
        exportJournal(contents?.entries ?? [], contents?.damaged ?? []),
      ),
  };
}
