import type { After, Named, Need, PracticeId, StageId } from '../../practice/practice';

/** What a stage says: one or two short lines, plain, and nothing it asks is a must. */
export const STAGE_LINES: Record<StageId, readonly string[]> = {
  feet: ['If it fits, notice where your feet rest.', 'The floor holds them. Nothing to do about it.'],
  'far-off': ['You might look at the farthest thing you can see.', 'Let it be as far away as it is.'],
  sounds: ['Perhaps listen for the quietest sound in the room.', 'It needs nothing from you.'],
  'hard-is-ordinary': [
    'Hard moments come to nearly everyone.',
    'Being worn by one is ordinary, not a fault.',
  ],
  'name-it': ['What’s here right now?'],
  'not-only-you': [
    'Something hard is here. It can be, for a minute.',
    'Others meet this too, even where it doesn’t show.',
  ],
  savour: [
    'Then there may be room for one small thing that is all right.',
    'Light, warmth, a sound. A few seconds with it.',
  ],
  'friend-tone': [
    'If a friend were in this spot, how would you speak to them?',
    'You might try that tone inward. A word or two is plenty.',
  ],
  'both-true': [
    'It may have gone badly, and you may have had a part in it.',
    'You can also be decent to yourself about it. Both can be true.',
    'What would be one small kindness now?',
  ],
  need: ['What do you need right now?'],
  floor: ['Eyes open, if you like. Feel the floor, or the seat.', 'It is solid. That is all this is.'],
  room: ['Look around and find three things with a corner.', 'You are here, in this room.'],
  return: ['Back when you’re ready. Take what helped, leave the rest.'],
};

/** Titles of practices, as the journal shows them: safe to be read by a bystander. */
export const PRACTICE_NAMES: Record<PracticeId, string> = {
  'gentle-feet': 'Feet on the floor',
  'gentle-far-off': 'A look far off',
  'gentle-sounds': 'A quiet sound',
  minute: 'A minute',
  'minute-happened': 'A minute, after something',
  grounding: 'Three corners',
};

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'tired',
  tense: 'tense',
  worried: 'worried',
  ashamed: 'ashamed',
  sad: 'sad',
  angry: 'angry',
  numb: 'numb',
  'hard-to-say': 'hard to say',
  'nothing-much': 'nothing much',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'water',
  move: 'move a little',
  air: 'a breath of air',
  message: 'message someone',
  help: 'ask for help',
  smaller: 'make it smaller',
  later: 'rest later',
  'carry-on': 'carry on',
  unsure: 'don’t know yet',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'easier',
  same: 'same',
  heavier: 'heavier',
  'stirred-up': 'stirred up',
};
