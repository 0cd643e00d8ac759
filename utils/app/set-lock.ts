import type { Lock } from '../journal/lock';
import { parseSealedLine } from '../journal/sealed-line';
import { parseDecisionRecord } from '../noticing/decision-record';
import { asWaiting, waitingDecisions } from './keep-decisions';
import { tellPages } from './keep-journal';
import type { Ports } from './ports';
import { NOTHING_IN_CLEAR, readAll } from './records';
import { sealDecision } from './seal-decision';
import { readLock, sealingKey } from './sealing-key';

/** Holds everything that a person's words could be written under, so that none is written on the way. */
export function whileNothingIsWritten<T>(
  { withLock }: Pick<Ports, 'withLock'>,
  work: () => Promise<T>,
): Promise<T> {
  return withLock('break', () => withLock('noticing', () => withLock('journal', work)));
}

/**
 * Puts the lock on, or another wrapping of the same key in its place. From the one write that stores it nothing goes
 * to the disk in clear; what went before is sealed then, by the next life of the worker if this one dies. Another
 * key while one stands is refused: nothing would open what is sealed.
 */
export async function setLock(ports: Ports, lock: Lock): Promise<boolean> {
  const done = await whileNothingIsWritten(ports, async () => {
    const standing = await readLock(ports.local);
    if (standing !== null && standing.publicKey !== lock.publicKey) return false;
    if (standing === null) await putOn(ports, lock);
    else await ports.local.write({ lock: { ...lock, settled: standing.settled } });
    await sealingKey(ports);
    return true;
  });
  await tellPages(ports);
  return done;
}

async function putOn(ports: Ports, lock: Lock): Promise<void> {
  const { break: running, pace, tried } = await readAll(ports);
  const seal = async (line: Awaited<ReturnType<typeof waitingDecisions>>[number]) =>
    parseSealedLine(line) ?? sealDecision(ports, lock.publicKey, parseDecisionRecord(line));
  const waiting = await Promise.all((await waitingDecisions(ports.local)).map(seal));
  const { draft = null } = await ports.local.read(['draft']);
  const written = draft !== null;
  await ports.session.write({ running: { break: running, pace, tried }, ...(written && { draft }) });
  await ports.local.write({
    lock: { ...lock, settled: false },
    ...NOTHING_IN_CLEAR,
    ...asWaiting(waiting),
    ...(written && { draft: null }),
  });
  if (written) await ports.local.remove(['draft']);
}

/** For whoever lost the passphrase: deletes what it would have opened, and the lock with it. */
export async function forgetLock(ports: Ports): Promise<boolean> {
  await whileNothingIsWritten(ports, async () => {
    await ports.journal.clear();
    await ports.decisions.update(() => []);
    await ports.words.update(() => []);
    await ports.local.write({ lock: null, ...asWaiting([]) });
    await ports.session.write({ running: null, note: null });
  });
  await tellPages(ports);
  return true;
}
