import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('de');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'Kopien, und wie lange alles bleibt',
  uninstall: 'Wer die Erweiterung entfernt, löscht das Tagebuch. Eine Kopie bleibt bei dir.',
  saveJson: 'Eine Kopie speichern',
  saveCsv: 'Eine Tabelle speichern (CSV)',
  plain: 'Wer die Kopie oder die Tabelle hat, kann sie lesen.',
  saveBackup: 'Mit einer Passphrase speichern',
  backupMore: 'Ohne die Passphrase kann niemand diese Datei öffnen, auch du nicht.',
  passphrase: 'Passphrase',
  again: 'Dieselbe noch einmal',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: 'Dein Browser hat eine Kopie bekommen.',
  reminder: 'Es gibt keine neuere Kopie dieses Tagebuchs. Mit der Erweiterung wäre auch das Tagebuch weg.',
  reminderLater: 'Jetzt nicht',
  bringIn: 'Eine Kopie einlesen',
  keepFor: 'Einträge aufbewahren',
  days: { 30: '30 Tage', 90: '90 Tage', 365: 'ein Jahr', always: 'so lange ich will' },
  keepMore: {
    always: 'Nichts wird von selbst gelöscht.',
    some: 'Ältere werden dann von selbst gelöscht.',
    locked: 'Ältere werden dann von selbst gelöscht, wegen des Schlosses in ganzen Monaten.',
  },
  told: (from) => `Gelöscht wird frühestens ab ${from}.`,
  notice: 'Einträge bleiben nicht für immer, außer du willst es so.',
  keepSaved: 'Gespeichert. Es gilt ab morgen.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'Deine Worte', people: 'Menschen' } as const;

/** Bringing a copy in. */
export const IMPORT: Words['pages']['IMPORT'] = {
  opens: 'Diese Kopie hat eine Passphrase.',
  passphrase: 'Ihre Passphrase',
  open: 'Öffnen',
  wrong: 'Damit öffnet sie sich nicht: eine andere Passphrase, oder eine geänderte Datei.',
  preview: 'Was in dieser Kopie ist',
  added: (count) => counted(count, { one: '# neuer Eintrag', other: '# neue Einträge' }),
  same: (count) => counted(count, { one: '# Eintrag ist schon hier', other: '# Einträge sind schon hier' }),
  differing: (count) =>
    counted(count, {
      one: '# Eintrag weicht ab; deiner bleibt, wie er ist',
      other: '# Einträge weichen ab; deine bleiben, wie sie sind',
    }),
  leftOut: (count) =>
    counted(count, {
      one: '# Zeile ist nicht lesbar und bleibt draußen',
      other: '# Zeilen sind nicht lesbar und bleiben draußen',
    }),
  addedWords: (count) =>
    counted(count, { one: '# neue Zeile deiner eigenen Worte', other: '# neue Zeilen deiner eigenen Worte' }),
  addedPeople: (count) => counted(count, { one: '# neue Person', other: '# neue Personen' }),
  others: (count) =>
    counted(count, {
      one: '# Zeile oder Person ist schon hier; was du hast, bleibt, wie es ist',
      other: '# Zeilen oder Personen sind schon hier; was du hast, bleibt, wie es ist',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `Zeile ${place}: „${field}“` : `${LISTS[list]}, Zeile ${place}`,
  more: 'und mehr',
  bringIn: 'Hinzufügen',
  nothing: 'Es ist nichts darin, was hinzukäme.',
  cancel: 'Nicht hinzufügen',
  done: (count) => counted(count, { one: 'Hinzugefügt: # Eintrag.', other: 'Hinzugefügt: # Einträge.' }),
  allDone: 'Hinzugefügt.',
  failed: 'Nicht alles davon ließ sich schreiben. Was du hattest, ist, wie es war.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'Diese Datei ist größer als jedes Tagebuch von uns.',
  'not-text': 'Diese Datei ist kein UTF-8-Text.',
  empty: 'Diese Datei ist leer.',
  'other-format': 'Diese Datei ist keine Kopie dieses Tagebuchs.',
  newer: 'Diese Kopie stammt aus einer neueren Version.',
  damaged: 'Diese Kopie ist beschädigt: Ihr äußerer Teil ist nicht lesbar.',
  'too-many': 'Diese Datei hat mehr Einträge als jedes Tagebuch von uns.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `Diese Datei bricht ab oder ist beschädigt, in Zeile ${why.line}, Spalte ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} Nichts wurde geändert.`;
}
