import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'Weiter',
  done: 'Fertig',
  stop: 'Aufhören',
  notHelping: 'Das hilft mir nicht',
  progress: (at, of) => `Schritt ${at} von ${of}`,
  afterQuestion: 'Und jetzt, wenn du es sagen magst:',
  addNote: 'Notiz hinzufügen',
  note: 'Eine Notiz fürs Tagebuch',
  keeping: {
    nothing: 'Diese Minute steht nicht in deinem Tagebuch.',
    'not-yet': '',
    kept: 'Diese Minute steht in deinem Tagebuch.',
    failed: 'Ins Tagebuch lässt sich gerade nichts schreiben.',
  },
  waysTitle: 'Auf welche Art',
  ways: {
    read: 'Lesen',
    gentle: 'Sanft',
    listen: 'Hören',
    'no-words': 'Ohne Worte',
  },
  inTab: 'In einem Tab',
  inWindow: 'In einem eigenen Fenster',
  pause: 'Anhalten',
  goOn: 'Von selbst weiter',
  noVoice: 'Dieses Gerät hat keine eigene Stimme, die Deutsch spricht. Du kannst stattdessen lesen.',
  quietUntil: (time) => `Bis ungefähr ${time}, wenn du magst. Es kommt kein Ton.`,
  quietOver: 'Die Zeit ist um. Bleib, oder geh weiter.',
  paceQuestions: {
    ground: {
      asks: 'Seit einer Woche kommt nur der Boden. Passt das noch?',
      up: 'Wieder sanfte',
      stay: 'So lassen',
    },
    more: {
      asks: 'Es gibt auch andere, mit freundlichen Worten und Berührung. Sollen die dazukommen?',
      up: 'Die auch',
      stay: 'Sanft lassen',
    },
  },
  easingTitle: 'Das kommt vor, und es ist kein Fehler.',
  easingLine: 'Freundlichkeit kann anfangs wehtun. Wir können hier aufhören, oder kurz den Boden spüren.',
  ground: 'Den Boden spüren',
  stopHere: 'Hier aufhören',
  slower:
    'Die nächsten bleiben kurz, und diese kommt nicht mehr von selbst. Wühlt binnen einer Woche wieder etwas auf, sind es nur Füße und Boden.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Words['breaks']['WHY_LINES'] = {
  picked: '',
  ground: 'Vorerst nur der Boden.',
  gentle: 'Etwas Kurzes, Sanftes.',
  happened: 'Für danach.',
  calls: 'Für die Zeit nach einem Anruf.',
  helped: 'Nach dieser hast du „leichter“ gesagt.',
  next: 'Die nächste in der Reihe.',
  made: 'Für dich gemacht.',
};
