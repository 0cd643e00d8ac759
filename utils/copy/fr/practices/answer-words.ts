import type { After, Named, Need } from '../../../practice/practice';

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'fatigue',
  tense: 'tension',
  worried: 'inquiétude',
  ashamed: 'honte',
  sad: 'tristesse',
  angry: 'colère',
  numb: 'engourdissement',
  'hard-to-say': 'difficile à dire',
  'nothing-much': 'pas grand-chose',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'de l’eau',
  move: 'bouger un peu',
  air: 'prendre l’air',
  message: 'écrire à quelqu’un',
  help: 'demander de l’aide',
  smaller: 'voir plus petit',
  later: 'repos plus tard',
  'carry-on': 'continuer',
  unsure: 'encore flou',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'plus léger',
  same: 'pareil',
  heavier: 'plus lourd',
  'stirred-up': 'ça remue',
};
