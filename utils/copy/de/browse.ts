import type { Words } from '../words';

export const BROWSE: Words['breaks']['BROWSE'] = {
  title: 'Übungen',
  back: 'Zurück',
  shelves: {
    made: 'Für dich gemacht',
    minutes: 'Etwa eine Minute',
    ground: 'Boden und Sinne',
    kind: 'Etwas wärmer',
    helping: 'Für helfende Berufe',
    study: 'Fürs Lernen',
    sits: 'Länger und still',
    stirring: 'Kann manche aufwühlen',
  },
  stirringMore: 'Du kannst bei jeder Zeile aufhören. Am besten an einem Tag, der nicht der schwerste ist.',
  from: (maker) => `Von ${maker}.`,
  resting: 'Die stärkeren ruhen eine Woche, weil etwas aufgewühlt wurde.',
  groundOnly: 'Vorerst nur der Boden. Unter Einstellungen sagt „Wie sanft“ mehr dazu.',
  leftOut: 'Was du auslassen wolltest, ist nicht hier. In den Einstellungen steht, was das ist.',
  ownWords: 'In deinen eigenen Worten',
  packs: 'Pakete',
  inTab: 'In einem Tab öffnen',
  inTabMore: 'Das kleine Fenster schließt sich, wenn du woanders klickst.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} Min.` : `${seconds} s`),
  begin: (name, length) => `${name}, ${length}`,
  said: {
    easier: 'Danach hast du „leichter“ gesagt.',
    same: '',
    heavier: 'Danach hast du „schwerer“ gesagt.',
    'stirred-up': 'Danach hast du „aufgewühlt“ gesagt.',
    'not-helping': 'Beim letzten Mal hat es nicht geholfen.',
  },
};
