import type { Words } from '../words';

export const DISCLOSURE: Words['pages']['DISCLOSURE'] = {
  title: (host) => `Harte Selbstkritik auf ${host} bemerken?`,
  lead: 'Wenn du dort etwas Hartes über dich schreibst, wird vielleicht eine Minute angeboten. Sie kommt etwas später, in einer Pause.',
  rows: [
    [
      'Was gelesen wird',
      'Was du auf dieser Website in Textfelder, Nachrichtenfelder und Editoren schreibst: die letzten Sätze vor dem Cursor.',
    ],
    ['Wo', 'Auf diesem Gerät. Nichts wird irgendwohin geschickt.'],
    [
      'Was bleibt',
      'Nichts von dem, was du schreibst. 20 Minuten lang, dass etwas bemerkt wurde und wie stark. Nimmst du dann eine Minute, heißt sie im Tagebuch „Ein stilles Angebot“.',
    ],
    [
      'Was nie gelesen wird',
      'Passwörter, Zahlungen, Codes, Suchfelder, einzeilige Felder, Code-Editoren, private Fenster. In Google Docs und Google Tabellen geht es nicht.',
    ],
    ['Was sich auf der Seite ändert', 'Nichts. Die Seite kann es nicht merken.'],
    [
      'Wie es aufhört',
      'Mit demselben Schalter im kleinen Fenster, oder in der Liste in den Einstellungen. Jederzeit.',
    ],
  ],
  mistakes:
    'Dabei passieren Fehler, und ob jemand in Gefahr ist, lässt sich so nicht erkennen. Niemand schaut zu.',
  prompt: 'Als Nächstes fragt dein Browser. Bei ihm heißt das „Daten lesen und ändern“; wir lesen nur.',
  yes: 'Einschalten',
  no: 'Jetzt nicht',
  on: (host) => `An für ${host}. Du kannst diesen Tab schließen.`,
  refused: 'Im Browser wurde es nicht erlaubt, also bleibt es aus.',
  off: 'Es bleibt aus. Du kannst diesen Tab schließen.',
  invalid: 'Diese Seite wurde ohne eine Website geöffnet. Du kannst sie schließen.',
};
