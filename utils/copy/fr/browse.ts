import type { Words } from '../words';

export const BROWSE: Words['breaks']['BROWSE'] = {
  title: 'Pratiques',
  back: 'Retour',
  shelves: {
    made: 'Faites pour vous',
    minutes: 'Une minute environ',
    ground: 'Le sol et les sens',
    kind: 'Plus chaleureuses',
    helping: 'Pour aider les autres',
    study: 'Pour les études',
    sits: 'Plus longues, et calmes',
    stirring: 'Elles remuent des choses chez certains',
  },
  stirringMore: 'On peut arrêter à chaque ligne. Choisissez un jour qui n’est pas le plus dur.',
  from: (maker) => `De ${maker}.`,
  resting: 'Les plus fortes se reposent une semaine, parce que quelque chose a été remué.',
  groundOnly: 'Le sol seulement, pour l’instant. Dans les réglages, « Avec quelle douceur » en dit plus.',
  leftOut: 'Ce que vous laissez de côté n’est pas ici. Les réglages disent ce que c’est.',
  ownWords: 'Dans vos mots',
  packs: 'Paquets',
  inTab: 'Ouvrir dans un onglet',
  inTabMore: 'La petite fenêtre se ferme quand vous cliquez ailleurs.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  begin: (name, length) => `${name}, ${length}`,
  said: {
    easier: 'Vous avez dit « plus léger » après.',
    same: '',
    heavier: 'Vous avez dit « plus lourd » après.',
    'stirred-up': 'Vous avez dit « remué » après.',
    'not-helping': 'Elle n’aidait pas, la dernière fois.',
  },
};
