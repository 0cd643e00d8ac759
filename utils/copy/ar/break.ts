import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'التالي',
  done: 'تمّ',
  stop: 'إيقاف',
  notHelping: 'هذا لا يساعد',
  progress: (at, of) => `الخطوة ${at} من ${of}`,
  afterQuestion: 'كيف الأمر الآن، إن شئت القول:',
  addNote: 'إضافة ملاحظة',
  note: 'ملاحظة للدفتر',
  keeping: {
    nothing: 'هذه الدقيقة ليست في دفترك.',
    'not-yet': '',
    kept: 'هذه الدقيقة في دفترك.',
    failed: 'لا يمكن الكتابة في الدفتر في الوقت الحالي.',
  },
  waysTitle: 'بأيّ طريقة',
  ways: {
    read: 'قراءة',
    gentle: 'على مهل',
    listen: 'استماع',
    'no-words': 'بلا كلمات',
  },
  inTab: 'في علامة تبويب',
  inWindow: 'في نافذة مستقلّة',
  pause: 'توقّف قصير',
  goOn: 'متابعة تلقائية',
  noVoice: 'ليس في هذا الجهاز صوت خاصّ به يتكلّم العربية. يمكنك القراءة بدلًا منه.',
  quietUntil: (time) => `حتى نحو ${time}، إن شئت. لن يصدر أيّ صوت.`,
  quietOver: 'انتهى الوقت. يمكن البقاء، أو المتابعة.',
  paceQuestions: {
    ground: {
      asks: 'منذ أسبوع والتمارين عن الأرض فقط. هل ما زال هذا مناسبًا؟',
      up: 'عودة الهادئة أيضًا',
      stay: 'يبقى هكذا',
    },
    more: {
      asks: 'هناك تمارين أوسع، فيها كلمات لطيفة ولمس. هل تناسبك بين غيرها؟',
      up: 'تلك أيضًا',
      stay: 'تبقى هادئة',
    },
  },
  easingTitle: 'هذا يحدث، وليس خطأ.',
  easingLine: 'قد يؤلم اللطف في البداية. يمكن التوقّف هنا، أو الإحساس بالأرض للحظة.',
  ground: 'الإحساس بالأرض',
  stopHere: 'التوقّف هنا',
  slower:
    'التمارين القادمة تبقى قصيرة، وهذا لن يأتي من نفسه. إن تحرّكت مشاعر مرة أخرى خلال أسبوع، لا يأتي إلّا ما هو عن الأرض.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Words['breaks']['WHY_LINES'] = {
  picked: '',
  ground: 'الأرض فقط، في الوقت الحالي.',
  gentle: 'تمرين قصير وهادئ.',
  happened: 'لما بعد أمر ما.',
  calls: 'لما بعد مكالمة.',
  helped: 'قلت «أخفّ» بعد هذا التمرين.',
  next: 'التالي في الدور.',
  made: 'أُعدّ لك.',
};
