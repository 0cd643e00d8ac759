import type { Answer, DecisionRecord, Withheld } from '../../noticing/decision-record';
import type { Words } from '../words';

/** The journal page's part on when something was offered, and why not. */
export const DECISIONS: Words['pages']['DECISIONS'] = {
  title: 'متى جاء اقتراح، ومتى لم يأتِ',
  promise: 'بالدقيقة، لمدّة 90 يومًا، على هذا الجهاز فقط. وما أدّى إلى لحظة هادئة ليس فيه.',
  empty: 'لا شيء بعد.',
  unreachable: 'لا يمكن فتح هذا الجزء في الوقت الحالي.',
  more: 'عرض المزيد',
  remove: 'حذف',
  removeThis: (when) => `حذف سطر ${when}`,
  removeAll: 'حذف كل هذه الأسطر',
  removeAllSure: 'هذا يحذف كل سطر في هذا الجزء.',
  removeAllYes: 'حذف هذه الأسطر الآن',
  cancel: 'إلغاء',
};

const MOMENTS = {
  stretch: 'فترة عمل طويلة',
  session: 'نهاية جلسة تركيز',
  quiet: 'لحظة هادئة',
} satisfies Record<DecisionRecord['moment'], string>;

const WITHHELD = {
  later: 'بلا اقتراح: الهدوء كان بطلب منك',
  'in-call': 'بلا اقتراح: أثناء مكالمة',
  'full-screen': 'بلا اقتراح: نافذة ملأت الشاشة',
  sound: 'بلا اقتراح: في علامة التبويب الظاهرة صوت',
  arriving: 'بلا اقتراح: الدقائق العشر الأولى',
  'outside-hours': 'بلا اقتراح: خارج ساعاتك',
  'enough-today': 'بلا اقتراح: يكفي لذلك اليوم',
  'soon-after-last': 'بلا اقتراح: بعد الاقتراح السابق بقليل',
  'no-pause-came': 'بلا اقتراح: لم تأتِ وقفة منك',
  rested: 'بلا اقتراح: أخذت راحة',
} satisfies Record<Withheld, string>;

const ANSWERS = {
  begun: 'جاء اقتراح، وبدأت دقيقة',
  declined: 'جاء اقتراح، وقلت ليس الآن',
  later: 'جاء اقتراح، وقلت لاحقًا',
  rested: 'جاء اقتراح، وأخذت راحة',
  unanswered: 'جاء اقتراح، وانصرف من نفسه',
  unseen: 'جاء اقتراح، ولم يكن ممكنًا أن يراه أحد',
} satisfies Record<Answer, string>;

/** One line: what the moment was, and what became of it. */
export function decisionLine({ moment, why, answer }: DecisionRecord): string {
  if (why !== null) return `${MOMENTS[moment]}. ${WITHHELD[why]}.`;
  return `${MOMENTS[moment]}. ${answer === null ? 'جاء اقتراح' : ANSWERS[answer]}.`;
}
