import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'Esto no se puede abrir aquí. Cierra esta ventana y ábrela otra vez: no se pierde nada.',
};
