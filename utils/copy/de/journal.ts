import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('de');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'Tagebuch',
  promise: 'Nur auf diesem Gerät. Keine Website und nichts, was du anderswo geschrieben hast, steht darin.',
  empty: 'Noch nichts hier. Eine beendete Minute erscheint hier, wenn du ein Tagebuch führst.',
  leads: {
    asked: 'Auf deinen Wunsch',
    happened: 'Etwas ist passiert',
    stretch: 'Nach langer Arbeit am Stück',
    cue: 'Ein stilles Angebot',
    offer: 'Ein stilles Angebot',
    session: 'Nach einer Fokuszeit',
  },
  need: 'Gebraucht',
  after: 'Danach',
  note: 'Notiz',
  noAnswer: 'nicht gesagt',
  edit: 'Ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  remove: 'Löschen',
  removeThis: (when) => `Den Eintrag löschen: ${when}`,
  undo: 'Rückgängig',
  undone: 'Der Eintrag ist wieder da.',
  editThis: (when) => `Den Eintrag ändern: ${when}`,
  removed: 'Gelöscht.',
  saved: 'Gespeichert.',
  removeAll: 'Alles löschen',
  removeAllSure:
    'Das löscht hier alles, auch deine Worte und Menschen. Es lässt sich nicht rückgängig machen.',
  removeAllYes: 'Jetzt alles löschen',
  remnants: 'Nach dem Löschen können Browser noch Spuren auf der Festplatte haben.',
  earlier: 'Frühere Einträge zeigen',
  later: 'Spätere Einträge zeigen',
  reading: 'Frühere Monate werden gelesen.',
  search: 'Wörter in einer Notiz',
  filters: { lead: 'Was dazu führte', practice: 'Übung', need: 'Gebraucht' },
  anything: 'egal',
  clear: 'Alle zeigen',
  found: (count) =>
    count === 0 ? 'Nichts davon hier.' : counted(count, { one: 'Ein Eintrag.', other: '# Einträge.' }),
  failed: 'Der letzte Eintrag konnte nicht geschrieben werden. Vielleicht ist die Festplatte voll.',
  damaged: (count) =>
    counted(count, {
      one: 'Eine Zeile ist nicht lesbar. Sie bleibt, wie sie ist, und auch eine Kopie enthält sie.',
      other: '# Zeilen sind nicht lesbar. Sie bleiben, wie sie sind, und auch eine Kopie enthält sie.',
    }),
  unreachable: 'Das Tagebuch lässt sich gerade nicht öffnen. Nichts wurde geändert.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Eine andere Übung';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Tag', 'Uhrzeit', 'Was dazu führte', 'Übung', 'Gebraucht', 'Danach', 'Notiz'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
