/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [
    ['Qu’est-ce qui est là, maintenant ?'],
    ['Que remarquez-vous, s’il y a quelque chose ?'],
    ['Comment est-ce, à l’intérieur ?'],
  ],
  savour: [
    [
      'Alors il y a peut-être de la place pour une petite chose agréable.',
      'Une lumière, une chaleur, un son. Quelques secondes avec cela.',
    ],
    [
      'Pas grand-chose, c’est parfois un bon endroit où se reposer.',
      'Cela peut rester calme, deux souffles ou trois.',
    ],
    ['Quelque chose près de vous est peut-être agréable à regarder.', 'Vos yeux peuvent y rester un peu.'],
  ],
  'not-only-you': [
    [
      'Quelque chose de dur est là, et peut rester un moment.',
      'D’autres connaissent cela, même sans le montrer.',
    ],
    ['Cela fait partie de toute vie humaine.', 'Quelque part, quelqu’un d’autre en est à peu près là.'],
    ['Ce n’est pas le signe d’un défaut en vous.', 'On en arrive là par bien des chemins.'],
  ],
  'hard-is-ordinary': [
    [
      'Presque tout le monde traverse des moments durs.',
      'Que cela use est ordinaire. Ce n’est pas une faute.',
    ],
    ['À la longue, tout le monde rencontre cela.', 'Ce n’est pas un verdict sur vous.'],
    ['Des gens que vous respectez ont des heures comme celle-ci.', 'Ils en parlent rarement.'],
  ],
  need: [
    ['De quoi avez-vous besoin, maintenant ?'],
    ['Qu’est-ce qui aiderait un peu, peut-être ?'],
    ['Et maintenant, qu’est-ce qui serait bon pour vous ?'],
  ],
  return: [
    ['Revenez quand vous voulez. Prenez ce qui a aidé, laissez le reste.'],
    ['C’est tout. Le reste de la journée peut attendre un moment.'],
    ['Vous pouvez y retourner, à votre vitesse.'],
  ],
} as const;
