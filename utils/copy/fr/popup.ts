import type { Status } from '../../noticing/status';
import { counting } from '../plural';
import type { Words } from '../words';
import { OFFER } from './offer';

const counted = counting('fr');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `Silence jusqu’à ${clock(status.until)} : à votre demande.`;
    case 'outside-hours':
      return status.until === null
        ? 'Silence : aucune heure n’est prévue pour cela.'
        : `Silence jusqu’à ${clock(status.until)} : hors de vos heures.`;
    case 'session':
      return `Concentration jusqu’à ${clock(status.until)}. Ensuite, une minute.`;
    case 'in-call':
      return 'Silence : un appel est en cours.';
    case 'full-screen':
      return 'Silence : cette fenêtre remplit l’écran.';
    case 'sound':
      return 'Silence : l’onglet devant joue du son.';
    case 'arriving':
      return `Silence jusqu’à ${clock(status.until)} : les dix premières minutes.`;
    case 'only-when-asked':
      return 'Ici, à votre demande.';
    case 'no-stretches':
      return 'Rien n’est proposé après un long moment.';
    case 'enough-today':
      return 'Plus de propositions aujourd’hui. Ici, à votre demande.';
    case 'soon-after-last':
      return `Silence jusqu’à ${clock(status.until)} : la dernière proposition est récente.`;
    case 'waiting':
      return `${workSoFar(status.activeMinutes)} J’attends une pause de votre part.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${workSoFar(status.activeMinutes)} Je proposerais à ${status.offerAt}.`
        : workSoFar(status.activeMinutes);
  }
}

function workSoFar(count: number): string {
  if (count < 1) return 'Moins d’une minute de travail.';
  return counted(count, { one: '# minute de travail.', other: '# minutes de travail.' });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'Commencer une minute',
  decline: 'Pas maintenant',
  short: '20 secondes',
  happened: 'Quelque chose est arrivé',
  browse: 'Pratiques',
  later: 'Silence pendant',
  laterChoices: {
    10: '10 min',
    30: '30 min',
    60: '60 min',
    today: 'Le reste du jour',
    morning: 'Jusqu’au matin',
  },
  session: 'Me proposer une minute dans',
  sessionChoices: { 25: '25 min', 50: '50 min', 90: '90 min' },
  endSession: 'Finir la session',
  fatigue: 'Les propositions sont peut-être mal tombées. Qu’est-ce qui vous irait ?',
  fatigueChoices: { fewer: 'Moins souvent', asked: 'À ma demande', keep: 'Comme cela' },
  endLater: 'Finir le silence',
  journal: 'Journal',
  settings: 'Réglages',
  talk: 'Parler à quelqu’un',
  site: 'Remarquer ici les mots durs envers moi',
  siteOn: (host) => `Activé pour ${host}`,
  siteOff: (host) => `Désactivé pour ${host}`,
  siteWaiting: 'Autorisation manquante.',
  siteRest: 'Pas aujourd’hui',
  siteWake: 'Remarquer de nouveau',
  siteNone: 'Sur cette page, rien ne peut être remarqué.',
  notPinned: 'Pas épinglé : rien ne se verra.',
  howToPin: 'Comment l’épingler',
};
