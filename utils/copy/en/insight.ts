import type { Afterwards, Insight } from '../../journal/insight';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

/** What the entries say: words first. */
export const INSIGHT = {
  title: 'What the entries say',
  few: 'Not enough yet to say anything fair.',
  mixed: 'Nothing stands out. They came at many times and in many ways.',
  more: 'Look closer',
  caution: 'This says what stood beside what, not what came of what.',
  needs: 'Needs you named',
  need: 'Need',
  times: 'Times',
  week: 'When you took a minute',
  day: 'Day',
  afterwards: 'How it was afterwards',
  practice: 'Practice',
  easier: 'easier',
  same: 'the same',
  heavier: 'heavier',
  between: '“Easier”, likely between',
  asTable: 'As a table',
  table: (of: string) => `${of}, as a table`,
  bar: (of: string, count: number) => `${of}: ${count}`,
};

const LEADS = {
  asked: 'Most of your minutes came when you asked',
  stretch: 'Most of your minutes came after long stretches',
  session: 'Most of your minutes came after focus sessions',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null) lines.push(`${LEADS[lead]}${weekday === null ? '' : `, more often on a ${weekday}`}.`);
  else if (weekday !== null) lines.push(`They came more often on a ${weekday}.`);
  if (need !== null) lines.push(`“${NEED_WORDS[need]}” is what you asked for most.`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name}: ${INSIGHT.few.toLowerCase()}`;
  const [from, to] = easierBetween;
  return `${name}: of ${answers} answers, “easier” is likely between ${from} and ${to} in 100.`;
}
