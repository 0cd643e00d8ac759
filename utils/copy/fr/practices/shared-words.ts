/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [
    ['Qu’est-ce qui est là, en ce moment ?'],
    ['Que remarquez-vous, s’il y a quelque chose ?'],
    ['Comment est-ce, là-dedans ?'],
  ],
  savour: [
    [
      'Alors il y a peut-être de la place pour une petite chose qui va bien.',
      'Lumière, chaleur, un son. Quelques secondes avec elle.',
    ],
    [
      'Pas grand-chose, c’est parfois un bon endroit pour se reposer.',
      'Cela peut rester tranquille, deux ou trois respirations.',
    ],
    [
      'Peut-être y a-t-il près de vous quelque chose d’agréable à regarder.',
      'Vos yeux peuvent y rester un peu.',
    ],
  ],
  'not-only-you': [
    [
      'Quelque chose de dur est là. Cela se peut, une minute.',
      'D’autres le vivent aussi, sans que cela se voie.',
    ],
    ['Cela fait partie d’une vie humaine.', 'Quelque part, quelqu’un vit à peu près la même chose.'],
    ['Ce n’est pas le signe d’un défaut chez vous.', 'On arrive ici par bien des chemins.'],
  ],
  'hard-is-ordinary': [
    ['Presque tout le monde a des moments durs.', 'S’y user est ordinaire, et non une faute.'],
    ['Qui fait une chose longtemps connaît cela.', 'Ce n’est pas un verdict sur vous.'],
    ['Des gens que vous respectez ont des heures comme celle-ci.', 'Ils en parlent rarement.'],
  ],
  need: [
    ['De quoi avez-vous besoin, maintenant ?'],
    ['Qu’est-ce qui aiderait un peu, si quelque chose aide ?'],
    ['Et ensuite, pour votre propre bien ?'],
  ],
  return: [
    ['Revenez quand vous voulez. Prenez ce qui a aidé, laissez le reste.'],
    ['C’est tout. Le reste de la journée peut attendre un instant.'],
    ['Vous pouvez revenir maintenant, à votre rythme.'],
  ],
} as const;
