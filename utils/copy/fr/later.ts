import type { Words } from '../words';

export const LATER: Words['first']['LATER'] = {
  failed: 'Impossible à ouvrir ici. Fermez cette fenêtre et rouvrez-la : rien n’est perdu.',
};
