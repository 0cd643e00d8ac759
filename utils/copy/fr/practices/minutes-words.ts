/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [
    ['Ce moment est peut-être difficile.'],
    ['Quelque chose pèse peut-être sur vous.'],
    ['C’est peut-être beaucoup, en ce moment.'],
  ],
  arrive: [
    ['Une minute ou deux, à votre rythme.', 'Vos mains peuvent se reposer là où elles sont.'],
    [
      'Rien ne doit en sortir.',
      'Peut-être lever les yeux de l’écran un instant, ou laisser tomber les épaules.',
    ],
    ['Vous pouvez arrêter à chaque ligne.', 'Si cela vous va, voyez ce qui vous porte : chaise, sol, table.'],
  ],
  'let-it-be': [
    [
      'Il n’y a rien à y changer, rien à expliquer.',
      'Cela peut rester là, comme le temps derrière une fenêtre.',
    ],
    ['Repousser demande aussi de la force.', 'Vous pouvez la poser quelques secondes.'],
    ['C’est un sentiment, et non tout ce que vous êtes.', 'Celui-ci peut se regarder d’un pas plus loin.'],
  ],
  'small-kindness': [
    ['Qu’est-ce qui rendrait la prochaine heure plus facile ?', 'Le petit compte.'],
    ['Comment y aller doucement avec vous, là-dedans ?', 'Une petite façon suffit largement.'],
    ['Que serait un geste correct envers vous-même ?', 'Il peut être minuscule.'],
  ],
  'both-true': [
    [
      'C’est peut-être allé de travers, et vous y avez peut-être eu une part.',
      'Vous pouvez aussi vous traiter avec égards. Les deux sont vrais.',
    ],
    [
      'Il y a peut-être quelque chose à réparer, ou à apprendre.',
      'Cela se fait aussi sans dureté envers soi. Les deux vont ensemble.',
    ],
    [
      'Vous avez peut-être fait une erreur. Vous êtes plus que cette erreur.',
      'Les deux sont là, et aucun n’efface l’autre.',
    ],
  ],
  'side-by-side': [
    ['Cela peut être difficile, et vous pouvez rester de votre côté.', 'Les deux tiennent dans une minute.'],
    [
      'Vous aimeriez peut-être que ce soit autrement.',
      'On peut le vouloir et se traiter avec égards, les choses étant ce qu’elles sont.',
    ],
    [
      'Quelque chose demande du travail, et vous avez peut-être besoin de repos.',
      'L’un n’exclut pas l’autre.',
    ],
  ],
  'it-happened': [
    ['Quelque chose s’est passé.', 'Cela tourne peut-être encore. Ici, cela peut ralentir.'],
    [
      'Quoi que ce soit, pour cette minute, c’est passé.',
      'Vous pouvez sentir la chaise, ou regarder le mur d’en face.',
    ],
    ['C’est arrivé, et il en reste quelque chose.', 'Rien ne presse pour y mettre de l’ordre.'],
  ],
  'need-pause': [
    [
      'Vous pouvez vous arrêter trois secondes, les mains tranquilles.',
      'Il y a peut-être un besoin que vous avez remis à plus tard.',
    ],
    [
      'Avant la suite, un bref regard, dedans ou dehors.',
      'Faim, raideur, solitude, trop-plein ? Tout a sa place.',
    ],
    [
      'Peut-être poser la question comme à quelqu’un qui vous rend visite.',
      'La première réponse est souvent pratique.',
    ],
  ],
  'need-step': [
    [
      'Quel en est le plus petit morceau ?',
      'Quelque chose à faire dans les dix minutes, si vous le souhaitez.',
    ],
    ['Si ce n’est pas possible maintenant, quand le serait-ce ?', 'À peu près suffit.'],
    [
      'Y a-t-il une part qui prend une minute ?',
      'Vous pouvez commencer par elle, ou la laisser pour plus tard.',
    ],
  ],
  'label-say': [
    [
      'Vous pouvez le dire ainsi : « il y a ».',
      'Il y a de l’inquiétude. Il y a un nœud. Il y a de la fatigue.',
    ],
    [
      'Essayez le mot le plus simple, comme sur un bocal.',
      'Si aucun ne convient, « quelque chose » est une bonne étiquette.',
    ],
    [
      'Peut-être lui donner son nom une fois, à voix basse.',
      'Un nom ne juge pas. Il dit ce qui est dans la pièce.',
    ],
  ],
  'label-under': [
    ['Y en a-t-il un deuxième dessous ?', 'Souvent un sentiment se tient devant un autre. Souvent non.'],
    ['Ce nom est-il sûr ? À peu près convient.', 'Si un autre va mieux, vous pouvez le changer.'],
    ['C’est un sentiment qui est là, et vous le remarquez.', 'Ce qui remarque a un peu de place.'],
  ],
  'only-me-see': [
    [
      'On dirait parfois que tous les autres ont la situation en main.',
      'Cette pensée peut se voir comme une pensée.',
    ],
    ['De l’intérieur, sa propre peine semble la seule.', 'Cette vue est courante, et elle est partielle.'],
    [
      'Les journées des autres se voient de dehors, bien rangées.',
      'La vôtre, vous la voyez tiroirs ouverts.',
    ],
  ],
  'only-me-others': [
    ['Pensez à un couloir plein de portes fermées.', 'Derrière beaucoup d’entre elles, quelqu’un se débat.'],
    [
      'La personne qui semble si sûre d’elle a sans doute de telles heures.',
      'Elle ne les met pas au compte rendu.',
    ],
    [
      'Quelqu’un s’est tenu exactement ici et a pensé la même chose.',
      'Peut-être quelqu’un que vous connaissez.',
    ],
  ],
  'only-me-with': [
    [
      'Si cela va : « C’est difficile, et nous sommes beaucoup. »',
      'Vos propres mots conviennent tout autant.',
    ],
    ['Vous pouvez vous imaginer parmi d’autres, et non à part.', 'Rien ne doit se sentir autrement.'],
    [
      'Y aurait-il quelqu’un à qui le dire, même brièvement ?',
      'Savoir que cette personne existe, c’est peut-être assez.',
    ],
  ],
  'savour-find': [
    ['Y a-t-il à portée une chose agréable ?', 'Une tasse, une manche, la lumière sur la table.'],
    [
      'Peut-être que quelque chose s’est bien passé aujourd’hui, même petit.',
      'Si rien ne vient, une couleur que vous aimez fera l’affaire.',
    ],
    [
      'Vous pouvez penser à quelqu’un que vous avez vu avec plaisir.',
      'Ou à une odeur, une chanson, un chien.',
    ],
  ],
  'savour-stay': [
    ['Restez-y trois respirations, ou dix secondes.', 'Cela n’a rien à compenser.'],
    ['Comment est-ce, plus précisément ?', 'Chaud, clair, calme, drôle ? Cela peut prendre son temps.'],
    ['Les bonnes choses passent vite.', 'Celle-ci peut rester un instant de plus que d’habitude.'],
  ],
  'savour-thanks': [
    [
      'Quelqu’un l’a fait, ou envoyé, ou laissé là.',
      'Vous pouvez l’en remercier en vous-même, si vous voulez.',
    ],
    ['Bien des mains apportent une bonne chose jusqu’à une table.', 'Peut-être penser à l’une d’elles.'],
    [
      'Cela peut être bon pendant que d’autres choses ne le sont pas.',
      'Un jour a de la place pour les deux.',
    ],
  ],
  'value-find': [
    [
      'Qu’est-ce qui compte pour vous ici, sous toutes les tâches ?',
      'Un mot suffit : soin, métier, justice, famille.',
    ],
    ['Si quelqu’un vous voyait un bon jour, que verrait-il ?', 'Vous pouvez lui donner un nom.'],
    ['Pensez à une chose que vous défendriez encore dans dix ans.', 'Elle peut être toute simple.'],
  ],
  'value-lost': [
    [
      'Tout le monde le perd de vue, certains jours pendant des heures.',
      'Le perdre n’est pas le trahir. On peut se retourner.',
    ],
    ['Personne n’y arrive toute la journée.', 'C’est une direction, comme le nord, et non un examen.'],
    ['Manquer ce qui compte fait mal.', 'Cette peine dit combien cela compte.'],
  ],
  'value-step': [
    [
      'Comment la demi-heure qui vient pourrait-elle en avoir un grain ?',
      'Et comment pourriez-vous en avoir un grain, vous aussi ?',
    ],
    ['Y a-t-il une petite chose qui serait dans cet esprit ?', 'Aussi petite que le ton d’un message.'],
    ['Vous pouvez emporter le mot dans la tâche suivante.', 'Cela n’a pas besoin de se voir.'],
  ],
  'listening-arrive': [
    [
      'Avant d’entrer, un instant pour poser ce qui précède.',
      'Vous pouvez sentir le sol, ou le dossier de la chaise.',
    ],
    ['Il reste peut-être du bruit de ce qui précède.', 'Il peut attendre dehors un moment.'],
    ['Vous pouvez regarder la porte, ou la fenêtre vide de l’appel.', 'Quelqu’un sera bientôt là.'],
  ],
  'listening-way': [
    [
      'Pendant que l’on parle, un peu de votre attention peut rester à vous.',
      'Un œil sur comment vous allez, le reste pour l’autre.',
    ],
    ['Rien n’est à résoudre pendant que quelqu’un parle encore.', 'Entendre, c’est déjà quelque chose.'],
    ['S’il devient dur d’entendre, sentez vos pieds sous la table.', 'Puis écoutez encore, depuis là.'],
  ],
  'listening-other': [
    [
      'L’autre aussi veut que cela se passe bien, quelque part.',
      'Et vient aussi avec quelque chose en tête.',
    ],
    ['La personne en face a toute une journée derrière elle.', 'Vous aussi.'],
    [
      'Vous ne serez peut-être pas d’accord. Vous aimeriez tous deux être entendus.',
      'C’est un terrain commun.',
    ],
  ],
  'no-whip-what': [
    [
      'Y a-t-il une chose à laquelle vous vous poussez à coups de fouet ?',
      'Une habitude, un retard, quelque chose d’inachevé.',
    ],
    ['Vous pouvez choisir une chose pour laquelle vous vous grondez.', 'Une petite convient.'],
    ['Qu’aimeriez-vous faire autrement ?', 'Peut-être quelque chose qui est revenu plus d’une fois.'],
  ],
  'no-whip-wants': [
    [
      'La voix qui gronde cherche peut-être à éviter que cela tourne mal.',
      'De quoi aurait-elle peur ? Rien n’oblige à lui donner raison.',
    ],
    [
      'Écoutez comment elle parle : le ton plus que les mots.',
      'On peut entendre ce qu’elle veut sans la croire.',
    ],
    [
      'Elle fait cela depuis des années, peut-être, et cela fatigue.',
      'Vous pouvez lui dire que vous avez entendu l’inquiétude.',
    ],
  ],
  'no-whip-coach': [
    [
      'Une bonne professeure veut que vous y arriviez, et reste de votre côté.',
      'Comment le dirait-elle ? Une phrase suffit.',
    ],
    [
      'Vous pouvez dire la même chose comme quelqu’un qui vous veut du bien.',
      'Avec fermeté, peut-être. Sans mordre.',
    ],
    [
      '« Je veux que cela change, parce que je veux que les choses aillent bien. »',
      'Quelque chose ainsi, dans vos mots ?',
    ],
  ],
  'no-whip-step': [
    ['Quel serait un premier pas, à la taille d’aujourd’hui ?', 'S’il est trop grand, coupez-le en deux.'],
    ['Quelle aide donneriez-vous à quelqu’un d’autre ici ?', 'Une part en est peut-être pour vous.'],
    [
      'Quand pourriez-vous essayer, et qu’est-ce qui le rendrait plus facile ?',
      'Si ce n’est pas aujourd’hui, c’est aussi une réponse.',
    ],
  ],
} as const;
