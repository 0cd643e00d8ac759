import type { Afterwards, Insight } from '../../journal/insight';
import type { Words } from '../words';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

/** What the entries say: words first. */
export const INSIGHT: Words['pages']['INSIGHT'] = {
  title: 'O que os registros dizem',
  few: 'Ainda não há o suficiente para dizer algo justo.',
  mixed: 'Nada se destaca. Vieram em muitas horas e de muitos modos.',
  more: 'Ver mais de perto',
  caution: 'Isto diz o que esteve junto de quê, não o que veio de quê.',
  needs: 'Do que você disse que precisava',
  need: 'Necessidade',
  times: 'Vezes',
  week: 'Quando você tirou um minuto',
  day: 'Dia',
  afterwards: 'Como foi depois',
  practice: 'Prática',
  easier: 'mais leve',
  same: 'igual',
  heavier: 'mais pesado',
  between: '“Mais leve”, provavelmente entre',
  asTable: 'Como tabela',
  table: (of) => `${of}, como tabela`,
  bar: (of, count) => `${of}: ${count}`,
};

const LEADS = {
  asked: 'A maioria dos seus minutos veio quando você pediu',
  stretch: 'A maioria dos seus minutos veio depois de períodos longos',
  session: 'A maioria dos seus minutos veio depois de sessões de foco',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null)
    lines.push(`${LEADS[lead]}${weekday === null ? '' : `, mais vezes em dia de ${weekday}`}.`);
  else if (weekday !== null) lines.push(`Vieram mais vezes em dia de ${weekday}.`);
  if (need !== null) lines.push(`O que você mais pediu é “${NEED_WORDS[need]}”.`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name}: ${INSIGHT.few.toLowerCase()}`;
  const [from, to] = easierBetween;
  return `${name}: de ${answers} respostas, “mais leve” fica provavelmente entre ${from} e ${to} em 100.`;
}
