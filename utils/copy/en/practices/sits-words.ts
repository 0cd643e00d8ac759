/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Find a way to sit that can last a while. A chair is good.',
      'Eyes open, lowered or closed: whichever feels safe. You can get up at any time.',
    ],
    [
      'Let whatever holds you do the holding.',
      'You might look at one place on the floor. Nothing has to happen in these minutes.',
    ],
    [
      'Arrive bit by bit: feet, seat, hands.',
      'If sitting still is unpleasant today, walking slowly does as well.',
    ],
  ],
  'sit-quiet': [
    ['From here on it is quiet.', 'When you have wandered off, begin again wherever you like.'],
    ['No more words for a while.', 'If it gets hard, open your eyes, move, or stop. That is part of it.'],
    ['The rest is yours.', 'Sometimes it is dull, sometimes it isn’t. Neither is a mistake.'],
  ],
  'sit-close': [
    ['Let it come to an end.', 'Look around, stretch, and give it a moment before the next thing.'],
    ['You might notice the room again: its light, its sounds.', 'Take as long as you like to get up.'],
    ['The time is over, or you can stay a little.', 'Whatever it was like, it can be over now.'],
  ],
  'sit-breath-find': [
    [
      'Let the breath be as it is. Where is it easiest to feel?',
      'Stay around there, as one stays near a fire: warm, not too close.',
    ],
    [
      'The breath goes by itself, like waves on a beach.',
      'You might sit beside it and let it come in and go out.',
    ],
    [
      'If the breath is a good place for you, rest your attention on it.',
      'If it isn’t, take the sounds, or your hands on your knees.',
    ],
  ],
  'sit-breath-back': [
    [
      'You will be carried off, by plans and by old scenes. All minds do that.',
      'Each time, a friendly “there you are”, and back again.',
    ],
    [
      'Let there be some goodwill in it, as towards an animal on your lap.',
      'You needn’t hold it. It rises and falls.',
    ],
    [
      'With each breath in, you are given something; with each one out, you may let something go.',
      'It doesn’t have to be noticed every time.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Think of yourself as you sat down here today, tired or not.',
      'What would you wish this person? A few words, kept simple.',
    ],
    [
      'It can be odd to wish oneself well. Wishing needs no reasons.',
      'If you have words of your own, take those.',
    ],
    [
      'Begin with what is true: it isn’t always easy to be you.',
      'What would be good? Ease, courage, patience, company?',
    ],
  ],
  'sit-kindness-say': [
    [
      '“May I be kind to myself. May I take things as they are.”',
      'Say yours slowly, with a pause after each, as if to someone you like.',
    ],
    [
      'Repeat them quietly, and listen more than you speak.',
      'If they turn stale, stop for a while and feel your hands.',
    ],
    [
      'Let a wish go out and see whether anything answers.',
      'Warmth may come, or sadness, or nothing. You can stop if it is too much.',
    ],
  ],
  'sit-easy-them': [
    [
      'Someone who is easy: a child, a friend, a dog that knows you.',
      'Picture how they are when they are content. “May you be well.”',
    ],
    [
      'Who comes to mind, when you think of plain affection?',
      'Let them be near, and wish them what they would like.',
    ],
    [
      'Call up somebody in whose company you breathe more freely.',
      'Give them two or three good wishes, and take your time about it.',
    ],
  ],
  'sit-easy-you': [
    [
      'Then sit down beside them. “May we be well.”',
      'When it feels natural, let a wish go to you alone. Otherwise stay together.',
    ],
    [
      'You too would like things to go well. That makes you two of a kind.',
      'The same words, now for both of you.',
    ],
    ['Imagine that they wish it back to you, as they might.', 'Let it come as near as is comfortable.'],
  ],
  'sit-flow-in': [
    [
      'Feel how it is to breathe in, and take something good for yourself.',
      'Stay with the way in for a while: you are allowed to.',
    ],
    [
      'Each breath in can bring what you are short of: rest, warmth, a little courage.',
      'If breathing feels tight, let it be and only think of the word.',
    ],
    ['Begin with yourself.', 'Breathe in as you would drink when thirsty: no faster than is good.'],
  ],
  'sit-flow-out': [
    [
      'Now somebody who is having a hard time, someone who doesn’t overwhelm you.',
      'Breathe out something for them. One for me, one for you.',
    ],
    [
      'Let the way out go to another person, or to many.',
      'Shift the balance as you like: more in, more out, or even.',
    ],
    [
      'Send a little ease out with the breath, to whoever comes to mind.',
      'When it gets too heavy, go back to the way in.',
    ],
  ],
  'sit-body-up': [
    [
      'Start at the feet and go upwards, slowly, with long stops.',
      'Feet, legs, seat, belly, back, hands, neck, face. Leave out whatever you like.',
    ],
    [
      'Begin at the crown and let your attention sink, like water through sand.',
      'Where it is unpleasant, go round it, or rest at your feet.',
    ],
    [
      'Go through the rooms of the house, one after the other, without tidying.',
      'Feet first. Some doors may stay shut.',
    ],
  ],
  'sit-body-thanks': [
    [
      'At each stop, perhaps a nod: these feet have walked a good way.',
      'Where something hurts or shames you, a kind word or a warm hand. Or pass on.',
    ],
    [
      'Each part has been at work for you for years, mostly unasked.',
      'You might thank it, or merely say that you noticed.',
    ],
    [
      'If judgement turns up, it may: many people judge their bodies.',
      'Back to the feet, then, and on from there.',
    ],
  ],
  'sit-figure-place': [
    [
      'Picture somewhere you would be at ease: a room, a hill, a boat in still water.',
      'Look around there until you have a sense of it. Faint is fine.',
    ],
    ['Let a place come that has enough room and enough quiet.', 'If none comes, this room will do.'],
    [
      'Where would you like to receive a guest?',
      'Make it comfortable. You can leave at any time by looking up.',
    ],
  ],
  'sit-figure-comes': [
    [
      'Someone comes who means you well: wise, strong, warm. Person, animal or light.',
      'They stay as long as you like. They may have a word for you, or none.',
    ],
    [
      'You may ask your guest something, or sit side by side.',
      'If they are unkind, they are the wrong one: let them go.',
    ],
    [
      'Let yourself be liked by this one, as you are today.',
      'A little of it is enough. When you’ve had your fill, say goodbye.',
    ],
  ],
  'sit-all-one': [
    [
      'Begin with some goodwill for yourself, in a few words.',
      'Then let one more person in: somebody easy, beside you.',
    ],
    ['Put yourself in the middle of a small circle.', 'Wish yourself well first, then whoever sits nearest.'],
    ['Where is it easiest to begin: with you, or with another?', 'Begin there. The words can stay the same.'],
  ],
  'sit-all-more': [
    [
      'Widen it bit by bit: people of this house, this street, people you pass.',
      'As far as it goes without effort, and then back to you.',
    ],
    ['All of them want to be at ease. All of them have hard days.', 'You are among them. “May we be well.”'],
    [
      'You might let somebody in whom you hardly know: the one at the till.',
      'Leave difficult people out today, if you like.',
    ],
  ],
} as const;
