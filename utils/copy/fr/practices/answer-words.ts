import type { After, Named, Need } from '../../../practice/practice';

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'fatigue',
  tense: 'tension',
  worried: 'inquiétude',
  ashamed: 'honte',
  sad: 'tristesse',
  angry: 'colère',
  numb: 'comme un vide',
  'hard-to-say': 'difficile à dire',
  'nothing-much': 'pas grand-chose',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'de l’eau',
  move: 'bouger',
  air: 'de l’air',
  message: 'écrire à quelqu’un',
  help: 'de l’aide',
  smaller: 'plus petit',
  later: 'repos, plus tard',
  'carry-on': 'continuer',
  unsure: 'pas encore clair',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'plus léger',
  same: 'pareil',
  heavier: 'plus lourd',
  'stirred-up': 'remué',
};
