import type { Status } from '../../noticing/status';
import { leftToRight } from '../left-to-right';
import { counting } from '../plural';
import type { Words } from '../words';
import { OFFER } from './offer';

const counted = counting('ar');

/** What the popup says it is doing. `clock` puts an instant as a time of day. */
export function statusLine(status: Status, clock: (at: number) => string): string {
  switch (status.kind) {
    case 'offering':
      return OFFER;
    case 'later':
      return `هدوء حتى ${clock(status.until)}: بطلب منك.`;
    case 'outside-hours':
      return status.until === null
        ? 'هدوء: لا ساعات محدّدة للاقتراحات.'
        : `هدوء حتى ${clock(status.until)}: خارج ساعاتك.`;
    case 'session':
      return `تركيز حتى ${clock(status.until)}. ثم أقترح دقيقة.`;
    case 'in-call':
      return 'هدوء: أثناء مكالمة.';
    case 'full-screen':
      return 'هدوء: هذه النافذة تملأ الشاشة.';
    case 'sound':
      return 'هدوء: في علامة التبويب الظاهرة صوت.';
    case 'arriving':
      return `هدوء حتى ${clock(status.until)}: لا اقتراح في أول عشر دقائق.`;
    case 'only-when-asked':
      return 'هنا، عند الطلب.';
    case 'no-stretches':
      return 'لا اقتراح بعد فترات العمل الطويلة.';
    case 'enough-today':
      return 'لا اقتراحات أخرى اليوم. هنا، عند الطلب.';
    case 'soon-after-last':
      return `هدوء حتى ${clock(status.until)}: كان اقتراح قبل قليل.`;
    case 'waiting':
      return `${workSoFar(status.activeMinutes)} في انتظار وقفة منك.`;
    case 'counting':
      return status.activeMinutes < status.offerAt
        ? `${workSoFar(status.activeMinutes)} الاقتراح عند الدقيقة ${status.offerAt}.`
        : workSoFar(status.activeMinutes);
  }
}

function workSoFar(minutes: number): string {
  return counted(minutes, {
    zero: 'أقلّ من دقيقة من العمل حتى الآن.',
    one: 'دقيقة واحدة من العمل حتى الآن.',
    two: 'دقيقتان من العمل حتى الآن.',
    few: '# دقائق من العمل حتى الآن.',
    many: '# دقيقة من العمل حتى الآن.',
    other: '# دقيقة من العمل حتى الآن.',
  });
}

export const POPUP: Words['first']['POPUP'] = {
  begin: 'بدء دقيقة',
  decline: 'ليس الآن',
  short: '20 ثانية',
  happened: 'حدث شيء ما',
  browse: 'تمارين',
  later: 'هدوء لمدّة',
  laterChoices: {
    10: '10 دقائق',
    30: '30 دقيقة',
    60: '60 دقيقة',
    today: 'بقية اليوم',
    morning: 'حتى الصباح',
  },
  session: 'اقتراح دقيقة بعد',
  sessionChoices: { 25: '25 دقيقة', 50: '50 دقيقة', 90: '90 دقيقة' },
  endSession: 'إنهاء الجلسة',
  fatigue: 'ربما جاءت اقتراحات في غير وقتها. ما الذي يناسبك؟',
  fatigueChoices: { fewer: 'اقتراحات أقلّ', asked: 'عند الطلب فقط', keep: 'تبقى هكذا' },
  endLater: 'إنهاء وقت الهدوء',
  journal: 'الدفتر',
  settings: 'الإعدادات',
  talk: 'التحدّث إلى شخص الآن',
  site: 'ملاحظة القسوة على النفس هنا',
  siteOn: (host) => `مفعّل في ${leftToRight(host)}`,
  siteOff: (host) => `غير مفعّل في ${leftToRight(host)}`,
  siteWaiting: 'الإذن ناقص.',
  siteRest: 'ليس اليوم',
  siteWake: 'ملاحظة من جديد',
  siteNone: 'لا يمكن ملاحظة شيء في هذه الصفحة.',
  notPinned: 'غير مثبّتة: لا تُرى الاقتراحات.',
  howToPin: 'كيفية التثبيت',
};
