import type { PageMessage } from '../messages/message';
import { deleteDecisions } from './keep-decisions';
import { tellPages } from './keep-journal';
import { removePack } from './keep-packs';
import { deleteWords } from './keep-words';
import type { Ports } from './ports';
import { reconcile } from './reconcile';
import { whileNothingIsWritten } from './set-lock';
import { alignWatchers } from './watch-sites';

/** The stores from which a record can be deleted by its name. */
export type StoreName = Extract<PageMessage, { kind: 'stored.delete' }>['store'];

/**
 * Deletes one record. The lock is not among them: without it nobody could open what is sealed. What follows from the
 * record is put in order again, as at a start.
 */
export async function deleteStored(ports: Ports, store: StoreName, name: string): Promise<boolean> {
  if (store === 'local' && name === 'lock') return false;
  if (store === 'kind-minute-decisions') return deleteDecisions(ports, 'all');
  if (store === 'kind-minute-words') return deleteWords(ports);
  if (store === 'kind-minute-packs') return removePack(ports, name);
  await ports.withLock('settings', () =>
    whileNothingIsWritten(ports, () => {
      if (store === 'kind-minute') return ports.journal.update(name, () => []);
      return ports[store].remove([name]);
    }),
  );
  // Before anything else: a site that is not on the list any more is not watched.
  if (name === 'consents') await alignWatchers(ports);
  await reconcile(ports);
  await tellPages(ports);
  return true;
}
