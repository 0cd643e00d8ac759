import type { Words } from '../words';

export const WELCOME: Words['pages']['WELCOME'] = {
  page: 'Willkommen',
  title: 'Eine Minute für dich, wenn die Arbeit lang oder schwer ist',
  what: 'Nach langer Arbeit am Stück ändert das Symbol in deiner Symbolleiste seine Form. Ein Klick öffnet eine Minute: was da ist, wem es auch so geht, was du brauchst.',
  isNot:
    'Es ist keine Therapie, und es urteilt nicht. Es erkennt nicht, ob jemand in Gefahr ist, und niemand schaut zu.',
  privacy: 'Alles bleibt auf diesem Gerät. Kein Konto, kein Netz.',
  tryTitle: 'Jetzt ausprobieren',
  tryLine: 'Etwa 20 Sekunden. Du kannst jederzeit aufhören.',
  tryBegin: 'Beginnen',
  tryDone: 'Das ist alles.',
  sting:
    'Manchmal tut Freundlichkeit anfangs weh. Sag bei einem Schritt „Das hilft mir nicht“, und wir werden langsamer.',
  pinTitle: 'Wo es zu finden ist',
  pinned: 'Das Symbol ist in deiner Symbolleiste.',
  notPinned: 'Noch nicht angeheftet, ein Angebot ist so nicht zu sehen.',
  pinHow: {
    chromium: 'Öffne das Puzzleteil oben rechts und klick auf die Nadel neben Kind Minute.',
    firefox:
      'Öffne das Puzzleteil oben rechts. Klick auf das Zahnrad neben Kind Minute, dann auf „An Symbolleiste anheften“.',
  },
  offersTitle: 'Wann etwas angeboten wird',
  offersOn: 'Nach langer Arbeit am Stück',
  offersOff: 'Nur, wenn ich frage',
  sitesTitle: 'Harte Worte, auf Seiten deiner Wahl',
  sites:
    'Überall aus. Auf einer Seite, auf der du schreibst, hat das kleine Fenster einen Schalter dafür: Was du dort tippst, wird dann auf diesem Gerät gelesen und nicht behalten.',
  sitesMore: 'Was genau',
  gentlyTitle: 'Sanft bleiben',
  withTherapist: 'Ich arbeite in einer Therapie an schweren Dingen',
  warmWrong: 'Warme Worte fühlen sich für mich falsch an',
  gentlyMore:
    'Das Erste hält Pausen kurz und schlicht, das Zweite lässt diese Worte weg. Beides steht auch in den Einstellungen.',
  talk: 'Mit jemandem reden',
};
