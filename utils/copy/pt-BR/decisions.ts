import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'Quando algo foi oferecido, e quando não',
  promise:
    'Com hora e minuto, por 90 dias, só neste dispositivo. O que levou a um momento tranquilo não aparece.',
  empty: 'Nada ainda.',
  unreachable: 'Esta parte não pode ser aberta no momento.',
  more: 'Mostrar mais',
  remove: 'Apagar',
  removeThis: (when) => `Apagar a linha: ${when}`,
  removeAll: 'Apagar todas estas linhas',
  removeAllSure: 'Isto apaga todas as linhas desta parte.',
  removeAllYes: 'Apagar estas linhas agora',
  cancel: 'Cancelar',
};

const MOMENTS = {
  stretch: 'Um período longo',
  session: 'O fim de uma sessão de foco',
  quiet: 'Um momento tranquilo',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'Não oferecido: você pediu silêncio',
  'in-call': 'Não oferecido: havia uma chamada',
  'full-screen': 'Não oferecido: uma janela ocupava a tela',
  sound: 'Não oferecido: a aba da frente tinha som',
  arriving: 'Não oferecido: os primeiros dez minutos',
  'outside-hours': 'Não oferecido: fora do seu horário',
  'enough-today': 'Não oferecido: já era o suficiente no dia',
  'soon-after-last': 'Não oferecido: pouco depois do último convite',
  'no-pause-came': 'Não oferecido: não veio uma pausa sua',
  rested: 'Não oferecido: você descansou',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'Oferecido; você começou um minuto',
  declined: 'Oferecido; você disse “agora não”',
  later: 'Oferecido; você disse “mais tarde”',
  rested: 'Oferecido; você descansou',
  unanswered: 'Oferecido; saiu por conta própria',
  unseen: 'Oferecido; ninguém podia ver',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'Oferecido' : ANSWERS[answer]}.`;
}
