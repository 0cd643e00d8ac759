import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'Quand une minute a été proposée, et quand non',
  promise:
    'À la minute près, pour 90 jours, sur cet appareil seulement. Ce qui a mené à un moment calme n’y est pas.',
  empty: 'Rien encore.',
  unreachable: 'Cette partie ne peut pas s’ouvrir en ce moment.',
  more: 'Montrer plus',
  remove: 'Effacer',
  removeThis: (when) => `Effacer la ligne : ${when}`,
  removeAll: 'Effacer toutes ces lignes',
  removeAllSure: 'Cela efface toutes les lignes de cette partie.',
  removeAllYes: 'Effacer ces lignes maintenant',
  cancel: 'Annuler',
};

const MOMENTS = {
  stretch: 'Un long moment',
  session: 'La fin d’une session de concentration',
  quiet: 'Un moment calme',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'Pas proposé : vous aviez demandé le silence',
  'in-call': 'Pas proposé : un appel était en cours',
  'full-screen': 'Pas proposé : une fenêtre remplissait l’écran',
  sound: 'Pas proposé : l’onglet devant jouait du son',
  arriving: 'Pas proposé : les dix premières minutes',
  'outside-hours': 'Pas proposé : hors de vos heures',
  'enough-today': 'Pas proposé : assez pour la journée',
  'soon-after-last': 'Pas proposé : peu après la dernière proposition',
  'no-pause-came': 'Pas proposé : aucune pause de votre part',
  rested: 'Pas proposé : vous aviez pris du repos',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Proposé ; vous avez commencé une minute',
  declined: 'Proposé ; vous avez dit « pas maintenant »',
  later: 'Proposé ; vous avez dit « plus tard »',
  rested: 'Proposé ; vous avez pris du repos',
  unanswered: 'Proposé ; reparti tout seul',
  unseen: 'Proposé ; personne ne pouvait le voir',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Proposé' : ANSWERS[answer]}.`;
}
