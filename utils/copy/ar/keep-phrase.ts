import type { Words } from '../words';

/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE: Words['breaks']['KEEP_PHRASE'] = {
  label: 'عبارة للاحتفاظ بها، إن ناسب ذلك',
  keep: 'الاحتفاظ بها',
  more: 'وترافق بعدها الخطوات الأكثر دفئًا.',
  kept: 'حُفظت بين كلماتك.',
  failed: 'لم يمكن كتابتها. وهي ما زالت هنا.',
};
