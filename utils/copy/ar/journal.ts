import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('ar');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'الدفتر',
  promise: 'على هذا الجهاز فقط. ليس فيه موقع، ولا شيء ممّا كُتب في مكان آخر.',
  empty: 'لا شيء هنا بعد. الدقيقة المكتملة تظهر هنا، لمن يحتفظ بدفتر.',
  leads: {
    asked: 'بطلب منك',
    happened: 'حدث شيء ما',
    stretch: 'بعد فترة عمل طويلة',
    cue: 'اقتراح هادئ',
    offer: 'اقتراح هادئ',
    session: 'بعد جلسة تركيز',
  },
  need: 'ما لزم',
  after: 'بعدها',
  note: 'ملاحظة',
  noAnswer: 'لم يُذكر',
  edit: 'تعديل',
  save: 'حفظ',
  cancel: 'إلغاء',
  remove: 'حذف',
  removeThis: (when) => `حذف تدوينة ${when}`,
  undo: 'تراجع',
  undone: 'عادت.',
  editThis: (when) => `تعديل تدوينة ${when}`,
  removed: 'حُذفت.',
  saved: 'حُفظت.',
  removeAll: 'حذف كل شيء',
  removeAllSure: 'هذا يحذف كل ما هنا، وكلماتك والأشخاص أيضًا. ولا يمكن التراجع عنه.',
  removeAllYes: 'حذف كل شيء الآن',
  remnants: 'قد تُبقي المتصفّحات آثارًا على القرص بعد الحذف.',
  earlier: 'عرض تدوينات أقدم',
  later: 'عرض تدوينات أحدث',
  reading: 'تُقرأ الأشهر الأقدم.',
  search: 'كلمات في ملاحظة',
  filters: { lead: 'ما أدّى إليها', practice: 'التمرين', need: 'ما لزم' },
  anything: 'أيّ شيء',
  clear: 'عرض الكل',
  found: (count) =>
    counted(count, {
      zero: 'لا شيء كهذا هنا.',
      one: 'تدوينة واحدة.',
      two: 'تدوينتان.',
      few: '# تدوينات.',
      many: '# تدوينة.',
      other: '# تدوينة.',
    }),
  failed: 'لم يمكن كتابة التدوينة الأخيرة. ربما امتلأ القرص.',
  damaged: (count) =>
    counted(count, {
      zero: 'كل الأسطر مقروءة.',
      one: 'سطر واحد لا يمكن قراءته. يبقى كما هو، والنسخة تحمله أيضًا.',
      two: 'سطران لا يمكن قراءتهما. يبقيان كما هما، والنسخة تحملهما أيضًا.',
      few: '# أسطر لا يمكن قراءتها. تبقى كما هي، والنسخة تحملها أيضًا.',
      many: '# سطرًا لا يمكن قراءتها. تبقى كما هي، والنسخة تحملها أيضًا.',
      other: '# سطر لا يمكن قراءتها. تبقى كما هي، والنسخة تحملها أيضًا.',
    }),
  unreachable: 'لا يمكن فتح الدفتر في الوقت الحالي. لم يتغيّر شيء.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'تمرين آخر';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['اليوم', 'الوقت', 'ما أدّى إليها', 'التمرين', 'ما لزم', 'بعدها', 'ملاحظة'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
