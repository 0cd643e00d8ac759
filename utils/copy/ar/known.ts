import { leftToRight } from '../left-to-right';
import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'ما أعرفه عنك',
  link: 'عرض كل ما هو محفوظ',
  promise: 'كل ما هو محفوظ، كما هو في هذا المتصفّح. لا شيء غيره، ولا شيء في مكان آخر.',
  browser: 'المتصفّح نفسه يحفظ أيّ المواقع سمحت بها. وهي في إعداداته.',
  nothing: 'لا شيء محفوظ.',
  size: (bytes) => `${bytes} بايت`,
  remove: 'حذف',
  removeThis: (name) => `حذف: ${name}`,
  sure: 'هذا يحذفه. ولا يمكن التراجع عنه.',
  keep: 'إبقاء',
  yes: 'حذف الآن',
  removed: 'حُذف.',
  refused: 'لم يمكن حذف ذلك. لم يتغيّر شيء.',
  lock: 'يمكن رفعه في صفحة الدفتر.',
  stores: {
    local: 'يبقى إلى أن يُغيَّر',
    session: 'في الذاكرة، إلى أن يُغلق المتصفّح',
    'kind-minute': 'الدفتر، شهرًا بعد شهر',
    'kind-minute-decisions': 'متى جاء اقتراح، ومتى لم يأتِ',
    'kind-minute-words': 'كلماتك',
    'kind-minute-packs': 'تمارين أعدّها أحد لك',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS: Words['pages']['RECORDS'] = {
  'local settings': 'إعداداتك',
  'local consents': 'المواقع المفعّلة',
  'local break': 'الدقيقة الجارية',
  'local pace': 'درجة هدوء التمارين',
  'local tried': 'التمارين التي بدأتها، وكيف كان آخرها',
  'local memory': 'أوقات الاقتراحات الأخيرة، وما طلبته',
  'local unwritten': 'أسطر عن الاقتراحات، في طريقها',
  'local lock': 'قفل الدفتر',
  'local people': 'أشخاص يمكنك التحدّث إليهم',
  'local draft': 'الحزمة التي تكتبها',
  'local makers': 'مفاتيح من تعرفهم ممّن أعدّوا حزمًا',
  'local upkeep': 'مدّة الاحتفاظ بالتدوينات، ومتى حُفظت نسخة',
  'session noticing': 'منذ متى بدأ نشاطك، وهل من اقتراح قائم',
  'session journal': 'هل كُتبت التدوينة الأخيرة',
  'session running': 'الدقيقة الجارية، ما دام هناك قفل',
  'session note': 'الملاحظة التي تُكتب الآن',
  'kind-minute-decisions records': 'متى جاء اقتراح، ومتى لم يأتِ',
  'session draft': 'الحزمة التي تكتبها',
  'kind-minute-packs signing-key': 'مفتاحك لتوقيع الحزم',
  'kind-minute-words lines': 'أسطرك وعباراتك ومراسيك',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `تدوينات ${leftToRight(name)}`;
  if (store === 'kind-minute-packs') return `حزمة، ${leftToRight(name)}`;
  return name.startsWith('damaged.')
    ? `وُضع جانبًا، ولم يمكن قراءته: ${leftToRight(name.slice(8))}`
    : `غير معروف: ${leftToRight(name)}`;
}
