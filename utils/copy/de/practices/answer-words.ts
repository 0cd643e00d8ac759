import type { After, Named, Need } from '../../../practice/practice';

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'müde',
  tense: 'angespannt',
  worried: 'besorgt',
  ashamed: 'beschämt',
  sad: 'traurig',
  angry: 'wütend',
  numb: 'wie betäubt',
  'hard-to-say': 'schwer zu sagen',
  'nothing-much': 'nichts Besonderes',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'Wasser',
  move: 'etwas Bewegung',
  air: 'frische Luft',
  message: 'jemandem schreiben',
  help: 'um Hilfe bitten',
  smaller: 'es kleiner machen',
  later: 'später ausruhen',
  'carry-on': 'weitermachen',
  unsure: 'weiß noch nicht',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'leichter',
  same: 'gleich',
  heavier: 'schwerer',
  'stirred-up': 'aufgewühlt',
};
