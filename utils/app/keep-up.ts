import { hours, type Instant } from '../activity/instant';
import { parseEntry } from '../journal/entry';
import { parseSealedLine } from '../journal/sealed-line';
import { afterUpkeep, goesBefore, parseUpkeep, type Upkeep, type UpkeepEvent } from '../journal/upkeep';
import { tellPages } from './keep-journal';
import type { Ports, RecordStore } from './ports';

/** How the journal is kept. */
export async function readUpkeep(store: RecordStore): Promise<Upkeep> {
  return parseUpkeep((await store.read(['upkeep'])).upkeep);
}

/** Notes what happened to the journal. */
export async function changeUpkeep(ports: Ports, event: UpkeepEvent): Promise<void> {
  await ports.withLock('upkeep', async () => {
    const upkeep = await readUpkeep(ports.local);
    await ports.local.write({ upkeep: afterUpkeep(upkeep, event, ports.now()) });
  });
}

/** Deletes what has been kept for long enough, once a day. Lines that can't be read stay: nobody knows how old they are. */
export async function letOldEntriesGo(ports: Ports): Promise<void> {
  const before = goesBefore(await readUpkeep(ports.local), ports.now());
  if (before === null) return;
  await ports.withLock('journal', async () => {
    for (const month of await ports.journal.months()) {
      const lines = await ports.journal.read(month);
      const stays = (line: unknown) => !isOlder(line, before);
      if (Array.isArray(lines) && !lines.every(stays))
        await ports.journal.update(month, (found) => (found as unknown[]).filter(stays));
    }
  });
  await changeUpkeep(ports, { kind: 'looked' });
  await tellPages(ports);
}

/** A sealed line tells only its month, and is as old as that month's end. */
function isOlder(line: unknown, before: Instant): boolean {
  const sealed = parseSealedLine(line);
  if (sealed !== null) return Date.parse(`${sealed.month}-28T00:00:00Z`) + hours(5 * 24) < before;
  const entry = parseEntry(line);
  return entry !== null && entry.at < before;
}
