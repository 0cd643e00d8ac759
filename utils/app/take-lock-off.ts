import { entriesOf } from '../journal/opened';
import { readShard } from '../journal/shard';
import { openedWords, readWordList } from '../journal/word-list';
import { asWaiting, readDecisionLines, unreadableDecisions, waitingDecisions } from './keep-decisions';
import { tellPages } from './keep-journal';
import type { KeepingPorts } from './ports';
import { type Opener, openDecisions } from './read-journal';
import { readAll } from './records';
import { readLock } from './sealing-key';
import { whileNothingIsWritten } from './set-lock';

/**
 * Takes the lock off, on a page that can open it. The lock goes last: a page that is closed on the way leaves a locked
 * journal, and the next write seals again what already lay in clear. What does not open stays as it is.
 */
export async function takeLockOff(ports: KeepingPorts, opener: Opener): Promise<void> {
  await whileNothingIsWritten(ports, async () => {
    const lock = await readLock(ports.local);
    if (lock === null) return;
    await ports.local.write({ lock: { ...lock, settled: false } });
    for (const month of await ports.journal.months()) {
      const shard = readShard(await ports.journal.read(month));
      const opened = entriesOf(await opener(shard.sealed));
      const lines = [...shard.entries, ...opened.entries, ...shard.damaged, ...opened.damaged];
      await ports.journal.update(month, () => lines);
    }
    const found = await ports.decisions.read();
    const records = await openDecisions(readDecisionLines(found), opener);
    const lines = [...unreadableDecisions(found), ...records.map(({ record }) => record)];
    await ports.decisions.update(() => lines);
    const list = readWordList(await ports.words.read());
    const words = openedWords(list, await opener(list.sealed));
    await ports.words.update(() => [...words.lines, ...words.damaged]);
    const waiting = await openDecisions(await waitingDecisions(ports.local), opener);
    const { break: running, pace, tried } = await readAll(ports);
    const { draft = null } = await ports.session.read(['draft']);
    await ports.local.write({
      lock: null,
      break: running,
      pace,
      tried,
      ...(draft !== null && { draft }),
      ...asWaiting(waiting.map(({ record }) => record)),
    });
    await ports.session.write({ running: null, note: null });
    await ports.session.remove(['draft']);
  });
  await tellPages(ports);
}
