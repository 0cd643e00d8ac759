import type { Words } from '../words';

/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE: Words['breaks']['KEEP_PHRASE'] = {
  label: 'Uma frase para guardar, se quiser',
  keep: 'Guardar',
  more: 'Depois ela vem junto nos passos gentis.',
  kept: 'Guardada entre as suas palavras.',
  failed: 'Não deu para escrever. Continua aqui.',
};
