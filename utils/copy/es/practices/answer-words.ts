import type { After, Named, Need } from '../../../practice/practice';

export const NAMED_WORDS: Record<Named, string> = {
  tired: 'cansancio',
  tense: 'tensión',
  worried: 'preocupación',
  ashamed: 'vergüenza',
  sad: 'tristeza',
  angry: 'rabia',
  numb: 'no siento nada',
  'hard-to-say': 'difícil de decir',
  'nothing-much': 'nada en especial',
};

export const NEED_WORDS: Record<Need, string> = {
  water: 'agua',
  move: 'moverme',
  air: 'aire fresco',
  message: 'escribir a alguien',
  help: 'pedir ayuda',
  smaller: 'hacerlo más pequeño',
  later: 'descansar luego',
  'carry-on': 'seguir',
  unsure: 'aún no sé',
};

export const AFTER_WORDS: Record<After, string> = {
  easier: 'más ligero',
  same: 'igual',
  heavier: 'más pesado',
  'stirred-up': 'algo se removió',
};
