import type { Words } from '../words';

/**
 * The help panel in as few and as neutral words as it can do with. A language that no native speaker has reviewed yet
 * says these instead of TALK: a sentence that is a little wrong must not stand there. What is empty is not shown.
 */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'التحدّث إلى شخص',
  lead: '',
  people: 'أشخاصك',
  region: 'البلد',
  chooseRegion: 'اختيار',
  emergency: (numbers) => `الطوارئ: ${numbers}`,
  emergencyAnywhere: 'الطوارئ: الرقم المحلّي',
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `الإسعاف ${number}`,
    fire: (number) => `الإطفاء ${number}`,
    police: (number) => `الشرطة ${number}`,
    rescue: (number) => `الإنقاذ ${number}`,
  },
  ages: { adults: '18+', '16-35': '16–35' },
  fromMobile: '(هاتف محمول)',
  press: (key) => `، ${key}`,
  ifThere: (place) => `${place}؟`,
  noLine: 'لا رقم متحقَّق منه.',
  directory: 'findahelpline.com',
  directoryNote: '',
  always: '24/7',
  daily: 'يوميًّا',
  free: 'مجانًا',
  how: {
    call: (to) => `هاتف: ${to}`,
    text: (to, message) => (message ? `رسالة نصّية ${to}: ${message}` : `رسالة نصّية ${to}`),
    whatsapp: (to) => `واتساب ${to}`,
    chat: (to) => `محادثة: ${to}`,
    email: (to) => `بريد: ${to}`,
  },
  readOn: (date) => `بتاريخ ${date}`,
  ifOneFails: '',
  missing: 'غير متاح.',
  close: 'إغلاق',
};
