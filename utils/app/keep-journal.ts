import type { Entry, EntryChange } from '../journal/entry';
import { monthOf } from '../journal/entry';
import { type SealedLine, sealLine } from '../journal/sealed-line';
import {
  readShard,
  withChange,
  withEntry,
  withoutEntry,
  withSealed,
  withSealedChange,
} from '../journal/shard';
import type { Ports } from './ports';
import { type JournalNews, readAll, readSession } from './records';
import { sealingKey } from './sealing-key';

/*
 * The journal's writers. Each write is one transaction over one month, and each can be repeated without harm. With a
 * lock, what is written is sealed first; the writes hold one lock, so that a letter typed earlier is not sealed
 * later. Open pages learn of it through one small record of the session.
 */

/** Adds an entry, or brings one that is there up to date. A journal that can't be written is said, not thrown: the break goes on. */
export async function keepEntry(ports: Ports, entry: Entry): Promise<boolean> {
  const { id } = entry;
  const month = monthOf(entry);
  const write = async () => {
    const key = await sealingKey(ports);
    if (key === null) return ports.journal.update(month, (found) => withEntry(found, entry));
    const line = await sealLine(ports.cipher, key, { id, part: 'entry', month }, entry);
    return ports.journal.update(month, (found) => withSealed(found, line));
  };
  return tellAfter(ports, write, id);
}

/** Changes what the person wants changed. */
export async function changeEntry(
  ports: Ports,
  id: string,
  month: string,
  change: EntryChange,
): Promise<boolean> {
  return tellAfter(ports, async () => {
    const key = await sealingKey(ports);
    if (key === null) return ports.journal.update(month, (found) => withChange(found, id, change));
    const { break: running } = await readAll(ports);
    if (change.note !== undefined && running?.id === id)
      await ports.session.write({ note: { id, text: change.note } });
    const parts: SealedLine[] = [];
    for (const part of ['need', 'after', 'note'] as const) {
      if (part in change) parts.push(await sealLine(ports.cipher, key, { id, part, month }, change[part]));
    }
    return ports.journal.update(month, (found) => withSealedChange(found, id, parts));
  });
}

/**
 * The note of an entry, for going on with it; empty when there is none, or when it can't be read. With a lock it is
 * the one last written in this browser session, as long as its break runs.
 */
export async function readNote(ports: Ports, id: string, month: string): Promise<string> {
  try {
    const { locked, break: running } = await readAll(ports);
    if (locked) {
      const { note } = await ports.session.read(['note']);
      const { id: of, text } = (note ?? {}) as { id?: unknown; text?: unknown };
      return running?.id === id && of === id && typeof text === 'string' ? text : '';
    }
    const { entries } = readShard(await ports.journal.read(month));
    return entries.find((entry) => entry.id === id)?.note ?? '';
  } catch (fault) {
    ports.report(fault);
    return '';
  }
}

/** Deletes one entry. */
export async function deleteEntry(ports: Ports, id: string, month: string): Promise<boolean> {
  return tellAfter(ports, () => ports.journal.update(month, (found) => withoutEntry(found, id)));
}

/** Deletes every entry, the unreadable lines too. */
export async function deleteJournal(ports: Ports): Promise<boolean> {
  return tellAfter(ports, () => ports.journal.clear());
}

async function tellAfter(
  ports: Ports,
  write: () => Promise<void>,
  keeps: string | null = null,
): Promise<boolean> {
  let failed = false;
  try {
    await ports.withLock('journal', write);
  } catch (fault) {
    failed = true;
    ports.report(fault);
  }
  await tellPages(ports, { failed, ...(keeps !== null && !failed && { kept: keeps }) });
  return !failed;
}

/** Tells open pages that something changed. */
export async function tellPages(
  { session, now }: Pick<Ports, 'session' | 'now'>,
  news: Partial<JournalNews> = {},
): Promise<void> {
  const { journal } = await readSession(session);
  const revision = Math.max(now(), journal.revision + 1);
  await session.write({ journal: { ...journal, ...news, revision } });
}
