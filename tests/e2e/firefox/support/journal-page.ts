import type { Tab } from './tab';
import { until } from './waiting';

/** The entries as a person reads them on the journal page. */
export async function entriesOn(journal: Tab): Promise<readonly string[]> {
  await until('the journal to be drawn', () => journal.run(() => document.querySelector('h1') !== null));
  return journal.run(() =>
    // Firefox leaves out what it does not draw, as in a tab that nobody sees.
    [...document.querySelectorAll<HTMLElement>('article')].map(
      (row) => row.innerText || row.textContent || '',
    ),
  );
}
