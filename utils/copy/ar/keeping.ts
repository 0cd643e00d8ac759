import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('ar');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'النسخ، ومدّة الاحتفاظ',
  uninstall: 'إزالة الإضافة تحذف الدفتر. والنسخة تبقى عندك.',
  saveJson: 'حفظ نسخة',
  saveCsv: 'حفظ جدول (CSV)',
  plain: 'من لديه أحد هذين الملفّين يمكنه قراءته.',
  saveBackup: 'حفظ بعبارة مرور',
  backupMore: 'من دون عبارة المرور لا يمكن لأحد فتح ذلك الملفّ، ولا لك أيضًا.',
  passphrase: 'عبارة المرور',
  again: 'العبارة نفسها مرة أخرى',
  save: 'حفظ',
  cancel: 'إلغاء',
  saved: 'سُلّمت نسخة إلى متصفّحك.',
  reminder: 'لا توجد نسخة حديثة من هذا الدفتر. وإزالة الإضافة ستحذفه.',
  reminderLater: 'ليس الآن',
  bringIn: 'إدخال نسخة',
  keepFor: 'مدّة الاحتفاظ بالتدوينات',
  days: { 30: '30 يومًا', 90: '90 يومًا', 365: 'سنة', always: 'بلا مدّة محدّدة' },
  keepMore: {
    always: 'لا يُحذف شيء من نفسه.',
    some: 'ثم تُحذف الأقدم من نفسها.',
    locked: 'ثم تُحذف الأقدم من نفسها، شهرًا كاملًا كل مرة، بسبب القفل.',
  },
  told: (from) => `لا يُحذف شيء قبل ${from}.`,
  notice: 'لا تُحفظ التدوينات إلى الأبد، إلّا إن طلبت ذلك.',
  keepSaved: 'حُفظ. ويسري من الغد.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'كلماتك', people: 'أشخاص' } as const;

/** Bringing a copy in. */
export const IMPORT: Words['pages']['IMPORT'] = {
  opens: 'لهذه النسخة عبارة مرور.',
  passphrase: 'عبارة مرورها',
  open: 'فتح',
  wrong: 'هذه لا تفتحها: عبارة أخرى، أو ملفّ تغيّر.',
  preview: 'ما في هذه النسخة',
  added: (count) =>
    counted(count, {
      zero: 'لا تدوينات للإضافة',
      one: 'تدوينة واحدة للإضافة',
      two: 'تدوينتان للإضافة',
      few: '# تدوينات للإضافة',
      many: '# تدوينة للإضافة',
      other: '# تدوينة للإضافة',
    }),
  same: (count) =>
    counted(count, {
      zero: 'لا تدوينات موجودة هنا من قبل',
      one: 'تدوينة واحدة موجودة هنا من قبل',
      two: 'تدوينتان موجودتان هنا من قبل',
      few: '# تدوينات موجودة هنا من قبل',
      many: '# تدوينة موجودة هنا من قبل',
      other: '# تدوينة موجودة هنا من قبل',
    }),
  differing: (count) =>
    counted(count, {
      zero: 'لا تدوينات مختلفة',
      one: 'تدوينة واحدة مختلفة؛ وتدوينتك تبقى كما هي',
      two: 'تدوينتان مختلفتان؛ وتدويناتك تبقى كما هي',
      few: '# تدوينات مختلفة؛ وتدويناتك تبقى كما هي',
      many: '# تدوينة مختلفة؛ وتدويناتك تبقى كما هي',
      other: '# تدوينة مختلفة؛ وتدويناتك تبقى كما هي',
    }),
  leftOut: (count) =>
    counted(count, {
      zero: 'كل الأسطر مقروءة',
      one: 'سطر واحد لا يمكن قراءته، ولن يدخل',
      two: 'سطران لا يمكن قراءتهما، ولن يدخلا',
      few: '# أسطر لا يمكن قراءتها، ولن تدخل',
      many: '# سطرًا لا يمكن قراءتها، ولن تدخل',
      other: '# سطر لا يمكن قراءتها، ولن تدخل',
    }),
  addedWords: (count) =>
    counted(count, {
      zero: 'لا أسطر من كلماتك للإضافة',
      one: 'سطر واحد من كلماتك للإضافة',
      two: 'سطران من كلماتك للإضافة',
      few: '# أسطر من كلماتك للإضافة',
      many: '# سطرًا من كلماتك للإضافة',
      other: '# سطر من كلماتك للإضافة',
    }),
  addedPeople: (count) =>
    counted(count, {
      zero: 'لا أشخاص للإضافة',
      one: 'شخص واحد للإضافة',
      two: 'شخصان للإضافة',
      few: '# أشخاص للإضافة',
      many: '# شخصًا للإضافة',
      other: '# شخص للإضافة',
    }),
  others: (count) =>
    counted(count, {
      zero: 'لا شيء من الكلمات والأشخاص هنا من قبل',
      one: 'سطر واحد أو شخص واحد هنا من قبل؛ وما عندك يبقى كما هو',
      two: 'اثنان من الأسطر أو الأشخاص هنا من قبل؛ وما عندك يبقى كما هو',
      few: '# من الأسطر أو الأشخاص هنا من قبل؛ وما عندك يبقى كما هو',
      many: '# من الأسطر أو الأشخاص هنا من قبل؛ وما عندك يبقى كما هو',
      other: '# من الأسطر أو الأشخاص هنا من قبل؛ وما عندك يبقى كما هو',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `السطر ${place}: «${field}»` : `${LISTS[list]}، السطر ${place}`,
  more: 'وغيرها',
  bringIn: 'إضافتها',
  nothing: 'ليس فيها شيء للإضافة.',
  cancel: 'تركها',
  done: (count) =>
    counted(count, {
      zero: 'لم تُضَف تدوينات.',
      one: 'أُضيفت تدوينة واحدة.',
      two: 'أُضيفت تدوينتان.',
      few: 'أُضيفت # تدوينات.',
      many: 'أُضيفت # تدوينة.',
      other: 'أُضيفت # تدوينة.',
    }),
  allDone: 'تمّت الإضافة.',
  failed: 'لم يمكن كتابة كل ذلك. وما عندك بقي كما كان.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'ذلك الملفّ أكبر من أيّ دفتر لنا.',
  'not-text': 'ذلك الملفّ ليس نصًّا بترميز UTF-8.',
  empty: 'ذلك الملفّ فارغ.',
  'other-format': 'ذلك الملفّ ليس نسخة من هذا الدفتر.',
  newer: 'تلك النسخة حفظها إصدار أحدث.',
  damaged: 'تلك النسخة تالفة: لا يمكن قراءة جزئها الخارجي.',
  'too-many': 'في ذلك الملفّ تدوينات أكثر من أيّ دفتر لنا.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `ذلك الملفّ منقطع أو تالف عند السطر ${why.line}، العمود ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} لم يتغيّر شيء.`;
}
