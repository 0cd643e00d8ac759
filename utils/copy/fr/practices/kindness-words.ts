/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'Une personne proche vous dit que la même chose lui arrive.',
      'Vous pouvez l’imaginer de l’autre côté d’une table.',
    ],
    [
      'Pensez à quelqu’un que vous aimez bien, avec cette même peine.',
      'Cette personne est venue vous la confier.',
    ],
    [
      'Supposons un message : quelqu’un de proche en est où vous en êtes.',
      'Sans rien demander. Juste pour le dire.',
    ],
  ],
  'friend-say': [
    ['Que diriez-vous, de cœur à cœur ?', 'Les mots comptent moins que la voix que vous prendriez.'],
    ['Comment la regarderiez-vous ? Que feraient vos mains ?', 'Peut-être y a-t-il aussi quelques mots.'],
    ['Vous ne peindriez pas cela en plus rose.', 'Que lui raconteriez-vous ?'],
  ],
  'friend-inward': [
    [
      'Vous pouvez essayer ce ton vers vous. Un mot ou deux suffisent.',
      'S’il sonne drôle, il est quand même à vous.',
    ],
    [
      'Maintenant la même chose, avec votre prénom, si cela va.',
      'Sinon, dites-le encore une fois à l’autre.',
    ],
    [
      'Comment serait-ce d’en entendre un peu vous-même ?',
      'Il n’y a pas à y croire. Cela peut rester posé là.',
    ],
  ],
  'touch-where': [
    [
      'Une main sur l’autre bras, ou les deux ensemble sur la table.',
      'En compagnie, un pouce dans l’autre paume. Ou rien.',
    ],
    [
      'Vous pouvez poser une main sur la poitrine, ou autour d’une tasse chaude.',
      'Les bras croisés le font aussi, et personne ne le remarque.',
    ],
    ['Où une main serait-elle bien ? Joue, ventre, épaule, genou.', 'Nulle part est aussi une réponse.'],
  ],
  'touch-stay': [
    [
      'Qu’elle s’y pose comme pour quelqu’un que vous aimez bien.',
      'Poids, chaleur, tissu. Retirez-la quand vous voulez.',
    ],
    ['Remarquez la chaleur sous la main, ou la pression.', 'Si cela gêne, reposez la main.'],
    ['Une main peut dire « je suis là » sans un mot.', 'Sans main, la chaise peut le dire.'],
  ],
  'slow-sit': [
    [
      'Si vous voulez, installez-vous pour que le souffle ait de la place.',
      'Les yeux ouverts ou baissés. Les pieds au sol.',
    ],
    ['Vos épaules peuvent descendre un peu.', 'Regardez un seul endroit, ou rien de précis.'],
    [
      'Trouvez une façon de vous tenir qui ne demande rien.',
      'Le dos droit, c’est bien. Contre le dossier aussi.',
    ],
  ],
  'slow-rhythm': [
    [
      'Laissez le souffle ralentir un peu, tant que c’est confortable.',
      'Entrer sur quatre environ, sortir sur cinq. Votre propre compte vaut mieux.',
    ],
    ['Respirez comme s’il y avait tout le temps.', 'La sortie peut être un peu plus longue que l’entrée.'],
    ['Trouvez un rythme qui berce, ou qui marche lentement.', 'Si cela serre, respirez comme toujours.'],
  ],
  'slow-tone': [
    ['À chaque sortie, vous pouvez penser un lent « doucement ».', 'Ou un mot à vous, ou aucun.'],
    ['Le visage peut s’adoucir, comme pour quelqu’un qui entre.', 'Sans que ce soit un sourire.'],
    ['Sentez le siège prendre un peu plus de poids à chaque fois.', 'Il peut vous porter.'],
  ],
  'slow-let-go': [
    ['Restez quelques respirations. L’esprit ailleurs ? Revenez, ou non.', 'Il n’y a rien à atteindre.'],
    ['Encore cinq, ou deux. C’est vous qui choisissez.', 'Puis laissez le souffle reprendre son chemin.'],
    ['Laissez-le aller tout seul, maintenant.', 'Il sait faire, jour et nuit.'],
  ],
  'friendly-find': [
    ['Où le souffle se remarque-t-il le mieux ? Nez, poitrine, ventre ?', 'Ou le tissu qui bouge avec lui.'],
    [
      'Vous pouvez chercher l’endroit où respirer est agréable.',
      'S’il n’y en a pas, écoutez plutôt la pièce.',
    ],
    ['Laissez le souffle venir. Il n’y a pas à aller le chercher.', 'Quelque part, il se sent.'],
  ],
  'friendly-greet': [
    [
      'Vous pouvez saluer chacun comme un petit animal.',
      'Avec curiosité, sans hâte, dans la joie de sa venue.',
    ],
    ['Laissez-le entrer comme quelqu’un que vous connaissez.', 'Puis raccompagnez-le à la porte.'],
    [
      'À chaque entrée, peut-être quelque chose qui vous fait du bien.',
      'À chaque sortie, un peu de l’effort.',
    ],
  ],
  'friendly-wander': [
    ['L’esprit s’en va ; tous les esprits le font.', 'On peut aller le rechercher comme un chiot.'],
    ['Déjà ailleurs ? C’est ce qui arrive à tous ceux qui essaient.', 'Revenir en est la moitié.'],
    ['Si la tâche suivante vous occupe déjà, c’est ordinaire.', 'Recommencez, ou restez là.'],
  ],
  'friendly-five': [
    ['Cinq comme cela, à votre allure.', 'Le compte peut se perdre.'],
    ['Autant que de doigts sur une main.', 'Le dernier peut être le plus lent.'],
    ['Encore quelques-uns, pour personne d’autre que vous.', 'Puis laissez.'],
  ],
  'flow-in': [
    [
      'En inspirant, vous pouvez prendre quelque chose pour vous.',
      'Repos, aisance, force : ce qui vous manque.',
    ],
    ['Le chemin qui entre est pour vous.', 'Vous pouvez imaginer une chaleur qui vient, ou un mot.'],
    ['D’abord, quelques respirations en votre faveur.', 'Elles n’ont pas à se mériter.'],
  ],
  'flow-out': [
    [
      'En expirant, quelque chose pour la personne à qui vous pensez.',
      'La même chose, ou ce qui lui manque.',
    ],
    ['Le chemin qui sort est pour quelqu’un d’autre.', 'De près ou de loin, chère ou à peine connue.'],
    [
      'Que la sortie porte maintenant un souhait à une autre personne.',
      'Vous n’avez rien à réparer pour elle.',
    ],
  ],
  'flow-both': [
    ['Une pour moi, une pour toi. Un peu plus, peut-être, pour qui en manque.', 'Que cela aille et vienne.'],
    ['Dedans, dehors : aucun n’a à attendre l’autre.', 'Dans un souffle il y en a assez pour deux.'],
    ['Comme une eau qui tourne : elle part et revient.', 'Si un sens est plus facile, restez avec lui.'],
  ],
  'phrase-hard': [
    ['D’abord ce qui est : « C’est difficile », ou ce qui convient mieux.', 'Dites-le à votre façon.'],
    ['Vous pouvez vous dire ce qu’il y a, en quelques mots.', 'Pas besoin de les peser.'],
    ['Quelque chose a mené jusqu’ici. Cela peut avoir une phrase.', 'La plus simple est la meilleure.'],
  ],
  'phrase-say': [
    [
      'Puis un souhait que vous pourriez penser. « Que j’aie de la patience avec moi. »',
      'Ou « que je traverse bien cela ». Ou le vôtre.',
    ],
    [
      'Si vous avez des mots à vous pour ces moments, leur place est ici.',
      'S’ils sonnent creux, prenez-en moins.',
    ],
    [
      'Que voudriez-vous que l’on vous souhaite, là ?',
      'Vous pouvez le souhaiter vous-même, une fois ou deux.',
    ],
  ],
  'easy-who': [
    ['Pensez à quelqu’un de facile à aimer.', 'Un enfant, une vieille voisine, un chat.'],
    ['Qui vous fait sourire sans le vouloir ?', 'Peut-être quelqu’un aperçu dans le train.'],
    ['Vous pouvez imaginer un être auquel vous tenez.', 'Tel qu’il est quand il est à son aise.'],
  ],
  'easy-wish': [
    ['Que lui souhaiteriez-vous ? « Que ta journée soit douce. »', 'Deux ou trois fois, dans vos mots.'],
    [
      'Souhaitez-lui quelque chose de simple : du sommeil, des amis, du soleil.',
      'Vous pouvez remarquer ce que fait le souhait.',
    ],
    [
      'Cet être aussi voudrait que tout aille bien, comme chacun.',
      'Un instant, vous pouvez être de son côté.',
    ],
  ],
  'easy-both': [
    ['Maintenant, mettez-vous à côté, sur le même banc.', '« Que notre journée soit douce. » Vous deux.'],
    ['Le souhait peut en couvrir deux.', 'S’il glisse vers l’autre seul, cela va aussi.'],
    ['Décalez-vous un peu, pour être aussi sur l’image.', 'Les mêmes mots vont aux deux.'],
  ],
  'easy-self': [
    ['Et pour vous uniquement, si cela va.', 'Si cela grince, retournez au banc.'],
    ['Peut-être un souhait où il n’y a que vous.', 'Court et modeste convient.'],
    ['Enfin, le même à qui vient de souhaiter.', 'Ou restez-en à deux.'],
  ],
  'appreciate-find': [
    [
      'Y a-t-il quelque chose en vous dont vous vous réjouissez ?',
      'Une petite chose : remarquer les oiseaux, demander deux fois.',
    ],
    ['Pour quoi vient-on vous voir ?', 'Une chose peut compter, sans son « mais ».'],
    [
      'Pensez à un geste récent de vous, gentil ou soigneux.',
      'Il n’est pas nécessaire que quelqu’un l’ait vu.',
    ],
  ],
  'appreciate-from': [
    ['Quelqu’un vous l’a montré, ou lui a fait de la place.', 'Vous pouvez le remercier en passant.'],
    ['Cela ne s’est pas fait sans d’autres. Qui est dedans ?', 'Une institutrice, un livre, une grand-mère.'],
    [
      'Les bons traits ont une histoire, et d’autres y sont.',
      'Ils seraient peut-être contents de le voir servir.',
    ],
  ],
  'appreciate-stay': [
    ['Si un « oui, mais » arrive, il peut s’asseoir aussi.', 'La bonne chose peut rester où elle est.'],
    ['Tout le monde en a un peu, et vous en êtes.', 'Quelques secondes avec elle, si vous voulez.'],
    ['S’en réjouir ne prend rien à personne.', 'Que ce soit vrai encore une respiration.'],
  ],
} as const;
