import type { Status } from '../../noticing/status';
import { counting } from '../plural';
import type { Words } from '../words';
import { OFFER } from './offer';

const counted = counting('pt-BR');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `${quietUntil(clock(status.until))}: você pediu.`;
    case 'outside-hours':
      return status.until === null
        ? 'Em silêncio: você não deixou horas para convites.'
        : `${quietUntil(clock(status.until))}: fora do seu horário.`;
    case 'session':
      return `Foco até ${clock(status.until)}. Depois ofereço um minuto.`;
    case 'in-call':
      return 'Em silêncio: há uma chamada.';
    case 'full-screen':
      return 'Em silêncio: esta janela ocupa a tela.';
    case 'sound':
      return 'Em silêncio: a aba da frente tem som.';
    case 'arriving':
      return `${quietUntil(clock(status.until))}: os primeiros dez minutos ficam livres.`;
    case 'only-when-asked':
      return 'Aqui, quando você pedir.';
    case 'no-stretches':
      return 'Nos períodos longos nada é oferecido.';
    case 'enough-today':
      return 'Por hoje não há mais convites. Aqui, quando você pedir.';
    case 'soon-after-last':
      return `${quietUntil(clock(status.until))}: o último convite foi há pouco.`;
    case 'waiting':
      return `${countMinutes(status.activeMinutes)} de trabalho até agora. Espero uma pausa sua.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${countMinutes(status.activeMinutes)} de trabalho até agora. Aos ${status.offerAt} ofereço um.`
        : `${countMinutes(status.activeMinutes)} de trabalho até agora.`;
  }
}

function quietUntil(time: string): string {
  return `Em silêncio até ${time}`;
}

function countMinutes(count: number): string {
  if (count < 1) return 'Menos de um minuto';
  return counted(count, { one: '# minuto', other: '# minutos' });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'Começar um minuto',
  decline: 'Agora não',
  short: '20 segundos',
  happened: 'Algo aconteceu',
  browse: 'Práticas',
  later: 'Em silêncio',
  laterChoices: {
    10: '10 min',
    30: '30 min',
    60: '60 min',
    today: 'Resto do dia',
    morning: 'Até de manhã',
  },
  session: 'Oferecer um minuto em',
  sessionChoices: { 25: '25 min', 50: '50 min', 90: '90 min' },
  endSession: 'Encerrar a sessão',
  fatigue: 'Talvez os últimos convites tenham vindo em má hora. O que seria melhor para você?',
  fatigueChoices: { fewer: 'Menos convites', asked: 'Só quando eu pedir', keep: 'Deixar assim' },
  endLater: 'Encerrar o silêncio',
  journal: 'Diário',
  settings: 'Ajustes',
  talk: 'Falar com alguém agora',
  site: 'Notar aqui palavras duras sobre mim',
  siteOn: (host) => `Ligado em ${host}`,
  siteOff: (host) => `Desligado em ${host}`,
  siteWaiting: 'Falta a permissão.',
  siteRest: 'Hoje não',
  siteWake: 'Notar de novo',
  siteNone: 'Nesta página não dá para notar nada.',
  notPinned: 'Não fixado: os convites não aparecem.',
  howToPin: 'Como fixar',
};
