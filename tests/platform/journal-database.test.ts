import 'fake-indexeddb/auto';
import { get, update } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readShard, withEntry } from '../../utils/journal/shard';
import { journalDatabase, updateMonths } from '../../utils/platform/journal-database';
import { openStore } from '../../utils/platform/open-store';
import { someEntry } from '../fixtures/entry';

const MONTH = '2026-11';
const idsIn = async (month = MONTH) =>
  readShard(await journalDatabase.read(month)).entries.map(({ id }) => id);

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

beforeEach(() => journalDatabase.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the journal’s database', () => {
  it('has all of two pages’ entries, a hundred each, written in a race', async () => {
    const page = (name: string) => {
      const store = openStore('kind-minute', 'journal');
      return Array.from({ length: 100 }, (_, place) =>
        update<readonly unknown[]>(MONTH, (found) => withEntry(found, someEntry(`${name}-${place}`)), store),
      );
    };
    await Promise.all([...page('a'), ...page('b')]);
    const ids = await idsIn();
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
  });

  it('changes several months together, or none of them when one can’t be changed', async () => {
    const add = (id: string) => (found: unknown) => withEntry(found, someEntry(id));
    await updateMonths(
      new Map([
        ['2026-10', add('a')],
        ['2026-11', add('b')],
      ]),
    );
    expect([await idsIn('2026-10'), await idsIn()]).toEqual([['a'], ['b']]);
    const torn = () => {
      throw new Error('torn');
    };
    await expect(
      updateMonths(
        new Map<string, (found: unknown) => readonly unknown[]>([
          ['2026-10', add('c')],
          ['2026-11', torn],
        ]),
      ),
    ).rejects.toThrow('torn');
    expect([await idsIn('2026-10'), await idsIn()]).toEqual([['a'], ['b']]);
  });

  it('forgets the name of a month with nothing left in it', async () => {
    await journalDatabase.update(MONTH, () => [someEntry('a')]);
    await journalDatabase.update(MONTH, () => []);
    expect(await journalDatabase.months()).toEqual([]);
  });

  it('keeps what was there when a write fails', async () => {
    await journalDatabase.update(MONTH, () => [someEntry('a')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(
      journalDatabase.update(MONTH, (found) => withEntry(found, someEntry('b'))),
    ).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect(await idsIn()).toEqual(['a']);
  });
});

describe('a store', () => {
  const NAME = 'kept';
  let count = 0;
  /** A database that no other test knows. */
  const fresh = () => {
    count += 1;
    const database = `database-${count}`;
    const store = openStore(database, NAME);
    const add = (value: string) => update<string[]>('list', (found = []) => [...found, value], store);
    return { database, add, list: () => get<string[]>('list', store) };
  };

  it('lets go when another page wants a newer version, and does not hold up a deletion', async () => {
    const { database, add, list } = fresh();
    await add('a');
    const newer = await settled(indexedDB.open(database, 2));
    newer.close();
    await settled(indexedDB.deleteDatabase(database));
    await add('b');
    expect(await list()).toEqual(['b']);
  });

  it('opens again when its connection was closed without a word', async () => {
    const { add, list } = fresh();
    await add('a');
    const { transaction } = IDBDatabase.prototype;
    let closed: IDBDatabase | undefined;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      closed ??= this;
      if (closed === this) throw new DOMException('The connection is closing', 'InvalidStateError');
      return transaction.apply(this, given);
    });
    await add('b');
    expect(await list()).toEqual(['a', 'b']);
  });

  it('says that it can’t be opened, and can be the next time', async () => {
    const { add, list } = fresh();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      const request = { error: new DOMException('No room', 'QuotaExceededError') } as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    });
    await expect(add('a')).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await add('b');
    expect(await list()).toEqual(['b']);
  });
});
