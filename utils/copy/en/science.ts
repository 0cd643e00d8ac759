/*
 * Read on 2026-11-25: the abstracts of each (PubMed, PMC, the publisher), and the founding paper in full.
 * Results without a difference stand first where there are any.
 */
export const SCIENCE = {
  title: 'What is known, and what isn’t',
  intro: [
    'Kind Minute follows one short paper, and what others have studied since.',
    'Nobody has studied Kind Minute. Whether a minute in a toolbar changes anything later isn’t known.',
  ],
  ideaTitle: 'The idea',
  idea: [
    'Kristin Neff and Christopher Germer name three parts: kindness, common humanity and mindfulness.',
    'They ask “What do I need right now?”, and what one would say to a friend.',
    'They also say that warmth can hurt at first, so it has to go slowly.',
    'Their paper is about the work with a therapist. This is a small tool for in between.',
  ],
  ideaSource: 'Neff and Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'What was found',
  findings: [
    {
      title: 'Twenty seconds a day',
      lines: [
        '135 students held a hand to the body, or tapped their fingers, for a month.',
        'All of them compared, it made no difference.',
        'It did among the 45 who kept it up nearly every day. Such people may differ anyway.',
      ],
      source: 'Susman and others, Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Breaks under ten minutes',
      lines: [
        '22 groups with 2,335 people: a little more energy, a little less tiredness.',
        'How well the work went afterwards was the same.',
      ],
      source: 'Albulescu and others, PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Whole courses',
      lines: [
        'In 27 trials of courses, people were kinder to themselves and less strained afterwards.',
        'Groups went better than people by themselves, and trials that found nothing may be missing.',
        'In another review of 22, beside some other course there was no difference.',
      ],
      source:
        'Ferrari and others, Mindfulness 2019, 10:1455. Wilson and others, Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Afterwards',
      lines: [
        'An online course in a lockdown: people felt less strained at its end.',
        'Later, they were where they had begun. The authors think it takes regular practice.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'What follows from it here',
  here: [
    'Few offers, and no is as near as yes.',
    'Short ones first, and slower when something stirs.',
    'No counting of days: nothing says that a gap does harm.',
    'Your journal shows before and after. It can’t say what came from what.',
  ],
  limitsTitle: 'What it is not',
  limits: [
    'It is not therapy, and it can’t take the place of a person.',
    'It doesn’t know how you are, and it can’t tell when someone is in danger.',
  ],
};
