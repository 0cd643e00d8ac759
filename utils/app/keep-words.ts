import { type SealedLine, sealLine } from '../journal/sealed-line';
import { type OwnLines, openedWords, readWordList, withoutWord, withWord } from '../journal/word-list';
import type { OwnLine } from '../practice/own-line';
import { tellPages } from './keep-journal';
import type { ListStore, Ports } from './ports';
import type { Opener } from './read-journal';
import { type Sealing, sealingKey } from './sealing-key';

/*
 * Somebody's own words. They are written as entries are: by the background, one transaction each, sealed first when
 * there is a lock. Whoever adds needs no passphrase; only an open journal page reads them then.
 */

/** Keeps a line, or the changed one of its name. */
export function keepWord(ports: Ports, line: OwnLine): Promise<boolean> {
  return writeWords(ports, async () => {
    const [kept] = await wordsToKeep(ports, [line]);
    if (kept !== undefined) await ports.words.update((found) => withWord(found, kept));
  });
}

/** Deletes one line: ours is said again in its place. */
export function deleteWord(ports: Ports, id: string): Promise<boolean> {
  return writeWords(ports, () => ports.words.update((found) => withoutWord(found, id)));
}

/** Deletes all of them, those that can't be read too. */
export function deleteWords(ports: Ports): Promise<boolean> {
  return writeWords(ports, () => ports.words.update(() => []));
}

/** Lines as they may be written: sealed when there is a lock. To be asked while holding the lock `journal`. */
export async function wordsToKeep(
  ports: Sealing,
  lines: readonly OwnLine[],
): Promise<readonly (OwnLine | SealedLine)[]> {
  const key = await sealingKey(ports);
  if (key === null) return lines;
  return Promise.all(
    lines.map((line) => sealLine(ports.cipher, key, { id: line.id, part: 'words', month: '' }, line)),
  );
}

/** All of them, opened; null, and the fault reported, when the database can't be read. */
export async function readWords(
  store: Pick<ListStore, 'read'>,
  opener: Opener,
  report: (fault: unknown) => void,
): Promise<OwnLines | null> {
  try {
    const list = readWordList(await store.read());
    return openedWords(list, await opener(list.sealed));
  } catch (fault) {
    report(fault);
    return null;
  }
}

async function writeWords(ports: Ports, write: () => Promise<void>): Promise<boolean> {
  try {
    await ports.withLock('journal', write);
  } catch (fault) {
    ports.report(fault);
    return false;
  }
  await tellPages(ports);
  return true;
}
