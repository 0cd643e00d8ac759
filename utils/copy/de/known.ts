import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'Was ich über dich weiß',
  link: 'Alles ansehen, was gespeichert ist',
  promise:
    'Alles Gespeicherte, so wie es in diesem Browser liegt. Mehr gibt es nicht, und nirgendwo sonst liegt etwas.',
  browser:
    'Der Browser selbst merkt sich, welche Websites du erlaubt hast. Das steht in seinen eigenen Einstellungen.',
  nothing: 'Nichts ist gespeichert.',
  size: (bytes) => `${bytes} Bytes`,
  remove: 'Löschen',
  removeThis: (name) => `Löschen: ${name}`,
  sure: 'Das löscht es. Es lässt sich nicht rückgängig machen.',
  keep: 'Behalten',
  yes: 'Jetzt löschen',
  removed: 'Gelöscht.',
  refused: 'Das ließ sich nicht löschen. Nichts wurde geändert.',
  lock: 'Auf der Tagebuchseite lässt es sich abnehmen.',
  stores: {
    local: 'Bleibt, bis du es änderst',
    session: 'Im Arbeitsspeicher, bis der Browser schließt',
    'kind-minute': 'Das Tagebuch, Monat für Monat',
    'kind-minute-decisions': 'Wann etwas angeboten wurde, und wann nicht',
    'kind-minute-words': 'Deine Worte',
    'kind-minute-packs': 'Übungen, die jemand für dich gemacht hat',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS: Words['pages']['RECORDS'] = {
  'local settings': 'Deine Einstellungen',
  'local consents': 'Websites, die du eingeschaltet hast',
  'local break': 'Die Minute, die gerade läuft',
  'local pace': 'Wie sanft die Pausen sind',
  'local tried': 'Welche Übungen du begonnen hast, und wie die letzte war',
  'local memory': 'Zeiten der letzten Angebote, und worum du gebeten hast',
  'local unwritten': 'Zeilen über Angebote, noch unterwegs',
  'local lock': 'Das Schloss des Tagebuchs',
  'local people': 'Menschen, die du erreichen kannst',
  'local draft': 'Das Paket, das du schreibst',
  'local makers': 'Schlüssel, die du kennst',
  'local upkeep': 'Wie lange Einträge bleiben, und wann eine Kopie gespeichert wurde',
  'session noticing': 'Wie lange du schon arbeitest, und ob ein Angebot steht',
  'session journal': 'Ob der letzte Eintrag geschrieben wurde',
  'session running': 'Die Minute, die gerade läuft, solange es ein Schloss gibt',
  'session note': 'Die Notiz, die gerade geschrieben wird',
  'kind-minute-decisions records': 'Wann etwas angeboten wurde, und wann nicht',
  'session draft': 'Das Paket, das du schreibst',
  'kind-minute-packs signing-key': 'Dein Schlüssel zum Signieren',
  'kind-minute-words lines': 'Deine eigenen Zeilen, Sätze und Anker',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Einträge aus ${name}`;
  if (store === 'kind-minute-packs') return `Ein Paket, ${name}`;
  return name.startsWith('damaged.')
    ? `Beiseitegelegt, nicht lesbar: ${name.slice(8)}`
    : `Nicht bekannt: ${name}`;
}
