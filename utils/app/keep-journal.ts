import type { Entry, EntryChange } from '../journal/entry';
import { monthOf } from '../journal/entry';
import { entryOf } from '../journal/entry-of-break';
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
  return tellAfter(ports, () => writeEntry(ports, entry));
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
    if (key === null) return writeChange(ports, id, month, change);
    const { break: running, journal } = await readAll(ports);
    const kept = journal.failed ? await writeLate(ports, id) : null;
    if (change.note !== undefined && running?.id === id)
      await ports.session.write({ note: { id, text: change.note } });
    const parts: SealedLine[] = [];
    for (const part of ['need', 'after', 'note'] as const) {
      if (part in change) parts.push(await sealLine(ports.cipher, key, { id, part, month }, change[part]));
    }
    await ports.journal.update(month, (found) => withSealedChange(found, id, parts));
    return kept;
  });
}

/** @returns the entry that is there now, by its id */
async function writeEntry(ports: Ports, entry: Entry): Promise<string> {
  const { id } = entry;
  const month = monthOf(entry);
  const key = await sealingKey(ports);
  if (key === null) await ports.journal.update(month, (found) => withEntry(found, entry));
  else {
    const line = await sealLine(ports.cipher, key, { id, part: 'entry', month }, entry);
    await ports.journal.update(month, (found) => withSealed(found, line));
  }
  return id;
}

/** @returns the entry that had to be brought in first, by its id */
async function writeChange(
  ports: Ports,
  id: string,
  month: string,
  change: EntryChange,
): Promise<string | null> {
  let known = false;
  const write = () =>
    ports.journal.update(month, (found) => {
      known = readShard(found).entries.some((entry) => entry.id === id);
      return withChange(found, id, change);
    });
  await write();
  const kept = known ? null : await writeLate(ports, id);
  if (kept !== null) await write();
  return kept;
}

/**
 * The entry of the running break, which could not be written when its time came: it comes before what is changed in it,
 * its note for instance. The break of one that was deleted is over, so that none comes back.
 */
async function writeLate(ports: Ports, id: string): Promise<string | null> {
  const { break: running, settings } = await readAll(ports);
  const entry = running?.id === id && settings.journal ? entryOf(running) : null;
  return entry && writeEntry(ports, entry);
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

/** Writes, and tells pages how it went. `write`: resolves to the entry that it brought in, by its id, where there is one. */
async function tellAfter(ports: Ports, write: () => Promise<unknown>): Promise<boolean> {
  let failed = false;
  let kept: unknown = null;
  try {
    kept = await ports.withLock('journal', write);
  } catch (fault) {
    failed = true;
    ports.report(fault);
  }
  await tellPages(ports, { failed, ...(typeof kept === 'string' && { kept }) });
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
