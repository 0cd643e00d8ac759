import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'Cuándo se ofreció algo, y cuándo no',
  promise:
    'Con hora y minuto, durante 90 días, solo en este dispositivo. Lo que llevó a un momento tranquilo no aparece.',
  empty: 'Todavía nada.',
  unreachable: 'Esta parte no se puede abrir en este momento.',
  more: 'Mostrar más',
  remove: 'Borrar',
  removeThis: (when) => `Borrar la línea: ${when}`,
  removeAll: 'Borrar todas estas líneas',
  removeAllSure: 'Esto borra todas las líneas de esta parte.',
  removeAllYes: 'Borrar estas líneas ahora',
  cancel: 'Cancelar',
};

const MOMENTS = {
  stretch: 'Un rato largo',
  session: 'El final de una sesión de concentración',
  quiet: 'Un momento tranquilo',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'No se ofreció: pediste silencio',
  'in-call': 'No se ofreció: había una llamada',
  'full-screen': 'No se ofreció: una ventana ocupaba la pantalla',
  sound: 'No se ofreció: la pestaña de delante tenía sonido',
  arriving: 'No se ofreció: los primeros diez minutos',
  'outside-hours': 'No se ofreció: fuera de tu horario',
  'enough-today': 'No se ofreció: ya era suficiente por ese día',
  'soon-after-last': 'No se ofreció: poco después de la última propuesta',
  'no-pause-came': 'No se ofreció: no llegó una pausa tuya',
  rested: 'No se ofreció: tomaste un descanso',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Se ofreció; empezaste un minuto',
  declined: 'Se ofreció; dijiste “ahora no”',
  later: 'Se ofreció; dijiste “más tarde”',
  rested: 'Se ofreció; tomaste un descanso',
  unanswered: 'Se ofreció; se retiró por su cuenta',
  unseen: 'Se ofreció; nadie podía verlo',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Se ofreció' : ANSWERS[answer]}.`;
}
