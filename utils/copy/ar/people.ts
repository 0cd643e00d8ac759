import type { Words } from '../words';

/** The settings' part on people somebody can reach. */
export const PEOPLE: Words['pages']['PEOPLE'] = {
  title: 'أشخاص يمكنني التحدّث إليهم',
  more: 'يظهرون أولًا تحت «التحدّث إلى شخص الآن». على هذا الجهاز فقط.',
  readable: 'يبقون مقروئين حين يكون للدفتر قفل، حتى يمكن الوصول إليهم عند الحاجة.',
  name: 'الاسم',
  how: 'كيف: رقم، عنوان، أيّ شيء',
  nameOf: (name) => `اسم ${name}`,
  howOf: (name) => `كيفية الوصول إلى ${name}`,
  add: 'إضافة شخص',
  save: 'حفظ',
  cancel: 'إلغاء',
  edit: 'تعديل',
  editThis: (name) => `تعديل: ${name}`,
  remove: 'إزالة',
  removeThis: (name) => `إزالة: ${name}`,
};
