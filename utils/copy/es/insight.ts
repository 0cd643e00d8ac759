import type { Afterwards, Insight } from '../../journal/insight';
import type { Words } from '../words';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

/** What the entries say: words first. */
export const INSIGHT: Words['pages']['INSIGHT'] = {
  title: 'Lo que dicen las entradas',
  few: 'Todavía no hay suficiente para decir algo justo.',
  mixed: 'No destaca nada. Llegaron a muchas horas y de muchas maneras.',
  more: 'Mirar más de cerca',
  caution: 'Esto dice qué estuvo junto a qué, no qué vino de qué.',
  needs: 'Lo que dijiste que necesitabas',
  need: 'Necesidad',
  times: 'Veces',
  week: 'Cuándo tomaste un minuto',
  day: 'Día',
  afterwards: 'Cómo fue después',
  practice: 'Práctica',
  easier: 'más ligero',
  same: 'igual',
  heavier: 'más pesado',
  between: '“Más ligero”, probablemente entre',
  asTable: 'Como tabla',
  table: (of) => `${of}, como tabla`,
  bar: (of, count) => `${of}: ${count}`,
};

const LEADS = {
  asked: 'La mayoría de tus minutos llegaron cuando los pediste',
  stretch: 'La mayoría de tus minutos llegaron tras ratos largos',
  session: 'La mayoría de tus minutos llegaron tras sesiones de concentración',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null) lines.push(`${LEADS[lead]}${weekday === null ? '' : `, más a menudo en ${weekday}`}.`);
  else if (weekday !== null) lines.push(`Llegaron más a menudo en ${weekday}.`);
  if (need !== null) lines.push(`Lo que más pediste es “${NEED_WORDS[need]}”.`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name}: ${INSIGHT.few.toLowerCase()}`;
  const [from, to] = easierBetween;
  return `${name}: de ${answers} respuestas, “más ligero” es probablemente de ${from} a ${to} de cada 100.`;
}
