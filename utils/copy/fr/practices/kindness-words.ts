/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'Quelqu’un que vous aimez vous raconte vivre exactement cela.',
      'Vous pouvez imaginer cette personne de l’autre côté d’une table.',
    ],
    [
      'Pensez à quelqu’un que vous aimez bien, avec les mêmes ennuis.',
      'Cette personne est venue vous en parler.',
    ],
    [
      'Un message arrive : quelqu’un de proche en est là où vous êtes.',
      'On ne vous demande rien. On vous le dit, c’est tout.',
    ],
  ],
  'friend-say': [
    ['Que diriez-vous, du fond du cœur ?', 'Les mots comptent moins que la voix que vous auriez.'],
    ['Quel serait votre regard ? Que feraient vos mains ?', 'Peut-être y a-t-il aussi quelques mots.'],
    ['Vous ne peindriez pas les choses en rose.', 'Que diriez-vous à cette personne ?'],
  ],
  'friend-inward': [
    [
      'Vous pouvez essayer ce ton pour vous. Un mot ou deux, pas plus.',
      'S’il sonne bizarre, c’est quand même le vôtre.',
    ],
    ['Maintenant la même chose, avec votre prénom, si cela vous va.', 'Sinon, redites-la à cette personne.'],
    ['Et si vous en entendiez un peu pour vous ?', 'Rien n’oblige à y croire. Cela peut rester posé là.'],
  ],
  'touch-where': [
    [
      'Une main sur l’autre bras, ou les deux ensemble sur la table.',
      'S’il y a du monde, un pouce dans l’autre paume. Ou rien.',
    ],
    [
      'Vous pouvez poser une main sur la poitrine, ou autour d’une tasse chaude.',
      'Bras croisés, cela marche aussi, et personne ne le remarque.',
    ],
    ['Où une main serait-elle bien ? Joue, ventre, épaule, genou.', 'Nulle part est aussi une réponse.'],
  ],
  'touch-stay': [
    [
      'Laissez-la là, comme pour quelqu’un que vous aimez bien.',
      'Poids, chaleur, tissu. Vous pouvez la retirer quand vous voulez.',
    ],
    ['Sentez la chaleur sous la main, ou la pression.', 'Si cela gêne, reposez la main.'],
    ['Une main peut dire « Je suis là » sans un mot.', 'Sans main, la chaise peut le dire.'],
  ],
  'slow-sit': [
    [
      'Si vous voulez, asseyez-vous de sorte que le souffle ait de la place.',
      'Les yeux ouverts ou baissés. Les pieds au sol.',
    ],
    ['Les épaules peuvent descendre un peu.', 'Regardez un seul endroit, ou rien de précis.'],
    ['Cherchez une position qui tienne sans effort.', 'Le dos droit, c’est bien. Le dos appuyé aussi.'],
  ],
  'slow-rhythm': [
    [
      'Le souffle peut ralentir un peu, tant que c’est confortable.',
      'Inspirer sur quatre, expirer sur cinq, environ. Votre propre compte vaut mieux.',
    ],
    ['Respirez comme si rien ne pressait.', 'L’expiration peut durer un peu plus que l’inspiration.'],
    [
      'Trouvez un rythme qui berce, ou celui d’une marche lente.',
      'Si cela serre, respirez comme d’habitude.',
    ],
  ],
  'slow-tone': [
    ['À chaque expiration, vous pouvez penser un long « doucement ».', 'Ou un mot à vous, ou aucun mot.'],
    ['Le visage peut s’adoucir, comme pour quelqu’un qui entre.', 'Pas besoin d’un sourire.'],
    ['À chaque fois, le siège prend un peu plus de poids.', 'Il peut vous porter.'],
  ],
  'slow-let-go': [
    ['Restez quelques respirations. Si l’esprit s’en va, revenez, ou non.', 'Il n’y a rien à atteindre.'],
    ['Encore cinq, ou deux. C’est vous qui choisissez.', 'Puis le souffle reprend son propre chemin.'],
    ['Maintenant, le souffle peut aller tout seul.', 'Il sait faire, jour et nuit.'],
  ],
  'friendly-find': [
    ['Où sent-on le mieux le souffle ? Nez, poitrine, ventre ?', 'Ou le tissu qui bouge avec lui.'],
    [
      'Vous pouvez chercher l’endroit où il est agréable de respirer.',
      'S’il n’y en a pas, écoutez plutôt la pièce.',
    ],
    ['Laissez le souffle venir. Pas besoin d’aller le chercher.', 'Quelque part, il se laisse sentir.'],
  ],
  'friendly-greet': [
    ['Vous pouvez saluer chaque souffle comme un petit animal.', 'Avec curiosité, sans hâte, avec plaisir.'],
    ['Laissez-le entrer comme quelqu’un que vous connaissez.', 'Puis raccompagnez-le à la porte.'],
    [
      'À chaque inspiration, peut-être quelque chose qui fait du bien.',
      'À chaque expiration, un peu moins d’effort.',
    ],
  ],
  'friendly-wander': [
    ['L’esprit s’en va ; tous les esprits font cela.', 'On peut aller le rechercher, comme un chiot.'],
    ['Déjà ailleurs ? C’est ce qui arrive à tout le monde.', 'Revenir, c’est la moitié de la pratique.'],
    ['Vous voilà dans la tâche suivante : c’est ordinaire.', 'Recommencez, ou restez-y.'],
  ],
  'friendly-five': [
    ['Cinq souffles comme cela, à votre vitesse.', 'Vous pouvez perdre le compte.'],
    ['Autant que de doigts à une main.', 'Le dernier peut être le plus lent.'],
    ['Encore quelques-uns, pour vous et personne d’autre.', 'Puis laissez faire.'],
  ],
  'flow-in': [
    [
      'En inspirant, vous pouvez prendre quelque chose pour vous.',
      'Repos, légèreté, force : ce qui vous manque.',
    ],
    ['L’inspiration est pour vous.', 'Vous pouvez imaginer une chaleur qui vient, ou un mot.'],
    ['D’abord, quelques souffles rien que pour vous.', 'Il n’y a pas à les mériter.'],
  ],
  'flow-out': [
    ['En expirant, quelque chose pour quelqu’un à qui vous pensez.', 'La même chose, ou ce qui lui manque.'],
    [
      'L’expiration est pour quelqu’un d’autre.',
      'Une personne proche ou lointaine, aimée ou à peine connue.',
    ],
    [
      'Maintenant, l’expiration peut porter un souhait à quelqu’un.',
      'Vous n’avez rien à réparer pour cette personne.',
    ],
  ],
  'flow-both': [
    ['Un souffle pour moi, un pour toi. Peut-être plus pour qui en manque.', 'Laissez cela aller et venir.'],
    ['Entrer, sortir : aucun n’a à attendre l’autre.', 'Dans un souffle, il y a assez pour deux.'],
    [
      'Comme l’eau qui circule : elle part, et elle revient.',
      'Si un sens est plus facile, restez dans celui-là.',
    ],
  ],
  'phrase-hard': [
    ['D’abord, ce qu’il en est : « C’est difficile », ou ce qui convient mieux.', 'Dites-le à votre façon.'],
    ['Vous pouvez vous dire ce qui ne va pas, en peu de mots.', 'Pas besoin de les peser.'],
    ['Quelque chose vous amène ici. Cela peut avoir une phrase.', 'La plus simple est la meilleure.'],
  ],
  'phrase-say': [
    [
      'Puis un souhait sincère. « Que j’aie de la patience avec moi. »',
      'Ou « Que je traverse cela au mieux ». Ou le vôtre.',
    ],
    ['Si vous avez vos mots à vous pour ces moments, c’est ici.', 'S’ils sonnent creux, prenez-en moins.'],
    [
      'Qu’aimeriez-vous que quelqu’un vous souhaite, là ?',
      'Vous pouvez vous le souhaiter, une fois ou deux.',
    ],
  ],
  'easy-who': [
    ['Pensez à quelqu’un de facile à aimer.', 'Un enfant, une vieille voisine, un chat.'],
    ['Qui vous fait sourire sans le chercher ?', 'Peut-être quelqu’un que vous avez vu dans le train.'],
    ['Vous pouvez imaginer un être qui vous est cher.', 'Tel qu’il est quand il se sent bien.'],
  ],
  'easy-wish': [
    ['Que lui souhaiteriez-vous ? « Que ta journée soit douce. »', 'Deux ou trois fois, avec vos mots.'],
    [
      'Souhaitez-lui quelque chose de simple : sommeil, compagnie, soleil.',
      'Voyez, si vous voulez, ce que souhaiter vous fait.',
    ],
    ['Cet être voudrait que tout se passe bien, comme chacun.', 'Vous pouvez le soutenir un moment.'],
  ],
  'easy-both': [
    [
      'Maintenant, mettez-vous à côté, sur le même banc.',
      '« Que notre journée soit douce. » Pour vous deux.',
    ],
    ['Le souhait peut en couvrir deux.', 'S’il glisse et ne couvre plus que l’autre, cela va aussi.'],
    ['Rapprochez-vous un peu, pour être aussi dans l’image.', 'Les mêmes mots valent pour vous deux.'],
  ],
  'easy-self': [
    ['Et pour vous seulement, si cela vous va.', 'Si cela grince, retournez au banc.'],
    ['Peut-être un souhait où il n’y a que vous.', 'Court et modeste, c’est bien.'],
    ['Pour finir, la même chose à qui a fait les souhaits.', 'Ou restez à deux.'],
  ],
  'appreciate-find': [
    [
      'Y a-t-il quelque chose en vous que vous aimez bien ?',
      'Peu de chose : remarquer les oiseaux, poser deux fois la question.',
    ],
    [
      'Pour quoi les gens viennent-ils vous voir ?',
      'Vous pouvez laisser compter une chose, sans son « mais ».',
    ],
    ['Pensez à un geste récent, gentil ou soigneux.', 'Personne n’a besoin de l’avoir vu.'],
  ],
  'appreciate-from': [
    ['Quelqu’un vous a montré cela, ou lui a fait de la place.', 'Vous pouvez l’en remercier au passage.'],
    ['D’autres y sont pour quelque chose. Qui ?', 'Quelqu’un à l’école, un livre, une grand-mère.'],
    [
      'Les qualités ont une histoire, avec d’autres gens dedans.',
      'Ils aimeraient peut-être les voir servir.',
    ],
  ],
  'appreciate-stay': [
    ['Si un « oui, mais » arrive, il peut s’asseoir aussi.', 'La bonne chose peut rester où elle est.'],
    [
      'Tout le monde en a un peu, et vous en faites partie.',
      'Quelques secondes avec cela, si vous en avez envie.',
    ],
    ['S’en réjouir n’enlève rien à personne.', 'Cela peut être vrai le temps d’un souffle encore.'],
  ],
} as const;
