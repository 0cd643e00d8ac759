import type { Afterwards, Insight } from '../../journal/insight';
import { counting } from '../plural';
import type { Words } from '../words';
import { practiceName } from './journal';
import { NEED_WORDS } from './practices/answer-words';

const counted = counting('ar');

/** What the entries say: words first. */
export const INSIGHT: Words['pages']['INSIGHT'] = {
  title: 'ما تقوله التدوينات',
  few: 'لا يكفي ما هنا لقول شيء منصف.',
  mixed: 'لا شيء بارز. جاءت في أوقات كثيرة وبطرق كثيرة.',
  more: 'نظرة أقرب',
  caution: 'هذا يقول ماذا كان بجانب ماذا، لا ماذا جاء من ماذا.',
  needs: 'ما لزمك، كما قلت',
  need: 'ما لزم',
  times: 'المرّات',
  week: 'متى أخذت دقيقة',
  day: 'اليوم',
  afterwards: 'كيف كان الأمر بعدها',
  practice: 'التمرين',
  easier: 'أخفّ',
  same: 'كما كان',
  heavier: 'أثقل',
  between: '«أخفّ»، على الأرجح بين',
  asTable: 'في جدول',
  table: (of) => `${of}، في جدول`,
  bar: (of, count) => `${of}: ${count}`,
};

const LEADS = {
  asked: 'أكثر دقائقك جاءت بطلب منك',
  stretch: 'أكثر دقائقك جاءت بعد فترات عمل طويلة',
  session: 'أكثر دقائقك جاءت بعد جلسات تركيز',
} satisfies Record<NonNullable<Insight['lead']>, string>;

/** What stands out, a sentence each; `weekday`: its name, or null. */
export function insightLines({ enough, lead, need }: Insight, weekday: string | null): readonly string[] {
  if (!enough) return [INSIGHT.few];
  const lines: string[] = [];
  if (lead !== null) lines.push(`${LEADS[lead]}${weekday === null ? '' : `، وتزيد يوم ${weekday}`}.`);
  else if (weekday !== null) lines.push(`جاءت أكثر في يوم ${weekday}.`);
  if (need !== null) lines.push(`«${NEED_WORDS[need]}» أكثر ما طلبته.`);
  return lines.length > 0 ? lines : [INSIGHT.mixed];
}

/** How it was after one practice, in words. */
export function afterwardsLine({ practice, answers, easierBetween }: Afterwards): string {
  const name = practiceName(practice);
  if (easierBetween === null) return `${name}: ${INSIGHT.few}`;
  const [from, to] = easierBetween;
  const outOf = counted(answers, {
    zero: 'بلا أجوبة',
    one: 'من جواب واحد',
    two: 'من جوابين',
    few: 'من # أجوبة',
    many: 'من # جوابًا',
    other: 'من # جواب',
  });
  return `${name}: ${outOf}، «أخفّ» على الأرجح بين ${from} و${to} من كل 100.`;
}
