/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      'Où est-ce, si c’est quelque part ? Gorge, poitrine, ventre, mains ?',
      'Vous pouvez regarder de loin. Les yeux ouverts, c’est bien.',
    ],
    ['Y a-t-il un endroit serré, chaud ou lourd ?', 'Vous pouvez y jeter un coup d’œil, pas plus.'],
    ['Si ce sentiment était un nuage, où serait-il ?', 'Aucun endroit est aussi une réponse.'],
  ],
  'body-edges': [
    [
      'Quelle taille cela a-t-il ? Y a-t-il un bord ?',
      'Autour, il y a peut-être des endroits où l’on ne sent presque rien.',
    ],
    [
      'Est-ce que cela bouge, ou reste en place ?',
      'Regardez-le, puis le mur, puis de nouveau cela, si vous voulez.',
    ],
    [
      'Un coin du corps est peut-être à l’aise : une oreille, un talon.',
      'Vous pouvez aller et venir entre les deux.',
    ],
  ],
  'body-leave': [
    [
      'Maintenant, laissez vos yeux faire le tour de la pièce.',
      'Sentez le siège, et bougez ce qui a envie de bouger.',
    ],
    [
      'Vous pouvez vous étirer, ou regarder par la fenêtre.',
      'Le sentiment peut rester, ou partir. Vous êtes ici.',
    ],
    ['Retour au dehors : une couleur, un son, le sol.', 'Voilà assez regardé en dedans.'],
  ],
  'soften-where': [
    [
      'Y a-t-il un endroit du corps qui tient très fort ?',
      'Si c’est trop d’y regarder, regardez plutôt vos mains.',
    ],
    [
      'Vous pouvez chercher l’endroit le plus serré, à peu près.',
      'Mâchoire, nuque, ventre. Vous pouvez arrêter à tout moment.',
    ],
    ['Où cela appuie-t-il ? Pas besoin d’y entrer.', 'Se tenir à côté est assez près.'],
  ],
  'soften-around': [
    [
      'Autour de cet endroit, cela peut devenir un peu plus souple.',
      'Comme avec un linge tiède. Le milieu peut rester comme il est.',
    ],
    [
      'Vous pouvez faire un peu de place sur les bords.',
      'Un peu de jeu, pas plus qu’il n’en vient tout seul.',
    ],
    ['Les muscles voisins peuvent peut-être en faire moins.', 'S’ils ne veulent pas, ils ne veulent pas.'],
  ],
  'soften-soothe': [
    [
      'Y a-t-il quelque chose de gentil à lui dire ?',
      '« Tu tiens depuis longtemps. » Ou rien, et une main tiède.',
    ],
    ['Comment seriez-vous avec un enfant qui a mal là ?', 'Un peu de cela, si cela vient facilement.'],
    [
      'Cela fait mal, et c’est une raison de prendre soin de vous.',
      'Un mot, un souffle, une main, ou rien de tout cela.',
    ],
  ],
  'soften-allow': [
    [
      'Cela peut rester le temps que cela reste.',
      'Vous pouvez le laisser là, et lever les yeux vers la pièce.',
    ],
    ['Rien n’a à partir.', 'Sentez la chaise à côté : les deux sont là.'],
    [
      'Vous pouvez cesser d’y travailler, maintenant.',
      'Laissez aller et venir, et écoutez ce qu’il y a dehors.',
    ],
  ],
  'figure-who': [
    [
      'Une présence, réelle ou inventée : sage, chaleureuse et forte.',
      'Une personne, un animal, un arbre, une lumière. Les yeux peuvent rester ouverts.',
    ],
    [
      'Quelle compagnie ferait du bien, sans conditions ?',
      'Il n’est pas nécessaire de la connaître. Une esquisse suffit.',
    ],
    [
      'Vous pouvez inventer une compagnie pour cette minute.',
      'S’il en vient une malveillante, renvoyez-la, et prenez un arbre.',
    ],
  ],
  'figure-near': [
    ['Cette présence est proche, autant que vous voulez.', 'Elle ne vous demande rien, et elle a le temps.'],
    [
      'Comment vous regarde-t-elle ? Comment est-ce, de recevoir ce regard ?',
      'Vous pouvez vous détourner quand vous voulez.',
    ],
    ['Elle s’assied peut-être à côté de vous.', 'Il n’y a pas besoin de parler.'],
  ],
  'figure-knows': [
    ['Elle sait comment c’est ; elle a vécu un peu.', 'Rien de ce que vous pourriez dire ne la choquerait.'],
    ['Elle a vu beaucoup de gens à des heures dures.', 'Vous en faites partie, et vous n’êtes pas de trop.'],
    [
      'Elle vous veut du bien, avec vos défauts bien en vue.',
      'C’est ainsi qu’on peut vouloir du bien à quelqu’un.',
    ],
  ],
  'figure-take': [
    [
      'Si elle avait un mot pour vous, quel serait-il ?',
      'Emportez-le, ou laissez-le. Puis faites le tour de la pièce des yeux.',
    ],
    ['Peut-être vous tend-elle quelque chose de petit.', 'Elle peut revenir. Voici le sol et la table.'],
    [
      'Laissez-en entrer un peu, tant que c’est confortable.',
      'Puis sentez vos pieds, et laissez partir l’image.',
    ],
  ],
  'voice-best': [
    [
      'Quand avez-vous eu de la patience avec quelqu’un ?',
      'Un jour où vous aviez le temps, et où vous écoutiez bien.',
    ],
    ['Rappelez-vous un moment où vous compreniez bien quelqu’un.', 'Un moment très court convient.'],
    [
      'Imaginez avoir tout le calme qu’il vous faut, une minute.',
      'Comment vous tiendriez-vous ? Quel regard auriez-vous ?',
    ],
  ],
  'voice-sound': [
    ['Quel est le son de cette voix-là ?', 'Lente, chaleureuse, un peu amusée ? Elle peut dire bonjour.'],
    ['Entendez comment elle dirait votre prénom.', 'Si elle devient dure, arrêtez là, et sentez le sol.'],
    ['Laissez cette voix prendre son temps.', 'Elle n’a pas à être douce. Elle est avec vous.'],
  ],
  'voice-say': [
    ['Que dirait-elle de tout cela ?', 'Peut-être : « Je comprends que cela te fasse mal. »'],
    ['Elle connaît vos défauts, et elle reste.', 'Que veut-elle pour vous ?'],
    ['Une phrase, de là-bas jusqu’ici.', 'Vous pouvez y croire un peu, ou pas encore.'],
  ],
  'place-pick': [
    [
      'Un lieu où vous pourriez tout poser.',
      'Réel ou inventé : un banc, une cuisine, une baie. Les yeux peuvent rester ouverts.',
    ],
    [
      'Pensez à un endroit où vous étiez à l’aise.',
      'Si quelque chose y cloche, prenez-en un autre, ou cette pièce.',
    ],
    [
      'Vous pouvez aménager un lieu à votre goût.',
      'Une porte qui ferme, si vous en voulez une. Une ébauche convient.',
    ],
  ],
  'place-look': [
    [
      'Qu’y a-t-il à voir ? Qu’y a-t-il sous vos pieds ?',
      'Peut-être une lumière, une odeur, quelque chose qui bouge.',
    ],
    ['Comment est l’air ? Y a-t-il un bruit ?', 'Vous pouvez changer tout ce que vous voulez.'],
    ['Regardez autour de vous là-bas, à loisir.', 'Une image pâle vaut une image nette.'],
  ],
  'place-welcome': [
    ['Disons que ce lieu se réjouit de vous voir.', 'Il n’a rien à vous faire faire.'],
    ['Il serait là n’importe quel jour, quoi que vous ayez fait.', 'Vous pouvez vous y asseoir.'],
    [
      'Il y a de la place pour vous, exactement à votre taille.',
      'Laissez-le vous garder le temps de quelques souffles.',
    ],
  ],
  'place-leave': [
    [
      'Vous pouvez y revenir quand vous voulez.',
      'Maintenant la pièce : trois choses, et votre poids sur le siège.',
    ],
    [
      'Quittez-le comme la maison de quelqu’un que vous aimez.',
      'Puis levez les yeux. Que voyez-vous en premier ?',
    ],
    ['Laissez-le pâlir. Sentez la table, écoutez la rue.', 'Vous êtes de nouveau ici.'],
  ],
  'find-want': [
    [
      'Que souhaitez-vous le plus, comme toute personne ?',
      'Aller bien, avoir sa place, être en paix, vivre sans peur. Prenez-en un ou deux.',
      'Il y a le temps. Vous pouvez écrire sur papier ; rien n’est gardé ici sans votre accord.',
    ],
    [
      'Quand c’est difficile, qu’est-ce qui vous manque ?',
      'Repos, courage, patience, compagnie, un lieu à vous.',
      'Un seul mot est un bon début.',
    ],
    [
      'Quelle bonne chose souhaitez-vous le plus volontiers aux autres ?',
      'C’est peut-être celle que vous aimeriez recevoir.',
      'Vous pouvez la noter quelque part.',
    ],
  ],
  'find-hear': [
    [
      'Qu’aimeriez-vous entendre, chaque jour désormais ?',
      'Cela peut remuer. Vous pouvez arrêter ici, ou continuer plus tard.',
      'Si cela fait plus mal que de bien, sentez plutôt le sol.',
    ],
    [
      'Si l’on vous parlait à l’oreille, qu’aimeriez-vous entendre ?',
      '« Je suis là. » « Tu as ta place ici. » « Tu peux te reposer. »',
      'Prenez votre temps, ou laissez cette question.',
    ],
    [
      'Y a-t-il une phrase qui, un jour, vous a fait du bien ?',
      'Qui l’a dite, et sur quel ton ?',
      'Elle peut encore servir.',
    ],
  ],
  'find-shape': [
    [
      'Faites-en maintenant un souhait : « Que je… », court et simple.',
      '« Que je me traite avec douceur. » « Que je sache que j’ai ma place. »',
      'Si « que je » sonne étrange, « j’aimerais » marche aussi.',
    ],
    [
      'Un souhait demande moins qu’une affirmation. Rien n’a besoin d’y être déjà vrai.',
      'Raccourcissez-le jusqu’à ce qu’il tienne dans un souffle.',
      'Deux ou trois, c’est bien assez.',
    ],
    [
      'Dites-le dans la langue où l’on vous consolait.',
      'Les mots simples durent le plus.',
      'Quelque chose que vous pourriez dire même un mauvais jour.',
    ],
  ],
  'find-try': [
    [
      'Dites-les lentement, une fois ou deux.',
      'Sont-ils à votre taille ? Si l’un d’eux serre, changez-le ou laissez-le.',
      'L’étape suivante permet d’en garder un, si vous voulez.',
    ],
    [
      'Essayez-les comme un manteau.',
      'Trop chaud, trop étroit, à quelqu’un d’autre ? Rien ne presse pour trouver le bon.',
      'Ils peuvent changer avec les années.',
    ],
    [
      'Laissez chacun résonner avant que vienne le suivant.',
      'Il se peut que rien en vous ne réponde.',
      'Ce n’est pas mauvais signe.',
    ],
  ],
  'letter-ready': [
    [
      'Du papier, ou un fichier à vous : rien de ce que vous écrivez n’est gardé ici.',
      'Quelques lignes conviennent. Vous pouvez arrêter au milieu de l’une d’elles.',
    ],
    [
      'Choisissez une petite chose, pas la plus dure.',
      'Quelque chose de cette semaine qui vous occupe. Le papier s’y prête.',
    ],
    [
      'Trouvez un stylo, et dix minutes au calme, si c’est possible.',
      'La lettre est pour vous. Personne n’a à la voir, même plus tard.',
    ],
  ],
  'letter-what': [
    [
      'D’abord, ce qui s’est passé, et comment c’était pour vous.',
      'Comme on le raconte à quelqu’un de proche : sans rien rapetisser.',
    ],
    ['Vous pouvez commencer par « C’est difficile de… ».', 'Les sentiments peuvent porter leur nom.'],
    ['Écrivez ce qui fait mal là-dedans, simplement.', 'Si c’est trop, levez les yeux, et sentez le sol.'],
  ],
  'letter-others': [
    ['Ensuite, qui d’autre connaît peut-être cela ?', 'Une ligne sur des gens qui en ont été là, aussi.'],
    [
      'Quelle part en revient à la condition humaine ?',
      'Se tromper, désirer, se fatiguer, rester à l’écart.',
    ],
    ['Vous êtes en compagnie dans tout cela.', 'Comment le diriez-vous, avec vos mots ?'],
  ],
  'letter-friend': [
    [
      'Maintenant, comme une personne amie qui vous connaît bien, défauts compris.',
      'Que comprend-elle de vous ? Que vous souhaite-t-elle ?',
    ],
    [
      'Laissez quelqu’un de bon écrire les lignes suivantes.',
      'Un conseil peut s’y trouver, s’il est donné avec douceur.',
    ],
    [
      'Votre prénom, comme au début d’une lettre. Que vient-il après ?',
      'Cela n’a pas à être sage. Amical, c’est bien.',
    ],
  ],
  'letter-leave': [
    ['Rangez-la un moment. Elle peut se lire un autre jour.', 'Ou finir en morceaux. Elle a fait sa part.'],
    ['Vous pouvez vous l’envoyer, pour une semaine grise.', 'Ou la laisser dans un livre.'],
    [
      'Pliez-la une fois. Qu’est-ce qui ferait du bien maintenant ?',
      'De l’air, un thé, la voix de quelqu’un ?',
    ],
  ],
  'unmet-light': [
    [
      'Choisissez quelque chose de léger : un petit agacement d’aujourd’hui, une petite peine.',
      'Pas une ancienne. Les yeux ouverts, les pieds au sol.',
    ],
    [
      'Une petite piqûre de cette semaine fera l’affaire.',
      'Si une grande s’impose, elle peut attendre une personne de confiance.',
    ],
    [
      'Prenez quelque chose qui a piqué un peu, pas plus.',
      'Vous pouvez arrêter à toute ligne, et regarder autour de vous.',
    ],
  ],
  'unmet-under': [
    [
      'Sous la colère ou la peine, qu’est-ce qui manquait ?',
      'Un regard, une oreille, de la sécurité, la paix ?',
    ],
    ['De quoi auriez-vous eu besoin là ?', 'C’était un besoin légitime, comblé ou non.'],
    ['Si le sentiment pouvait demander une chose, laquelle serait-ce ?', 'Vous pouvez la dire en un mot.'],
  ],
  'unmet-shared': [
    ['Tout le monde a besoin de cela. Ce n’est pas une faiblesse.', 'Et personne ne le reçoit en entier.'],
    ['On désire cela depuis qu’il y a des gens.', 'Vous avez de la compagnie, et depuis longtemps.'],
    ['En avoir besoin n’était pas une erreur.', 'Beaucoup s’en sont passés, un moment ou longtemps.'],
  ],
  'unmet-give': [
    [
      'Vous avez peut-être attendu que quelqu’un d’autre vous le donne.',
      'Y en a-t-il un petit morceau que vous pourriez vous donner ?',
    ],
    [
      '« Je te vois. » « Tu peux souffler. » « Je reste. »',
      'L’un de ces mots est-il proche ? Vous pouvez l’essayer.',
    ],
    ['Comment faire du bien à la part de vous qui s’en est passée ?', 'Quelque chose de petit, aujourd’hui.'],
  ],
} as const;
