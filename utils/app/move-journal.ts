import { type Entry, monthOf } from '../journal/entry';
import { type SealedLine, sealLine } from '../journal/sealed-line';
import { withImported } from '../journal/shard';
import { withImportedWords } from '../journal/word-list';
import type { OwnLine } from '../practice/own-line';
import { tellPages } from './keep-journal';
import { wordsToKeep } from './keep-words';
import type { KeepingPorts, MonthChanges } from './ports';
import { sealingKey } from './sealing-key';

/** Adds lines of a file to somebody's own words, in one transaction. Rejects when they can't be written. */
export async function importWords(ports: KeepingPorts, lines: readonly OwnLine[]): Promise<void> {
  await ports.withLock('journal', async () => {
    const kept = await wordsToKeep(ports, lines);
    await ports.words.update((found) => withImportedWords(found, kept));
  });
}

/** Adds entries of a file to the journal: all of them or none, in one transaction. Rejects when it can't be written. */
export async function importEntries(
  ports: KeepingPorts & { updateMonths(changes: MonthChanges): Promise<void> },
  entries: readonly Entry[],
): Promise<void> {
  await ports.withLock('journal', async () => {
    const key = await sealingKey(ports);
    const months = new Map<string, (Entry | SealedLine)[]>();
    for (const entry of entries) {
      const { id } = entry;
      const month = monthOf(entry);
      const line =
        key === null ? entry : await sealLine(ports.cipher, key, { id, part: 'entry', month }, entry);
      const lines = months.get(month) ?? [];
      lines.push(line);
      months.set(month, lines);
    }
    const changes = [...months].map(
      ([month, lines]) => [month, (found: unknown) => withImported(found, lines)] as const,
    );
    await ports.updateMonths(new Map(changes));
  });
  await tellPages(ports);
}
