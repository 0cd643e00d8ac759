/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [
    ['Ce moment est peut-être difficile.'],
    ['Quelque chose pèse peut-être.'],
    ['C’est peut-être beaucoup, en ce moment.'],
  ],
  arrive: [
    ['Une minute ou deux, à votre rythme.', 'Vos mains peuvent se reposer où elles sont.'],
    [
      'Cela n’a besoin de mener à rien.',
      'Peut-être quitter l’écran des yeux un moment, ou laisser tomber les épaules.',
    ],
    [
      'Vous pouvez arrêter à n’importe quelle ligne.',
      'Si cela vous va, sentez ce qui vous porte : chaise, sol, table.',
    ],
  ],
  'let-it-be': [
    ['Pas besoin de le changer, ni de l’expliquer.', 'Cela peut être là, comme la pluie derrière une vitre.'],
    ['Le repousser demande aussi des forces.', 'Vous pouvez poser cet effort quelques secondes.'],
    ['C’est un sentiment, et vous n’êtes pas que cela.', 'Vous pouvez le regarder avec un pas de recul.'],
  ],
  'small-kindness': [
    ['Qu’est-ce qui allégerait un peu la prochaine heure ?', 'Le petit compte aussi.'],
    ['Comment pourriez-vous vous ménager, là-dedans ?', 'Même un tout petit peu.'],
    ['Quelle bonne chose pourriez-vous faire pour vous ?', 'Elle peut être minuscule.'],
  ],
  'both-true': [
    [
      'Cela s’est peut-être mal passé, et vous y avez peut-être une part.',
      'Vous pouvez quand même vous traiter avec égards. Les deux peuvent être vrais.',
    ],
    [
      'Il y a peut-être quelque chose à réparer, ou à apprendre.',
      'C’est possible sans dureté envers vous. Les deux vont ensemble.',
    ],
    [
      'Vous avez peut-être fait une erreur. Vous êtes plus que cette erreur.',
      'Les deux sont vrais, et aucun n’efface l’autre.',
    ],
  ],
  'side-by-side': [
    ['C’est peut-être dur, et vous pouvez quand même vous soutenir.', 'Les deux tiennent dans une minute.'],
    [
      'Vous voudriez peut-être que ce soit autrement.',
      'Vous pouvez le vouloir, et vous ménager en attendant.',
    ],
    ['Quelque chose demande peut-être du travail, et vous, du repos.', 'L’un n’exclut pas l’autre.'],
  ],
  'it-happened': [
    ['Il s’est passé quelque chose.', 'Cela tourne peut-être encore dans la tête. Ici, cela peut ralentir.'],
    [
      'Quoi que ce soit, c’est fini pour cette minute.',
      'Vous pouvez sentir la chaise, ou regarder le mur du fond.',
    ],
    ['C’est arrivé, et il en reste quelque chose.', 'Rien ne presse pour y voir clair.'],
  ],
  'need-pause': [
    [
      'Vous pouvez vous arrêter trois secondes, les mains immobiles.',
      'Un besoin attend peut-être depuis un moment.',
    ],
    [
      'Avant la suite, un bref regard vers l’intérieur, ou vers l’extérieur.',
      'Faim, raideur, solitude, trop-plein ? Tout peut se dire.',
    ],
    [
      'Posez-vous la question comme à quelqu’un que vous recevez.',
      'La première réponse est souvent pratique.',
    ],
  ],
  'need-step': [
    ['Quelle en est la plus petite partie ?', 'Quelque chose de faisable en dix minutes, si vous voulez.'],
    ['Si ce n’est pas possible maintenant, quand alors ?', 'Une heure approximative convient.'],
    [
      'Y a-t-il une part qui prend une minute ?',
      'Vous pouvez commencer par là, ou la garder pour plus tard.',
    ],
  ],
  'label-say': [
    ['Vous pouvez vous le dire avec « il y a ».', 'Il y a du souci. Il y a un nœud. Il y a de la fatigue.'],
    [
      'Essayez le mot le plus simple, comme sur un bocal.',
      'Si aucun ne va, « quelque chose » est une bonne étiquette.',
    ],
    ['Peut-être dire son nom une fois, à voix basse.', 'Un nom n’est pas un jugement. Il dit ce qui est là.'],
  ],
  'label-under': [
    ['Y a-t-il un autre sentiment en dessous ?', 'Souvent l’un se tient devant l’autre. Souvent non.'],
    ['Ce nom convient-il ? À peu près, c’est bien.', 'Si un autre va mieux, vous pouvez changer.'],
    ['C’est un sentiment qui est là, et vous le remarquez.', 'Remarquer laisse un peu d’espace.'],
  ],
  'only-me-see': [
    [
      'On dirait parfois que tous les autres s’en sortent.',
      'Vous pouvez remarquer cette pensée, comme une pensée.',
    ],
    ['Vus de l’intérieur, nos ennuis semblent les seuls.', 'Cette vue est courante, et partielle.'],
    ['Les journées des autres se voient du dehors, rangées.', 'La vôtre, vous la voyez tiroirs ouverts.'],
  ],
  'only-me-others': [
    [
      'Imaginez un couloir plein de portes fermées.',
      'Derrière beaucoup, quelqu’un se débat avec quelque chose.',
    ],
    [
      'Au travail, la personne si sûre d’elle a sans doute de telles heures.',
      'Elles ne figurent pas au compte rendu.',
    ],
    ['Quelqu’un en a été exactement là, et a pensé pareil.', 'Peut-être une personne que vous connaissez.'],
  ],
  'only-me-with': [
    [
      'Si cela vous va : « C’est dur, et d’autres vivent cela aussi. »',
      'Vos propres mots conviennent aussi.',
    ],
    [
      'Vous pouvez vous imaginer parmi les gens, et non à part.',
      'Rien n’a besoin de changer dans ce que vous sentez.',
    ],
    [
      'Y aurait-il quelqu’un à qui le dire, même en deux phrases ?',
      'Savoir que cette personne existe peut déjà compter.',
    ],
  ],
  'savour-find': [
    ['Y a-t-il une chose agréable à portée de main ?', 'Une tasse, une manche, la lumière sur la table.'],
    [
      'Quelque chose s’est peut-être bien passé aujourd’hui, même tout petit.',
      'Si rien ne vient, une couleur que vous aimez fera l’affaire.',
    ],
    [
      'Vous pouvez penser à quelqu’un que vous avez vu avec plaisir.',
      'Ou à une odeur, une chanson, un chien.',
    ],
  ],
  'savour-stay': [
    ['Restez-y trois souffles, ou dix secondes.', 'Cela n’a rien à compenser.'],
    ['Comment est-ce, plus précisément ?', 'Chaud, clair, calme, drôle ? Cela peut prendre son temps.'],
    ['Les bonnes choses passent vite.', 'Vous pouvez garder celle-ci un peu plus longtemps que d’habitude.'],
  ],
  'savour-thanks': [
    ['Quelqu’un l’a fait, ou envoyé, ou laissé là.', 'Vous pouvez remercier intérieurement, si vous voulez.'],
    ['Bien des mains ont porté jusqu’ici cette bonne chose.', 'Peut-être penser à l’une d’elles.'],
    ['Cela peut être bon pendant qu’autre chose ne l’est pas.', 'Une journée a de la place pour les deux.'],
  ],
  'value-find': [
    [
      'Sous toutes les tâches, qu’est-ce qui compte ici pour vous ?',
      'Un mot suffit : soin, métier, justice, famille.',
    ],
    ['Si l’on vous voyait dans un bon moment, que verrait-on ?', 'Vous pouvez lui donner un nom.'],
    ['Pensez à ce que vous défendriez encore dans dix ans.', 'Ce peut être tout simple.'],
  ],
  'value-lost': [
    [
      'Tout le monde le perd de vue, certains jours pendant des heures.',
      'Le perdre n’est pas le trahir. On peut faire demi-tour.',
    ],
    ['Personne ne s’y tient toute la journée.', 'C’est une direction, comme le nord, et non un examen.'],
    ['Passer à côté de ce qui compte fait mal.', 'Ce mal dit combien cela compte.'],
  ],
  'value-step': [
    [
      'Comment en mettre un grain dans la demi-heure qui vient ?',
      'Et comment en garder un grain pour vous ?',
    ],
    ['Y a-t-il une petite chose qui irait dans ce sens ?', 'Aussi petite que le ton d’un mail.'],
    ['Vous pouvez emporter ce mot dans la tâche suivante.', 'Cela n’a pas besoin de se voir.'],
  ],
  'listening-arrive': [
    [
      'Avant d’entrer, un moment pour poser ce qui précède.',
      'Vous pouvez sentir le sol, ou le dossier de la chaise.',
    ],
    ['Il reste peut-être du bruit de ce qui précédait.', 'Il peut attendre dehors un moment.'],
    ['Vous pouvez regarder la porte, ou la fenêtre vide de l’appel.', 'Bientôt, quelqu’un sera là.'],
  ],
  'listening-way': [
    [
      'Pendant qu’on vous parle, un peu d’attention peut rester avec vous.',
      'Un peu pour voir comment vous allez, le reste pour l’autre.',
    ],
    ['Rien n’est à résoudre tant que quelqu’un parle encore.', 'Entendre, c’est déjà quelque chose.'],
    ['Si écouter devient difficile, sentez vos pieds sous la table.', 'Puis écoutez encore, à partir de là.'],
  ],
  'listening-other': [
    [
      'En face aussi, on voudrait que cela se passe bien.',
      'En face aussi, on arrive avec quelque chose en tête.',
    ],
    ['La personne en face a toute une journée derrière elle.', 'Vous aussi.'],
    ['Vos avis diffèrent peut-être. Des deux côtés, on voudrait être compris.', 'C’est un terrain commun.'],
  ],
  'no-whip-what': [
    ['Sur quoi vous menez-vous la vie dure ?', 'Une habitude, un retard, une chose laissée en plan.'],
    ['Vous pouvez choisir une chose que vous vous reprochez.', 'Une petite fera l’affaire.'],
    ['Que voudriez-vous faire autrement ?', 'Peut-être quelque chose qui revient de temps en temps.'],
  ],
  'no-whip-wants': [
    [
      'Les reproches cherchent peut-être à éviter que quelque chose tourne mal.',
      'De quoi ont-ils peur ? Rien n’oblige à leur donner raison.',
    ],
    [
      'Écoutez comment ils parlent : le ton plus que les mots.',
      'On peut entendre ce qu’ils veulent sans les croire.',
    ],
    [
      'Ils sont là depuis des années, peut-être, et ils se fatiguent.',
      'Vous pouvez leur dire que vous avez entendu l’inquiétude.',
    ],
  ],
  'no-whip-coach': [
    [
      'Qui enseigne bien veut vous voir arriver, et reste avec vous.',
      'Comment le dirait cette personne ? Une phrase suffit.',
    ],
    [
      'Dites la même chose, comme quelqu’un qui vous veut du bien.',
      'Avec fermeté peut-être, mais sans mordre.',
    ],
    [
      '« Je veux que cela change, parce que je veux que les choses aillent bien. »',
      'Quelque chose de ce genre vous va-t-il, avec vos mots ?',
    ],
  ],
  'no-whip-step': [
    [
      'Quel serait un premier pas, à la taille d’aujourd’hui ?',
      'S’il est trop grand, la moitié fera l’affaire.',
    ],
    ['Quelle aide donneriez-vous à quelqu’un d’autre ?', 'Une part est peut-être pour vous.'],
    [
      'Quand pourriez-vous essayer, et qu’est-ce qui aiderait ?',
      'Si ce n’est pas aujourd’hui, c’est aussi une réponse.',
    ],
  ],
} as const;
