import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'Isto não pode ser aberto aqui. Feche esta janela e abra de novo: nada se perde.',
};
