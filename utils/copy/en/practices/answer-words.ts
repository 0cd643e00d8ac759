import type { After, Named, Need } from '../../../practice/practice';

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
