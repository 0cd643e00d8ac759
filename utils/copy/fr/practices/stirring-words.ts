/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      'Où cela se tient-il, si quelque part ? Gorge, poitrine, ventre, mains ?',
      'Vous pouvez regarder de loin. Les yeux ouverts, c’est bien.',
    ],
    ['Y a-t-il un endroit serré, chaud ou lourd ?', 'Un coup d’œil suffit, pas plus.'],
    ['Si ce sentiment était un coin de ciel, où serait-il ?', 'Aucun endroit, c’est aussi une réponse.'],
  ],
  'body-edges': [
    [
      'Quelle taille a-t-il ? A-t-il un bord ?',
      'Autour, il y a peut-être des endroits où il n’y a pas grand-chose.',
    ],
    ['Bouge-t-il, ou reste-t-il ?', 'Vous pouvez le regarder, puis le mur, puis lui de nouveau.'],
    [
      'Peut-être un endroit est-il tout à fait à l’aise : une oreille, un talon.',
      'Vous pouvez aller de l’un à l’autre.',
    ],
  ],
  'body-leave': [
    [
      'Maintenant, laissez vos yeux faire le tour de la pièce.',
      'Sentez le siège, et bougez ce qui veut bouger.',
    ],
    [
      'Vous pouvez vous étirer, ou regarder par la fenêtre.',
      'Le sentiment peut rester, ou partir. Vous êtes ici.',
    ],
    ['Retour au dehors : une couleur, un son, le sol.', 'C’est assez regardé à l’intérieur.'],
  ],
  'soften-where': [
    [
      'Y a-t-il dans le corps un endroit qui tient très fort ?',
      'Si c’est trop d’y regarder, regardez plutôt vos mains.',
    ],
    [
      'Vous pouvez chercher l’endroit le plus serré, à peu près.',
      'Mâchoire, nuque, ventre. On peut s’arrêter à tout moment.',
    ],
    ['Où cela appuie-t-il ? Il n’y a pas à y entrer.', 'Se tenir à côté, c’est assez près.'],
  ],
  'soften-around': [
    [
      'Que cela devienne un peu plus souple autour.',
      'Comme avec un linge chaud. Le milieu peut rester ainsi.',
    ],
    [
      'Vous pouvez faire un peu de place sur les bords.',
      'Un peu de jeu, pas plus que ce qui vient tout seul.',
    ],
    [
      'Les muscles voisins peuvent peut-être en faire un peu moins.',
      'S’ils ne veulent pas, ils ne veulent pas.',
    ],
  ],
  'soften-soothe': [
    [
      'Y a-t-il quelque chose de doux à lui dire ?',
      '« Tu tiens depuis longtemps. » Ou rien, et une main chaude.',
    ],
    ['Comment seriez-vous avec un enfant qui a mal là ?', 'Un peu de cela, si cela vient facilement.'],
    [
      'Cela fait mal, et c’est pour cela que la douceur est permise.',
      'Un mot, un souffle, une main, ou rien.',
    ],
  ],
  'soften-allow': [
    ['Cela peut rester tant que cela reste.', 'Vous pouvez le laisser là et lever les yeux vers la pièce.'],
    ['Rien n’a à partir.', 'Sentez la chaise à côté : les deux sont là.'],
    [
      'Vous pouvez cesser d’y travailler, maintenant.',
      'Que cela vienne et s’en aille ; écoutez ce qu’il y a dehors.',
    ],
  ],
  'figure-who': [
    [
      'Quelqu’un, réel ou inventé, de sage, chaleureux et fort.',
      'Une personne, un animal, un arbre, une lumière. Les yeux peuvent rester ouverts.',
    ],
    [
      'Quelle compagnie serait bonne, sans conditions ?',
      'Pas forcément quelqu’un de connu. Une idée suffit.',
    ],
    [
      'Vous pouvez inventer une compagnie pour cette minute.',
      'Si elle n’est pas bienveillante, renvoyez-la et prenez un arbre.',
    ],
  ],
  'figure-near': [
    ['Elle est proche, aussi proche que vous voulez.', 'Elle ne demande rien, et elle a le temps.'],
    [
      'Comment vous regarde-t-elle ? Qu’est-ce que d’avoir ce regard sur soi ?',
      'Vous pouvez vous détourner quand vous voulez.',
    ],
    ['Peut-être s’assied-elle à côté de vous.', 'Il n’y a pas besoin de parler.'],
  ],
  'figure-knows': [
    ['Elle sait comment c’est ; elle a vécu.', 'Rien de ce que vous pourriez dire ne la choquerait.'],
    ['Elle a vu bien des gens dans des heures dures.', 'Vous en êtes, et vous n’êtes pas de trop.'],
    ['Elle vous veut du bien, vos défauts bien en vue.', 'On peut vouloir ainsi du bien à n’importe qui.'],
  ],
  'figure-take': [
    ['Si elle avait un mot pour vous, quel serait-il ?', 'Prenez-le, ou laissez-le. Puis regardez la pièce.'],
    ['Peut-être vous tend-elle une petite chose.', 'Elle peut revenir. Voici le sol et la table.'],
    [
      'Laissez-en entrer un peu, autant que c’est confortable.',
      'Puis sentez vos pieds, et laissez partir l’image.',
    ],
  ],
  'voice-best': [
    ['Quand avez-vous eu de la patience avec quelqu’un ?', 'Un jour où vous aviez le temps, et l’oreille.'],
    ['Vous pouvez vous rappeler un moment où vous compreniez bien.', 'Il peut être très court.'],
    [
      'Imaginez pour une minute tout le calme qu’il vous faut.',
      'Comment seriez-vous sur la chaise ? Quel regard ?',
    ],
  ],
  'voice-sound': [
    ['Quel son a cette voix-là ?', 'Lente, chaude, un peu amusée ? Elle peut dire bonjour.'],
    ['Écoutez comment elle dirait votre nom.', 'Si elle devient dure, arrêtez là, et sentez le sol.'],
    ['Que cette voix prenne son temps.', 'Elle n’a pas à être sucrée. Elle est de votre côté.'],
  ],
  'voice-say': [
    ['Que dirait-elle de cela ?', 'Peut-être : « Je vois pourquoi cela fait mal. »'],
    ['Elle connaît vos défauts, et elle reste.', 'Que souhaite-t-elle pour vous ?'],
    ['Une phrase, de là-bas jusqu’ici.', 'Vous pouvez la croire un peu, ou pas encore.'],
  ],
  'place-pick': [
    [
      'Un endroit où vous pourriez tout poser.',
      'Réel ou inventé : un banc, une cuisine, une baie. Les yeux peuvent rester ouverts.',
    ],
    [
      'Pensez à un lieu où vous avez été à l’aise.',
      'Si quelque chose n’y va pas, prenez-en un autre, ou cette pièce.',
    ],
    [
      'Vous pouvez meubler un endroit à votre goût.',
      'Une porte qui ferme, si vous en voulez une. Une idée suffit.',
    ],
  ],
  'place-look': [
    [
      'Qu’y a-t-il à voir ? Qu’y a-t-il sous vos pieds ?',
      'Peut-être une lumière, une odeur, quelque chose qui bouge.',
    ],
    ['Comment est l’air ? Y a-t-il un son ?', 'Vous pouvez changer ce que vous voulez.'],
    ['Regardez-y autour de vous, tranquillement.', 'Des images pâles vont aussi bien que des nettes.'],
  ],
  'place-welcome': [
    ['Supposons que ce lieu se réjouisse de votre venue.', 'Il n’a rien à vous faire faire.'],
    ['Il serait là n’importe quel jour, quoi que vous ayez fait.', 'Vous pouvez vous y asseoir.'],
    ['Il y a là une place juste à votre taille.', 'Restez-y quelques respirations.'],
  ],
  'place-leave': [
    [
      'Vous pouvez y revenir quand vous voulez.',
      'Maintenant la pièce : trois choses, et le poids de la chaise.',
    ],
    [
      'Quittez-le comme on quitte la maison de gens que l’on aime.',
      'Puis levez les yeux. Que voyez-vous d’abord ?',
    ],
    ['Laissez-le pâlir. Sentez la table, écoutez la rue.', 'Vous êtes de nouveau ici.'],
  ],
  'find-want': [
    [
      'Que voulez-vous le plus, comme tout être humain ?',
      'Aller bien, avoir sa place, la paix, vivre sans peur. Choisissez-en un ou deux.',
      'Il y a le temps. Vous pouvez écrire sur papier ; rien n’est gardé ici sans votre accord.',
    ],
    [
      'Quand c’est dur, de quoi manquez-vous ?',
      'Repos, courage, patience, compagnie, un endroit à soi.',
      'Un mot est un bon début.',
    ],
    [
      'Quelle bonne chose souhaitez-vous le plus volontiers aux autres ?',
      'C’est peut-être celle que vous aimeriez pour vous.',
      'Vous pouvez la noter quelque part.',
    ],
  ],
  'find-hear': [
    [
      'Qu’aimeriez-vous entendre, chaque jour désormais ?',
      'Cela peut émouvoir. Vous pouvez arrêter ici, ou continuer plus tard.',
      'Si cela fait plus mal que de bien, sentez plutôt le sol.',
    ],
    [
      'Si quelqu’un vous parlait à l’oreille, que voudriez-vous entendre ?',
      '« Je suis là. » « Tu as ta place. » « Tu peux te reposer. »',
      'Prenez votre temps, ou passez celle-ci.',
    ],
    [
      'Y a-t-il une phrase qui vous a fait du bien un jour ?',
      'Qui l’a dite, et avec quelle voix ?',
      'Elle peut encore servir.',
    ],
  ],
  'find-shape': [
    [
      'Faites-en maintenant un souhait : « Que je… », court et simple.',
      '« Que j’aie de la douceur pour moi. » « Que je sache que j’ai ma place. »',
      'Si « que je » est étrange, « j’aimerais » le fait aussi.',
    ],
    [
      'Un souhait demande moins qu’une affirmation. Il n’a pas à être déjà vrai.',
      'Coupez jusqu’à ce qu’il tienne dans un souffle.',
      'Deux ou trois suffisent largement.',
    ],
    [
      'Dites-le dans la langue où l’on vous a parlé avec douceur, s’il y en a une.',
      'Les mots simples durent le plus longtemps.',
      'Quelque chose que vous pourriez dire aussi un mauvais jour.',
    ],
  ],
  'find-try': [
    [
      'Dites-les lentement, une fois ou deux.',
      'Vont-ils bien ? Si l’un d’eux pince, changez-le ou laissez-le.',
      'À l’étape suivante, vous pouvez en garder un, si vous voulez.',
    ],
    [
      'Essayez-les comme un manteau.',
      'Trop chaud, trop étroit, à quelqu’un d’autre ? Rien ne presse pour trouver le bon.',
      'Ils peuvent changer avec les années.',
    ],
    [
      'Laissez chacun s’éteindre avant que le suivant ne vienne.',
      'Ce qui répond en vous, ce n’est peut-être rien.',
      'Ce n’est pas mauvais signe.',
    ],
  ],
  'letter-ready': [
    [
      'Du papier, ou un fichier à vous : rien de ce que vous écrivez n’est gardé ici.',
      'Quelques lignes suffisent. On peut s’arrêter au milieu de l’une.',
    ],
    [
      'Choisissez une petite chose, pas la plus dure.',
      'Quelque chose qui vous a occupé l’esprit cette semaine. Le papier y convient.',
    ],
    [
      'Trouvez un stylo, et dix minutes calmes, si possible.',
      'La lettre est pour vous. Personne n’a à la voir, même plus tard.',
    ],
  ],
  'letter-what': [
    [
      'D’abord ce qui s’est passé, et comment c’était pour vous.',
      'Comme on le raconte à un proche : sans le rapetisser.',
    ],
    ['Vous pouvez commencer par « C’était dur de… ».', 'Les sentiments peuvent porter leur nom.'],
    ['Écrivez simplement ce qui fait mal.', 'Si c’est trop, levez les yeux, et sentez le sol.'],
  ],
  'letter-others': [
    ['Ensuite, qui d’autre connaît cela ?', 'Une ligne sur des gens qui en ont été là, eux aussi.'],
    ['Quelle part en revient au fait d’être humain ?', 'Erreurs, envies, fatigue, une place à part.'],
    ['D’autres sont avec vous là-dedans.', 'Comment le diriez-vous, dans vos mots ?'],
  ],
  'letter-friend': [
    [
      'Maintenant, comme quelqu’un qui vous connaît bien, défauts compris.',
      'Que comprend cette personne ? Que vous souhaite-t-elle ?',
    ],
    [
      'Laissez quelqu’un de bienveillant écrire les lignes qui suivent.',
      'Un petit conseil est permis, s’il est donné avec douceur.',
    ],
    ['« Cher » ou « Chère », et votre nom. Et ensuite ?', 'Pas besoin de sagesse. De l’amitié suffit.'],
  ],
  'letter-leave': [
    ['Rangez-la un moment. Elle pourra se lire un autre jour.', 'Ou se déchirer. Elle a fait sa part.'],
    ['Vous pouvez vous l’envoyer, pour une semaine grise.', 'Ou la laisser dans un livre.'],
    ['Pliez-la une fois. Qu’est-ce qui serait bon, là ?', 'De l’air, un thé, une voix ?'],
  ],
  'unmet-light': [
    [
      'Choisissez quelque chose de léger : un petit agacement d’aujourd’hui.',
      'Pas une vieille chose. Les yeux ouverts, les pieds au sol.',
    ],
    [
      'Une petite piqûre de cette semaine convient.',
      'Si une grande se presse devant, elle peut attendre quelqu’un de confiance.',
    ],
    [
      'Prenez quelque chose qui a piqué un peu, pas plus.',
      'On peut s’arrêter à chaque ligne, et regarder autour de soi.',
    ],
  ],
  'unmet-under': [
    [
      'Sous la colère ou la peine, qu’est-ce qui manquait ?',
      'Un regard, une écoute, de la sécurité, la paix ?',
    ],
    ['De quoi auriez-vous eu besoin là ?', 'C’était un besoin juste, qu’il ait été rempli ou non.'],
    ['Si le sentiment pouvait demander une chose, laquelle ?', 'Un seul mot peut suffire.'],
  ],
  'unmet-shared': [
    ['Tout le monde a besoin de cela. Ce n’est pas une faiblesse.', 'Et personne n’en a assez toujours.'],
    ['Les humains le veulent depuis qu’il y a des humains.', 'Vous êtes en nombreuse compagnie.'],
    [
      'En avoir besoin n’était pas une erreur de votre part.',
      'Bien des gens ont fait sans, un moment ou longtemps.',
    ],
  ],
  'unmet-give': [
    [
      'Vous avez peut-être attendu que quelqu’un d’autre le donne.',
      'Y en a-t-il un petit morceau que vous pourriez vous donner ?',
    ],
    [
      '« Je te vois. » « La fatigue a le droit d’être là. » « Je reste. »',
      'L’une d’elles en approche-t-elle ? Vous pouvez en essayer une.',
    ],
    ['Comment faire du bien à ce qui, en vous, a dû s’en passer ?', 'Quelque chose de petit, aujourd’hui.'],
  ],
} as const;
