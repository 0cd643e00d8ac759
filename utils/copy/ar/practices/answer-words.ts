import type { After, Named, Need } from '../../../practice/practice';

/* Nouns in place of adjectives: an adjective would ask whether a man or a woman is meant. */

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'تعب',
  tense: 'توتّر',
  worried: 'قلق',
  ashamed: 'خجل',
  sad: 'حزن',
  angry: 'غضب',
  numb: 'خَدَر',
  'hard-to-say': 'يصعب القول',
  'nothing-much': 'لا شيء يُذكر',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'ماء',
  move: 'حركة قليلة',
  air: 'نسمة هواء',
  message: 'رسالة إلى أحد',
  help: 'طلب عون',
  smaller: 'جزء أصغر',
  later: 'راحة لاحقًا',
  'carry-on': 'المتابعة',
  unsure: 'لا أعرف بعد',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'أخفّ',
  same: 'كما كان',
  heavier: 'أثقل',
  'stirred-up': 'تحرّكت مشاعر',
};
