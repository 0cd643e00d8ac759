import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'Wann etwas angeboten wurde, und wann nicht',
  promise:
    'Auf die Minute, 90 Tage lang, nur auf diesem Gerät. Was zu einem ruhigen Moment führte, steht nicht darin.',
  empty: 'Noch nichts.',
  unreachable: 'Dieser Teil lässt sich gerade nicht öffnen.',
  more: 'Mehr zeigen',
  remove: 'Löschen',
  removeThis: (when) => `Die Zeile löschen: ${when}`,
  removeAll: 'Alle diese Zeilen löschen',
  removeAllSure: 'Das löscht jede Zeile in diesem Teil.',
  removeAllYes: 'Diese Zeilen jetzt löschen',
  cancel: 'Abbrechen',
};

const MOMENTS = {
  stretch: 'Lange Arbeit am Stück',
  session: 'Das Ende einer Fokuszeit',
  quiet: 'Ein ruhiger Moment',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'Nicht angeboten: Du wolltest Ruhe',
  'in-call': 'Nicht angeboten: Ein Anruf lief',
  'full-screen': 'Nicht angeboten: Ein Fenster füllte den Bildschirm',
  sound: 'Nicht angeboten: Im vorderen Tab lief Ton',
  arriving: 'Nicht angeboten: die ersten zehn Minuten',
  'outside-hours': 'Nicht angeboten: außerhalb deiner Zeiten',
  'enough-today': 'Nicht angeboten: genug für den Tag',
  'soon-after-last': 'Nicht angeboten: kurz nach dem letzten Angebot',
  'no-pause-came': 'Nicht angeboten: Es kam keine Pause von dir',
  rested: 'Nicht angeboten: Du hast dich ausgeruht',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Angeboten; du hast eine Minute begonnen',
  declined: 'Angeboten; du hast „Jetzt nicht“ gesagt',
  later: 'Angeboten; du hast „Später“ gesagt',
  rested: 'Angeboten; du hast dich ausgeruht',
  unanswered: 'Angeboten; es ging von selbst wieder',
  unseen: 'Angeboten; niemand konnte es sehen',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Angeboten' : ANSWERS[answer]}.`;
}
