import type { Entry, EntryChange } from '../journal/entry';
import { monthOf } from '../journal/entry';
import { withChange, withEntry, withoutEntry } from '../journal/shard';
import type { Ports } from './ports';
import { readSession } from './records';

/*
 * The journal's only writers. Each write is one transaction over one month, and each can be repeated
 * without harm. Open pages learn of it through one small record of the session.
 */

/** Adds an entry, or brings one that is there up to date. A journal that can't be written is said, not thrown: the break goes on. */
export async function keepEntry(ports: Ports, entry: Entry): Promise<void> {
  const write = () => ports.journal.update(monthOf(entry), (found) => withEntry(found, entry));
  await tellAfter(ports, write, entry.id);
}

/** Changes what the person wants changed. */
export async function changeEntry(
  ports: Ports,
  id: string,
  month: string,
  change: EntryChange,
): Promise<boolean> {
  return tellAfter(ports, () => ports.journal.update(month, (found) => withChange(found, id, change)));
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
    await write();
  } catch (fault) {
    failed = true;
    ports.report(fault);
  }
  const { journal } = await readSession(ports.session);
  const kept = keeps !== null && !failed ? keeps : journal.kept;
  await ports.session.write({ journal: { revision: ports.now(), failed, kept } });
  return !failed;
}
