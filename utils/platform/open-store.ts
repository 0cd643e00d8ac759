import type { UseStore } from 'idb-keyval';
import { expectRoom } from './disk-room';

/**
 * One object store of a database of its own, for idb-keyval. Its `createStore` keeps a connection that was closed for
 * it and stands in the way of a newer version (idb-keyval #64, #165); this one lets go when it is asked to, and opens
 * again when it is needed.
 */
export function openStore(database: string, name: string): UseStore {
  let opened: Promise<IDBDatabase> | null = null;

  const connect = (): Promise<IDBDatabase> => {
    opened ??= open(database, name, () => {
      opened = null;
    });
    return opened;
  };

  return async (mode, work) => {
    if (mode === 'readwrite') await expectRoom();
    let connection = await connect();
    let transaction: IDBTransaction;
    try {
      transaction = connection.transaction(name, mode);
    } catch {
      // Closed without a word, as after a long sleep.
      opened = null;
      connection = await connect();
      transaction = connection.transaction(name, mode);
    }
    return work(transaction.objectStore(name));
  };
}

function open(database: string, name: string, gone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (why: unknown) => {
      gone();
      reject(why);
    };
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onerror = () => fail(request.error);
    request.onblocked = () => fail(new Error(`Another page of ours holds ${database}`));
    request.onsuccess = () => {
      const connection = request.result;
      connection.onclose = gone;
      connection.onversionchange = () => {
        connection.close();
        gone();
      };
      resolve(connection);
    };
  });
}
