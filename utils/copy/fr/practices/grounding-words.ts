/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    ['Si cela vous va, remarquez où reposent vos pieds.', 'Le sol les porte. Il n’y a rien à y faire.'],
    ['Vous pouvez appuyer un peu les pieds contre le sol.', 'Puis les laisser là.'],
    ['Peut-être sentir où vos chaussures touchent le sol.', 'La gauche, puis la droite. Cela suffit.'],
  ],
  'far-off': [
    [
      'Vous pouvez regarder la chose la plus lointaine que vous voyez.',
      'Qu’elle reste aussi loin qu’elle est.',
    ],
    ['S’il y a une fenêtre, vos yeux peuvent y aller.', 'Et se poser sur ce qui est le plus loin.'],
    ['Peut-être trouver une ligne ici, une étagère ou un toit.', 'Vos yeux peuvent la suivre, lentement.'],
  ],
  sounds: [
    ['Peut-être écouter le son le plus faible de la pièce.', 'Il ne vous demande rien.'],
    ['Vous pouvez compter les sons que vous entendez, jusqu’à trois.', 'Aucun n’attend de réponse.'],
    ['Si vous voulez, écoutez quelque chose de lointain.', 'Cela vient et s’en va sans vous.'],
  ],
  floor: [
    ['Les yeux ouverts, si vous voulez. Sentez le sol, ou le siège.', 'C’est solide. Ce n’est que cela.'],
    [
      'Vous pouvez vous appuyer jusqu’à ce que quelque chose vous porte.',
      'Chaise, mur, table : ce qui est près.',
    ],
    ['Regardez le sol un instant.', 'Si cela aide, poussez dessus avec les pieds.'],
  ],
  room: [
    ['Regardez autour de vous : trois choses qui ont un coin.', 'Vous êtes ici, dans cette pièce.'],
    ['Peut-être trouver quelque chose de bleu, et de rond.', 'Dites-vous ce que c’est.'],
    [
      'Vous pouvez tourner la tête et regarder derrière vous, lentement.',
      'Porte, mur, fenêtre. C’est ici que vous êtes.',
    ],
  ],
  'soles-find': [
    [
      'Vous pouvez donner votre attention à la plante de vos pieds.',
      'Tiède ou fraîche, pressée ou légère. Tout convient.',
    ],
    [
      'Sur la chaise ou debout, remarquez le dessous de vos pieds.',
      'Chaussettes, chaussures, sol : qu’y a-t-il dessous ?',
    ],
    ['Vos pieds ont travaillé toute la journée.', 'Si cela vous va, voyez ce qu’ils sentent du sol.'],
  ],
  'soles-shift': [
    [
      'Penchez-vous un peu en avant, puis un peu en arrière.',
      'Voyez où va le poids. Arrêtez-vous où c’est le plus facile.',
    ],
    ['Vous pouvez lever les orteils et les reposer.', 'Encore une fois, plus lentement, si vous voulez.'],
    ['Laissez le poids aller au pied gauche, puis au droit.', 'Un peu suffit. Personne ne le voit.'],
  ],
  'object-pick': [
    [
      'Choisissez quelque chose sur la table : un stylo, une tasse, une clé.',
      'Un objet tout simple convient.',
    ],
    ['Laissez la main trouver une petite chose près de vous.', 'Peut-être une que vous ne regardez jamais.'],
    ['S’il y a un caillou, une pièce ou un trombone, prenez-le.', 'Sinon, les yeux peuvent choisir.'],
  ],
  'object-look': [
    [
      'Regardez-le comme s’il fallait le dessiner plus tard.',
      'Les bords, les rayures, là où tombe la lumière.',
    ],
    ['Est-il lourd ? Frais ? A-t-il un côté rugueux ?', 'Pendant que vous regardez, rien d’autre à faire.'],
    ['Tournez-le une fois, lentement.', 'Trouvez-y une chose que vous n’aviez pas encore vue.'],
  ],
  sip: [
    ['S’il y a de quoi boire, une gorgée, lentement.', 'Voyez-la arriver. Une gorgée, c’est tout.'],
    ['Tenez d’abord la tasse ou le verre un instant.', 'Puis une gorgée, et rien à côté.'],
    ['Peut-être aller chercher de l’eau, si vous pouvez.', 'La première gorgée est la pratique.'],
  ],
  'look-out': [
    [
      'Regardez par une fenêtre, s’il y en a une.',
      'Trouvez quelque chose qui bouge, et suivez-le un moment.',
    ],
    ['Vous pouvez regarder le ciel, ou le mur le plus clair.', 'De quelle couleur est-il, vraiment ?'],
    [
      'Laissez vos yeux quitter l’écran.',
      'La première feuille, le premier nuage, la première ombre convient.',
    ],
  ],
} as const;
