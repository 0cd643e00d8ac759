import type { After, Named, Need } from '../../../practice/practice';

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'cansaço',
  tense: 'tensão',
  worried: 'preocupação',
  ashamed: 'vergonha',
  sad: 'tristeza',
  angry: 'raiva',
  numb: 'não sinto nada',
  'hard-to-say': 'difícil dizer',
  'nothing-much': 'nada de mais',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'água',
  move: 'me mexer',
  air: 'tomar um ar',
  message: 'escrever a alguém',
  help: 'pedir ajuda',
  smaller: 'deixar menor',
  later: 'descansar depois',
  'carry-on': 'continuar',
  unsure: 'ainda não sei',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'mais leve',
  same: 'igual',
  heavier: 'mais pesado',
  'stirred-up': 'mexeu comigo',
};
