import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('ar');

export const BROWSE: Words['breaks']['BROWSE'] = {
  title: 'التمارين',
  back: 'رجوع',
  shelves: {
    made: 'أُعدّت لك',
    minutes: 'نحو دقيقة',
    ground: 'الأرض والحواسّ',
    kind: 'أكثر دفئًا',
    helping: 'لمن عملهم مساعدة الناس',
    study: 'للدراسة',
    sits: 'أطول، وفي هدوء',
    stirring: 'هذه تحرّك المشاعر عند بعض الناس',
  },
  stirringMore: 'يمكنك التوقّف عند أيّ سطر. والأنسب لها يوم ليس أصعب الأيام.',
  from: (maker) => `من ${maker}.`,
  resting: 'الأقوى منها في راحة لأسبوع، لأن مشاعر تحرّكت.',
  groundOnly: 'الأرض فقط، في الوقت الحالي. في الإعدادات، تحت «درجة الهدوء»، تفاصيل أكثر.',
  leftOut: 'ما طلبت تركه ليس هنا. وهو مذكور في الإعدادات.',
  ownWords: 'بكلماتك',
  packs: 'حزم',
  inTab: 'الفتح في علامة تبويب',
  inTabMore: 'نافذة شريط الأدوات تُغلق عند النقر في مكان آخر.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? minutes(seconds / 60) : secondsWords(seconds)),
  begin: (name, length) => `${name}، ${length}`,
  said: {
    easier: 'قلت «أخفّ» بعده.',
    same: '',
    heavier: 'قلت «أثقل» بعده.',
    'stirred-up': 'قلت «تحرّكت مشاعر» بعده.',
    'not-helping': 'لم يساعد في المرة الماضية.',
  },
};

function minutes(count: number): string {
  return counted(count, {
    zero: 'أقلّ من دقيقة',
    one: 'دقيقة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });
}

function secondsWords(count: number): string {
  return counted(count, {
    zero: 'لحظة',
    one: 'ثانية',
    two: 'ثانيتان',
    few: '# ثوانٍ',
    many: '# ثانية',
    other: '# ثانية',
  });
}
