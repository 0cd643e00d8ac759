import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('en');

export const JOURNAL = {
  title: 'Journal',
  promise: 'Only on this device. No site and nothing you typed elsewhere is in it.',
  empty: 'Nothing here yet. A finished minute appears here, if you keep a journal.',
  leads: {
    asked: 'You asked',
    happened: 'Something happened',
    stretch: 'After a long stretch',
    cue: 'A quiet offer',
    offer: 'A quiet offer',
    session: 'After a focus session',
  },
  need: 'Need',
  after: 'Afterwards',
  note: 'Note',
  noAnswer: 'not said',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Delete',
  removeThis: (when: string) => `Delete the entry of ${when}`,
  undo: 'Undo',
  undone: 'It is back.',
  editThis: (when: string) => `Edit the entry of ${when}`,
  removed: 'Deleted.',
  saved: 'Saved.',
  removeAll: 'Delete everything',
  removeAllSure: 'This deletes everything here, your words and people too. It can’t be undone.',
  removeAllYes: 'Delete everything now',
  remnants: 'Browsers may keep traces on the disk after deleting.',
  earlier: 'Show earlier entries',
  later: 'Show later entries',
  reading: 'Earlier months are being read.',
  search: 'Words in a note',
  filters: { lead: 'What led to it', practice: 'Practice', need: 'Need' },
  anything: 'any',
  clear: 'Show all',
  found: (count: number) =>
    count === 0 ? 'Nothing like that here.' : counted(count, { one: 'One entry.', other: '# entries.' }),
  failed: 'The last entry could not be written. The disk may be full.',
  damaged: (count: number) =>
    counted(count, {
      one: 'One line can’t be read. It is left as it is, and a copy holds it too.',
      other: '# lines can’t be read. They are left as they are, and a copy holds them too.',
    }),
  unreachable: 'The journal can’t be opened at the moment. Nothing was changed.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Another practice';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Day', 'Time', 'What led to it', 'Practice', 'Need', 'Afterwards', 'Note'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
