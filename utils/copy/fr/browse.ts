import type { Words } from '../words';

export const BROWSE: Words['breaks']['BROWSE'] = {
  title: 'Pratiques',
  back: 'Retour',
  shelves: {
    made: 'Faites pour vous',
    minutes: 'Une minute environ',
    ground: 'Le sol et les sens',
    kind: 'Plus chaleureuses',
    helping: 'Pour les métiers d’aide',
    study: 'Pour les études',
    sits: 'Plus longues, au calme',
    stirring: 'Celles qui remuent certaines personnes',
  },
  stirringMore: 'Vous pouvez arrêter à toute ligne. Choisissez un jour qui n’est pas le plus dur.',
  from: (maker) => `De ${maker}.`,
  resting: 'Les plus fortes se reposent une semaine, parce que quelque chose a remué.',
  groundOnly: 'Le sol seulement, pour l’instant. Dans Réglages, « En douceur » en dit plus.',
  leftOut: 'Ce que vous vouliez laisser de côté n’est pas ici. Les réglages disent ce que c’est.',
  ownWords: 'Avec vos propres mots',
  packs: 'Paquets',
  inTab: 'Ouvrir dans un onglet',
  inTabMore: 'La fenêtre de l’icône se ferme quand vous cliquez ailleurs.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  begin: (name, length) => `${name}, ${length}`,
  said: {
    easier: 'Vous avez dit « plus léger » après.',
    same: '',
    heavier: 'Vous avez dit « plus lourd » après.',
    'stirred-up': 'Vous avez dit « ça remue » après.',
    'not-helping': 'La dernière fois, cela n’aidait pas.',
  },
};
