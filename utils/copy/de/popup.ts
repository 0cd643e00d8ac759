import type { Status } from '../../noticing/status';
import { counting } from '../plural';
import type { Words } from '../words';
import { OFFER } from './offer';

const counted = counting('de');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `Ruhe bis ${clock(status.until)}, wie gewünscht.`;
    case 'outside-hours':
      return status.until === null
        ? 'Ruhe: keine Zeiten für Angebote gewählt.'
        : `Ruhe bis ${clock(status.until)}: außerhalb deiner Zeiten.`;
    case 'session':
      return `Fokus bis ${clock(status.until)}. Dann würde ich eine Minute anbieten.`;
    case 'in-call':
      return 'Ruhe: Ein Anruf läuft.';
    case 'full-screen':
      return 'Ruhe: Dieses Fenster füllt den Bildschirm.';
    case 'sound':
      return 'Ruhe: Im vorderen Tab läuft Ton.';
    case 'arriving':
      return `Ruhe bis ${clock(status.until)}: In den ersten zehn Minuten kommt nichts.`;
    case 'only-when-asked':
      return 'Ich bin da, wenn du fragst.';
    case 'no-stretches':
      return 'Nach langer Arbeit wird nichts angeboten.';
    case 'enough-today':
      return 'Heute keine Angebote mehr. Ich bin da, wenn du fragst.';
    case 'soon-after-last':
      return `Ruhe bis ${clock(status.until)}: Das letzte Angebot ist noch nicht lange her.`;
    case 'waiting':
      return `Bisher ${countMinutes(status.activeMinutes)} Arbeit. Ich warte auf eine Pause von dir.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `Bisher ${countMinutes(status.activeMinutes)} Arbeit. Nach ${status.offerAt} Minuten würde ich etwas anbieten.`
        : `Bisher ${countMinutes(status.activeMinutes)} Arbeit.`;
  }
}

function countMinutes(count: number): string {
  if (count < 1) return 'weniger als eine Minute';
  return counted(count, { one: '# Minute', other: '# Minuten' });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'Eine Minute beginnen',
  decline: 'Jetzt nicht',
  short: '20 Sekunden',
  happened: 'Etwas ist passiert',
  browse: 'Übungen',
  later: 'Ruhe',
  laterChoices: {
    10: '10 Min.',
    30: '30 Min.',
    60: '60 Min.',
    today: 'Rest des Tages',
    morning: 'Bis morgen früh',
  },
  session: 'Eine Minute anbieten in',
  sessionChoices: { 25: '25 Min.', 50: '50 Min.', 90: '90 Min.' },
  endSession: 'Fokuszeit beenden',
  fatigue: 'Die letzten Angebote kamen vielleicht ungelegen. Was wäre dir recht?',
  fatigueChoices: { fewer: 'Weniger Angebote', asked: 'Nur, wenn ich frage', keep: 'So lassen' },
  endLater: 'Ruhe beenden',
  journal: 'Tagebuch',
  settings: 'Einstellungen',
  talk: 'Mit jemandem reden',
  site: 'Harte Selbstkritik hier bemerken',
  siteOn: (host) => `An für ${host}`,
  siteOff: (host) => `Aus für ${host}`,
  siteWaiting: 'Erlaubnis fehlt.',
  siteRest: 'Heute nicht',
  siteWake: 'Wieder bemerken',
  siteNone: 'Auf dieser Seite kann nichts bemerkt werden.',
  notPinned: 'Nicht angeheftet: Angebote sind nicht zu sehen.',
  howToPin: 'So heftet man es an',
};
