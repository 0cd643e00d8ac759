import type { Words } from '../words';

/** The rest of the help panel, read when it opens: places, numbers, ways to reach a line. */
export const TALK_LINES: Words['helplines']['TALK_LINES'] = {
  people: 'أشخاص ذكرتهم',
  region: 'المكان',
  chooseRegion: 'اختيار بلد أو منطقة',
  emergency: (numbers) => `في حالة الطوارئ: ${numbers}`,
  emergencyFor: {
    any: (number) => number,
    ambulance: (number) => `الإسعاف ${number}`,
    fire: (number) => `الإطفاء ${number}`,
    police: (number) => `الشرطة ${number}`,
    rescue: (number) => `الإنقاذ ${number}`,
  },
  ages: { adults: 'للبالغين', '16-35': 'من سنّ 16 إلى 35' },
  fromMobile: '(من الهاتف المحمول)',
  press: (key) => `، ثم ${key}`,
  ifThere: (place) => `لمن في ${place}:`,
  noLine: 'لم نتحقّق من خطّ لهذا المكان.',
  always: 'ليلًا ونهارًا',
  daily: 'يوميًّا',
  free: 'مجانًا',
  how: {
    call: (to) => `الاتصال بـ ${to}`,
    text: (to, message) => (message ? `رسالة نصّية «${message}» إلى ${to}` : `رسالة نصّية إلى ${to}`),
    whatsapp: (to) => `واتساب ${to}`,
    chat: (to) => `محادثة: ${to}`,
    email: (to) => `بريد إلكتروني إلى ${to}`,
  },
  readOn: (date) => `قُرئت الأرقام في صفحات عامّة، ${date}.`,
  ifOneFails: 'إن لم يستجب أحدها، فرقم الطوارئ.',
};

/** The same for a draft: few words, and neutral ones. */
export const LINES_SHORT: Words['helplines']['TALK_LINES'] = {
  people: 'أشخاصك',
  region: 'البلد',
  chooseRegion: 'اختيار',
  emergency: (numbers) => `الطوارئ: ${numbers}`,
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
};
