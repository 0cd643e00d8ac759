/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    ['Si cela vous va, sentez où reposent vos pieds.', 'Le sol les porte, sans votre aide.'],
    ['Vous pouvez appuyer un peu les pieds contre le sol.', 'Puis les laisser en paix.'],
    ['Peut-être sentir où chaque chaussure touche le sol.', 'Un pied, puis l’autre. Rien de plus.'],
  ],
  'far-off': [
    ['Vous pouvez regarder ce que vous voyez de plus lointain.', 'C’est loin, et cela peut rester loin.'],
    ['S’il y a une fenêtre, les yeux peuvent aller par là.', 'Ils peuvent se poser au plus loin.'],
    ['Peut-être trouver une ligne : une étagère, un toit.', 'Les yeux peuvent la suivre, lentement.'],
  ],
  sounds: [
    ['Peut-être écouter le bruit le plus discret autour de vous.', 'Il n’attend rien de vous.'],
    ['Vous pouvez compter les sons que vous entendez, jusqu’à trois.', 'Aucun ne demande de réponse.'],
    ['Si vous voulez, écoutez quelque chose au loin.', 'Cela va et vient sans vous.'],
  ],
  floor: [
    ['Les yeux ouverts, si vous voulez. Sentez le sol, ou le siège.', 'C’est solide, et c’est tout.'],
    [
      'Vous pouvez vous adosser, jusqu’à ce que quelque chose vous tienne.',
      'Chaise, mur, table : ce qui est près de vous.',
    ],
    ['Un moment pour regarder le sol.', 'Si cela aide, vous pouvez pousser dessus avec les pieds.'],
  ],
  room: [
    ['Regardez autour de vous, et trouvez trois choses qui ont un coin.', 'Vous êtes ici, dans ce lieu.'],
    [
      'Peut-être trouver quelque chose de bleu, et quelque chose de rond.',
      'Vous pouvez vous dire ce que c’est.',
    ],
    [
      'Vous pouvez tourner la tête et regarder derrière vous, lentement.',
      'Porte, mur, fenêtre. C’est ici que vous êtes.',
    ],
  ],
  'soles-find': [
    [
      'L’attention peut descendre jusqu’à la plante des pieds.',
      'Chaud ou froid, lourd ou léger. Tout convient.',
    ],
    [
      'En position assise ou debout, sentez le dessous des pieds.',
      'Chaussettes, chaussures, sol : sur quoi reposent-ils ?',
    ],
    ['Vos pieds vous portent depuis ce matin.', 'Si cela vous va, voyez ce qu’ils sentent du sol.'],
  ],
  'soles-shift': [
    [
      'Un peu vers l’avant, puis un peu vers l’arrière.',
      'Sentez où va le poids. Restez où c’est le plus facile.',
    ],
    ['Vous pouvez lever les orteils, puis les reposer.', 'Encore une fois, plus lentement, si vous voulez.'],
    ['Le poids peut passer sur un pied, puis sur l’autre.', 'À peine. Personne ne le voit.'],
  ],
  'object-pick': [
    [
      'Prenez quelque chose sur la table : un stylo, une tasse, une clé.',
      'N’importe quel objet simple convient.',
    ],
    ['La main peut trouver un petit objet, près de vous.', 'Peut-être un objet que vous ne regardez jamais.'],
    [
      'Un caillou, une pièce ou un trombone est peut-être à portée de main.',
      'Sinon, les yeux peuvent choisir quelque chose.',
    ],
  ],
  'object-look': [
    [
      'Regardez-le comme pour le dessiner plus tard.',
      'Les bords, les rayures, l’endroit où tombe la lumière.',
    ],
    [
      'Est-ce lourd ? Est-ce froid ? Y a-t-il un côté rugueux ?',
      'Pendant que vous regardez, il n’y a rien d’autre à faire.',
    ],
    ['Tournez l’objet une fois, lentement.', 'Peut-être y verrez-vous un détail que vous n’aviez jamais vu.'],
  ],
  sip: [
    [
      'S’il y a quelque chose à boire, prenez-en une gorgée, lentement.',
      'Sentez-la arriver. Une gorgée, et c’est tout.',
    ],
    ['D’abord, tenir un moment la tasse ou le verre.', 'Puis une gorgée, et rien d’autre en même temps.'],
    [
      'Peut-être vous lever pour un peu d’eau, si c’est possible.',
      'La première gorgée est toute la pratique.',
    ],
  ],
  'look-out': [
    [
      'S’il y a une fenêtre, vous pouvez regarder dehors.',
      'Trouvez quelque chose qui bouge, et suivez-le un moment.',
    ],
    ['Vous pouvez regarder le ciel, ou le mur le plus clair.', 'De quelle couleur est-ce, au juste ?'],
    ['Les yeux peuvent quitter l’écran.', 'Une feuille, un nuage, une ombre : ce qui vient en premier.'],
  ],
} as const;
