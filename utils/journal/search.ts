import type { Entry } from './entry';

/** What a person looks for: words of a note, and what led to it, the practice and the need; empty is anything. */
export interface Wanted {
  readonly text: string;
  readonly lead: Entry['lead'] | '';
  readonly practice: Entry['practice'];
  readonly need: Exclude<Entry['need'], null> | '';
}

export const ANYTHING: Wanted = { text: '', lead: '', practice: '', need: '' };

/** The entries that are looked for. Every word is in the note. */
export function entriesWanted(entries: readonly Entry[], wanted: Wanted): readonly Entry[] {
  return entries.filter((entry) => {
    const fits = (['lead', 'practice', 'need'] as const).every(
      (field) => wanted[field] === '' || wanted[field] === seen(entry)[field],
    );
    return fits && hasWords(entry.note, wanted.text);
  });
}

/** What led to an entry as it reads: a chosen time of day and the end of a call read like a cue. */
const seen = (entry: Entry): Entry => (entry.lead === 'offer' ? { ...entry, lead: 'cue' } : entry);

/** Whether every word that is looked for is in a text, in whatever case and with whatever accents. */
export function hasWords(text: string, sought: string): boolean {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const found = plain(text);
  return words.every((word) => found.includes(word));
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
