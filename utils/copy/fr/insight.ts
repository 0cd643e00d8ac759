import type { Afterwards, Insight } from '../../journal/insight';
import type { Words } from '../words';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

/** What the entries say: words first. */
export const INSIGHT: Words['pages']['INSIGHT'] = {
  title: 'Ce que disent les entrées',
  few: 'Pas encore assez pour dire quelque chose de juste.',
  mixed: 'Rien ne ressort. Elles sont venues à bien des heures et de bien des façons.',
  more: 'Regarder de plus près',
  caution: 'Cela dit ce qui se trouvait à côté de quoi, et non ce qui vient de quoi.',
  needs: 'Les besoins que vous avez nommés',
  need: 'Besoin',
  times: 'Fois',
  week: 'Quand vous avez pris une minute',
  day: 'Jour',
  afterwards: 'Comment c’était après',
  practice: 'Pratique',
  easier: 'plus léger',
  same: 'pareil',
  heavier: 'plus lourd',
  between: '« Plus léger », sans doute entre',
  asTable: 'En tableau',
  table: (of) => `${of}, en tableau`,
  bar: (of, count) => `${of} : ${count}`,
};

const LEADS = {
  asked: 'La plupart de vos minutes sont venues à votre demande',
  stretch: 'La plupart de vos minutes sont venues après un long travail',
  session: 'La plupart de vos minutes sont venues après une session de concentration',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null) lines.push(`${LEADS[lead]}${weekday === null ? '' : `, plus souvent le ${weekday}`}.`);
  else if (weekday !== null) lines.push(`Elles sont venues plus souvent le ${weekday}.`);
  if (need !== null) lines.push(`Ce que vous avez demandé le plus : « ${NEED_WORDS[need]} ».`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name} : ${INSIGHT.few.toLowerCase()}`;
  const [from, to] = easierBetween;
  return `${name} : sur ${answers} réponses, « plus léger » vient sans doute entre ${from} et ${to} fois sur 100.`;
}
