import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'Ceci ne peut pas s’ouvrir ici. Fermez cette fenêtre et rouvrez-la : rien n’est perdu.',
};
