/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [['What’s here right now?'], ['What do you notice, if anything?'], ['How is it in there?']],
  savour: [
    [
      'Then there may be room for one small thing that is all right.',
      'Light, warmth, a sound. A few seconds with it.',
    ],
    ['Nothing much can be a good place to rest.', 'You might let it be quiet for two breaths, or three.'],
    ['Perhaps something near you is pleasant to look at.', 'You could let your eyes stay there a little.'],
  ],
  'not-only-you': [
    ['Something hard is here. It can be, for a minute.', 'Others meet this too, even where it doesn’t show.'],
    ['This is part of being a person.', 'Somewhere, somebody else is sitting with much the same.'],
    ['It isn’t a sign that you are made wrong.', 'People get here, by many roads.'],
  ],
  'hard-is-ordinary': [
    ['Hard moments come to nearly everyone.', 'Being worn by one is ordinary, not a fault.'],
    ['Whoever does anything for long meets this.', 'It is not a verdict on you.'],
    ['People you respect have hours like this one.', 'They seldom mention it.'],
  ],
  need: [
    ['What do you need right now?'],
    ['What would help a little, if anything?'],
    ['What is next, for your own sake?'],
  ],
  return: [
    ['Back when you’re ready. Take what helped, leave the rest.'],
    ['That is all. The rest of the day can wait a moment.'],
    ['You can go back now, at your own speed.'],
  ],
} as const;
