import { askOpenJournal, LONGEST_WAIT } from './between-pages';
import { wordsDatabase } from './list-databases';
import { send } from './messenger';
import { newId } from './random';
import { report } from './report';

/*
 * The person's own words, for a break: read once a break runs, and not to show a page.
 */

/** What lies in their database; with a lock, what an open journal page says. Undefined when there is neither. */
export async function findOwnWords(locked: boolean): Promise<unknown> {
  try {
    // A break does not wait for a database that can't be opened.
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_WAIT));
    return await (locked ? askOpenJournal() : Promise.race([wordsDatabase.read(), late]));
  } catch (fault) {
    report(fault);
    return undefined;
  }
}

/** Keeps a phrase; false when it could not be written. */
export async function keepPhrase(text: string, language: string): Promise<boolean> {
  const line = { id: newId(), language, kind: 'phrase', text } as const;
  return (await send({ kind: 'words.keep', line })).kind === 'done';
}
