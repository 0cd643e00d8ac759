import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'Quand une minute a été proposée, et quand non',
  promise:
    'À la minute près, pendant 90 jours, seulement sur cet appareil. Ce qui a mené à un moment discret n’y est pas.',
  empty: 'Rien pour l’instant.',
  unreachable: 'Pour le moment, cette partie ne peut pas être ouverte.',
  more: 'Afficher plus',
  remove: 'Supprimer',
  removeThis: (when) => `Supprimer la ligne du ${when}`,
  removeAll: 'Supprimer toutes ces lignes',
  removeAllSure: 'Toutes les lignes de cette partie seront supprimées.',
  removeAllYes: 'Supprimer ces lignes maintenant',
  cancel: 'Annuler',
};

const MOMENTS = {
  stretch: 'Un long travail',
  session: 'La fin d’une session de concentration',
  quiet: 'Un moment discret',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'Pas de proposition : vous aviez demandé le silence',
  'in-call': 'Pas de proposition : appel en cours',
  'full-screen': 'Pas de proposition : une fenêtre occupait tout l’écran',
  sound: 'Pas de proposition : l’onglet au premier plan émettait du son',
  arriving: 'Pas de proposition : les dix premières minutes',
  'outside-hours': 'Pas de proposition : hors de vos heures',
  'enough-today': 'Pas de proposition : assez pour la journée',
  'soon-after-last': 'Pas de proposition : peu après la dernière',
  'no-pause-came': 'Pas de proposition : aucune pause de votre part',
  rested: 'Pas de proposition : vous avez pris du repos',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Proposée ; vous avez pris une minute',
  declined: 'Proposée ; vous avez dit pas maintenant',
  later: 'Proposée ; vous avez dit plus tard',
  rested: 'Proposée ; vous avez pris du repos',
  unanswered: 'Proposée ; la proposition est partie d’elle-même',
  unseen: 'Proposée ; personne ne pouvait la voir',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Proposée' : ANSWERS[answer]}.`;
}
