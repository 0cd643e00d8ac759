import { asWritten } from '../journal/as-written';
import { parseEntry } from '../journal/entry';
import { type Lock, parseLock } from '../journal/lock';
import { parseSealedLine, type SealedLine, sealLine } from '../journal/sealed-line';
import type { PublicKey } from '../journal/sealing';
import { parseDecisionRecord } from '../noticing/decision-record';
import { parseOwnLine } from '../practice/own-line';
import type { Ports, RecordStore } from './ports';
import { sealDecision } from './seal-decision';

/*
 * Whether the journal has a lock. Every writer asks first, and is told a key only once nothing from before the lock
 * lies about in clear: a worker that died while sealing is followed by one that goes on.
 */

/** What sealing needs of the ports. */
export type Sealing = Pick<Ports, 'local' | 'journal' | 'decisions' | 'words' | 'cipher' | 'newId' | 'now'>;

/** The lock as it stands, null without one. Rejects when it can't be read: then nothing is written, least of all in clear. */
export async function readLock(store: RecordStore): Promise<Lock | null> {
  const { lock } = await store.read(['lock']);
  if (lock == null) return null;
  const read = parseLock(lock);
  if (read === null) throw new Error('The lock of the journal can’t be read');
  return read;
}

/** The key to seal to, or null without a lock. To be asked while holding the lock `journal`. */
export async function sealingKey(ports: Sealing): Promise<PublicKey | null> {
  const lock = await readLock(ports.local);
  if (lock === null) return null;
  if (!lock.settled) {
    await sealAll(ports, lock.publicKey);
    await ports.local.write({ lock: { ...lock, settled: true } });
  }
  return lock.publicKey;
}

/** Seals what lies in clear, also what could not be read. */
async function sealAll(ports: Sealing, key: PublicKey): Promise<void> {
  for (const month of await ports.journal.months()) {
    await sealList(
      () => ports.journal.read(month),
      (change) => ports.journal.update(month, change),
      (line) => {
        const entry = parseEntry(line);
        const label = entry
          ? { id: entry.id, part: 'entry' as const }
          : { id: ports.newId(), part: 'unread' as const };
        return sealLine(ports.cipher, key, { ...label, month }, entry ?? asWritten(line));
      },
    );
  }
  await sealList(ports.decisions.read, ports.decisions.update, (line) =>
    sealDecision(ports, key, parseDecisionRecord(line) ?? asWritten(line)),
  );
  await sealList(ports.words.read, ports.words.update, (line) => {
    const own = parseOwnLine(line);
    const label = own
      ? { id: own.id, part: 'words' as const }
      : { id: ports.newId(), part: 'unread' as const };
    return sealLine(ports.cipher, key, { ...label, month: '' }, own ?? asWritten(line));
  });
}

async function sealList(
  read: () => Promise<unknown>,
  update: (change: (found: unknown) => readonly unknown[]) => Promise<void>,
  seal: (line: unknown) => Promise<SealedLine>,
): Promise<void> {
  const clear = listOf(await read()).filter((line) => parseSealedLine(line) === null);
  if (clear.length === 0) return;
  const sealed = new Map<string, SealedLine>();
  for (const line of clear) sealed.set(nameOf(line), await seal(line));
  // Looked up, not put in its place: what was added or deleted meanwhile stays so.
  await update((found) => listOf(found).map((line) => sealed.get(nameOf(line)) ?? line));
}

const nameOf = (line: unknown) => JSON.stringify(asWritten(line));
const listOf = (found: unknown): readonly unknown[] =>
  Array.isArray(found) ? found : found === undefined ? [] : [found];
