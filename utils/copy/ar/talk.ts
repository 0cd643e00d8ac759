import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'التحدّث إلى شخص الآن',
  lead: 'إن بدا الوضع غير آمن، يمكن لشخص أن يساعد الآن.',
  emergencyAnywhere: 'في حالة الطوارئ: رقم الطوارئ المحلّي.',
  directory: 'البحث عن خطّ في بلد آخر',
  directoryNote: 'يُفتح findahelpline.com في علامة تبويب جديدة.',
  missing: 'لا يمكن فتح قائمة الخطوط في الوقت الحالي.',
  close: 'إغلاق',
};

/** The same for a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'التحدّث إلى شخص',
  lead: '',
  emergencyAnywhere: 'الطوارئ: الرقم المحلّي',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'غير متاح.',
  close: 'إغلاق',
};
