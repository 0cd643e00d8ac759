import type { Words } from '../words';

/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE: Words['breaks']['KEEP_PHRASE'] = {
  label: 'Una frase para guardar, si quieres',
  keep: 'Guardarla',
  more: 'Después viene en los pasos amables.',
  kept: 'Guardada entre tus palabras.',
  failed: 'No se pudo escribir. Sigue aquí.',
};
