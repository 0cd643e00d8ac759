import type { LeftOut, Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';

const counted = counting('en');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING = {
  title: 'Copies, and how long it is kept',
  uninstall: 'Removing the extension deletes the journal. A copy stays with you.',
  saveJson: 'Save a copy',
  saveCsv: 'Save a table (CSV)',
  plain: 'Anyone who has the copy or the table can read it.',
  saveBackup: 'Save under a passphrase',
  backupMore: 'Without the passphrase nobody can open that file, you included.',
  passphrase: 'Passphrase',
  again: 'The same again',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'A copy was handed to your browser.',
  reminder: 'There is no recent copy of this journal. Removing the extension would delete it.',
  reminderLater: 'Not now',
  bringIn: 'Bring a copy in',
  keepFor: 'Keep entries for',
  days: { 30: '30 days', 90: '90 days', 365: 'a year', always: 'as long as I like' },
  keepMore: {
    always: 'Nothing is deleted by itself.',
    some: 'Older ones are then deleted by themselves.',
    locked: 'Older ones are then deleted by themselves, by whole months, because of the lock.',
  },
  told: (from: string) => `Nothing is deleted before ${from}.`,
  notice: 'Entries are not kept for ever, unless you say so.',
  keepSaved: 'Saved. It holds from tomorrow on.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'Your words', people: 'People' } as const;

/** Bringing a copy in. */
export const IMPORT = {
  opens: 'This copy has a passphrase.',
  passphrase: 'Its passphrase',
  open: 'Open',
  wrong: 'That does not open it: another passphrase, or a changed file.',
  preview: 'What is in this copy',
  added: (count: number) => counted(count, { one: '# entry to add', other: '# entries to add' }),
  same: (count: number) =>
    counted(count, { one: '# entry is here already', other: '# entries are here already' }),
  differing: (count: number) =>
    counted(count, {
      one: '# entry differs; yours stays as it is',
      other: '# entries differ; yours stay as they are',
    }),
  leftOut: (count: number) =>
    counted(count, {
      one: '# line can’t be read and will be left out',
      other: '# lines can’t be read and will be left out',
    }),
  addedWords: (count: number) =>
    counted(count, { one: '# line of your own words to add', other: '# lines of your own words to add' }),
  addedPeople: (count: number) => counted(count, { one: '# person to add', other: '# people to add' }),
  others: (count: number) =>
    counted(count, {
      one: '# line of words or person is here already; yours stays as it is',
      other: '# lines of words or people are here already; yours stay as they are',
    }),
  place: ({ list, place, field }: LeftOut) =>
    list === 'entries' ? `Line ${place}: “${field}”` : `${LISTS[list]}, line ${place}`,
  more: 'and more',
  bringIn: 'Add them',
  nothing: 'There is nothing in it to add.',
  cancel: 'Leave it',
  done: (count: number) => counted(count, { one: 'Added: # entry.', other: 'Added: # entries.' }),
  allDone: 'Added.',
  failed: 'Not all of it could be written. What is yours is as it was.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'That file is larger than any journal of ours.',
  'not-text': 'That file is no UTF-8 text.',
  empty: 'That file is empty.',
  'other-format': 'That file is no copy of this journal.',
  newer: 'That copy was saved by a newer version.',
  damaged: 'That copy is damaged: its outer part can’t be read.',
  'too-many': 'That file has more entries than any journal of ours.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `That file breaks off or is damaged at line ${why.line}, column ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} Nothing was changed.`;
}
