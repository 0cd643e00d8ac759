import type { Status } from '../../noticing/status';
import { counting } from '../plural';
import { theHour } from '../spanish-hours';
import type { Words } from '../words';
import { OFFER } from './offer';

const counted = counting('es');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `${quietUntil(clock(status.until))}: lo pediste.`;
    case 'outside-hours':
      return status.until === null
        ? 'En silencio: no dejaste horas para ofrecer nada.'
        : `${quietUntil(clock(status.until))}: fuera de tu horario.`;
    case 'session':
      return `Concentración hasta ${theHour(clock(status.until))}. Después ofreceré un minuto.`;
    case 'in-call':
      return 'En silencio: hay una llamada.';
    case 'full-screen':
      return 'En silencio: esta ventana ocupa la pantalla.';
    case 'sound':
      return 'En silencio: la pestaña de delante tiene sonido.';
    case 'arriving':
      return `${quietUntil(clock(status.until))}: los primeros diez minutos quedan libres.`;
    case 'only-when-asked':
      return 'Aquí, cuando lo pidas.';
    case 'no-stretches':
      return 'En los ratos largos no se ofrece nada.';
    case 'enough-today':
      return 'Por hoy no hay más propuestas. Aquí, cuando lo pidas.';
    case 'soon-after-last':
      return `${quietUntil(clock(status.until))}: la última propuesta fue hace poco.`;
    case 'waiting':
      return `${countMinutes(status.activeMinutes)} de trabajo hasta ahora. Espero una pausa tuya.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${countMinutes(status.activeMinutes)} de trabajo hasta ahora. A los ${status.offerAt} ofreceré uno.`
        : `${countMinutes(status.activeMinutes)} de trabajo hasta ahora.`;
  }
}

function quietUntil(time: string): string {
  return `En silencio hasta ${theHour(time)}`;
}

function countMinutes(count: number): string {
  if (count < 1) return 'Menos de un minuto';
  return counted(count, { one: '# minuto', other: '# minutos' });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'Empezar un minuto',
  decline: 'Ahora no',
  short: '20 segundos',
  happened: 'Pasó algo',
  browse: 'Prácticas',
  later: 'En silencio',
  laterChoices: {
    10: '10 min',
    30: '30 min',
    60: '60 min',
    today: 'Resto del día',
    morning: 'Hasta la mañana',
  },
  session: 'Ofrecerme un minuto en',
  sessionChoices: { 25: '25 min', 50: '50 min', 90: '90 min' },
  endSession: 'Terminar la sesión',
  fatigue: 'Quizá las últimas propuestas llegaron en mal momento. ¿Qué te iría bien?',
  fatigueChoices: { fewer: 'Menos propuestas', asked: 'Solo cuando lo pida', keep: 'Dejarlo así' },
  endLater: 'Terminar el silencio',
  journal: 'Diario',
  settings: 'Ajustes',
  talk: 'Hablar con alguien ahora',
  site: 'Notar aquí si escribo con dureza sobre mí',
  siteOn: (host) => `Activado en ${host}`,
  siteOff: (host) => `Desactivado en ${host}`,
  siteWaiting: 'Falta el permiso.',
  siteRest: 'Hoy no',
  siteWake: 'Notar otra vez',
  siteNone: 'En esta página no se puede notar nada.',
  notPinned: 'Sin fijar: las propuestas no se ven.',
  howToPin: 'Cómo fijarlo',
};
