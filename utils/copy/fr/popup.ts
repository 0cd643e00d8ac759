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
      return `${quietUntil(clock(status.until))} : à votre demande.`;
    case 'outside-hours':
      return status.until === null
        ? 'Silence : vous n’avez laissé aucune heure.'
        : `${quietUntil(clock(status.until))} : hors de vos heures.`;
    case 'session':
      return `Concentration jusqu’à ${clock(status.until)}. Ensuite, je proposerai une minute.`;
    case 'in-call':
      return 'Silence : un appel est en cours.';
    case 'full-screen':
      return 'Silence : cette fenêtre occupe tout l’écran.';
    case 'sound':
      return 'Silence : l’onglet au premier plan émet du son.';
    case 'arriving':
      return `${quietUntil(clock(status.until))} : les dix premières minutes restent libres.`;
    case 'only-when-asked':
      return 'Là quand vous le demandez.';
    case 'no-stretches':
      return 'Aucune proposition pendant un long travail.';
    case 'enough-today':
      return 'Aucune autre proposition aujourd’hui. Là quand vous le demandez.';
    case 'soon-after-last':
      return `${quietUntil(clock(status.until))} : la dernière proposition est récente.`;
    case 'waiting':
      return `${countMinutes(status.activeMinutes)} de travail jusqu’ici. J’attends une pause de votre part.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${countMinutes(status.activeMinutes)} de travail jusqu’ici. Proposition à ${status.offerAt} min.`
        : `${countMinutes(status.activeMinutes)} de travail jusqu’ici.`;
  }
}

function quietUntil(time: string): string {
  return `Silence jusqu’à ${time}`;
}

function countMinutes(count: number): string {
  if (count < 1) return 'Moins d’une minute';
  return counted(count, { one: '# minute', other: '# minutes' });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'Prendre une minute',
  decline: 'Pas maintenant',
  short: '20 secondes',
  happened: 'Quelque chose est arrivé',
  browse: 'Pratiques',
  later: 'Silence',
  laterChoices: {
    10: '10 min',
    30: '30 min',
    60: '60 min',
    today: 'Le reste du jour',
    morning: 'Jusqu’au matin',
  },
  session: 'Me proposer une minute dans',
  sessionChoices: { 25: '25 min', 50: '50 min', 90: '90 min' },
  endSession: 'Terminer la session',
  fatigue: 'Les dernières propositions tombaient peut-être mal. Qu’est-ce qui vous irait ?',
  fatigueChoices: { fewer: 'Moins de propositions', asked: 'À ma demande', keep: 'Laisser ainsi' },
  endLater: 'Terminer le silence',
  journal: 'Journal',
  settings: 'Réglages',
  talk: 'Parler à quelqu’un',
  site: 'Remarquer ici mes mots durs envers moi',
  siteOn: (host) => `Activé sur ${host}`,
  siteOff: (host) => `Désactivé sur ${host}`,
  siteWaiting: 'Autorisation manquante.',
  siteRest: 'Pas aujourd’hui',
  siteWake: 'Remarquer à nouveau',
  siteNone: 'Sur cette page, rien ne peut être remarqué.',
  notPinned: 'Pas épinglée : rien ne se verra.',
  howToPin: 'Comment l’épingler',
};
