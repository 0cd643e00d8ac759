/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    [
      'L’histoire de quelqu’un est peut-être encore dans la pièce.',
      'Vous pouvez la poser, comme un dossier sur une étagère.',
    ],
    ['La dernière conversation a un écho.', 'Qu’il s’éteigne un peu avant la suivante.'],
    ['Ce que l’on vous a dit comptait.', 'Cela peut reposer auprès de vous, ou dans la chaise laissée vide.'],
  ],
  'between-yours': [
    [
      'Si quelque chose fait mal en vous, c’est que vous pouvez sentir.',
      'Tous ceux qui font ce travail le savent. Un peu de soin peut y aller.',
    ],
    [
      'Qu’est-ce qui est à l’autre, et qu’est-ce qui est à vous ?',
      'Le vôtre aussi peut être soigné : yeux fatigués, mâchoire serrée, tristesse.',
    ],
    ['À écouter toute la journée, on se remplit.', 'Ce n’est pas un manque de métier.'],
  ],
  'between-door': [
    [
      'Levez-vous, ou bougez les pieds. Regardez une chose proche.',
      'Puis la personne suivante, quand cela ira.',
    ],
    [
      'Vous pouvez vous laver les mains, ou ouvrir une fenêtre.',
      'Quelque chose qui dit : l’une est finie, une autre va venir.',
    ],
    ['Trois choses que vous voyez. Le poids de la chaise.', 'Vous êtes de nouveau dans votre pièce.'],
  ],
  'alongside-felt': [
    ['Remarquez ce que sa douleur a laissé en vous.', 'Lourd, agité, plat ? Un mot simple peut aller avec.'],
    ['Être près de la douleur fait mal, même avec une formation.', 'Où en êtes-vous avec cela, à peu près ?'],
    ['Qui portez-vous encore ?', 'Une personne suffit.'],
  ],
  'alongside-limits': [
    [
      'Vous n’en êtes pas la cause, et ne pouvez pas tout lever.',
      'C’est sa vie. Vous pouvez marcher à côté un moment.',
    ],
    [
      'Il y a beaucoup qui ne dépend pas de vous.',
      'Tenir à quelqu’un et ne rien pouvoir vont souvent ensemble.',
    ],
    ['Si souhaiter pouvait réparer, ce serait réparé.', 'Qui aide se tient parfois à ce bord.'],
  ],
  'alongside-breath': [
    [
      'Une inspiration pour vous, qui y êtes aussi.',
      'Une expiration pour l’autre. Aller et retour, sans hâte.',
    ],
    [
      'Dedans : ce dont vous avez besoin. Dehors : quelque chose pour l’autre.',
      'Vous pouvez en rester au premier aussi longtemps que vous voulez.',
    ],
    ['D’abord pour vous, comme le masque dans l’avion.', 'Puis, en expirant, un peu pour l’autre.'],
  ],
  'day-done': [
    ['Le travail d’aujourd’hui se pose ici.', 'Une part est inachevée. Elle se gardera.'],
    ['Regardez la journée, légèrement, comme depuis un train.', 'Il n’y a à descendre à aucune gare.'],
    [
      'Qui avez-vous vu aujourd’hui ? Qu’avez-vous entendu ?',
      'Un signe de tête à chacun, et chacun rentre chez soi.',
    ],
  ],
  'day-enough': [
    [
      'Personne, dans ce travail, ne vient à bout de tout.',
      'Ce qui a été fait l’a été par une personne, en un jour.',
    ],
    [
      'Des choses sont allées bien, d’autres non. Ainsi pour tous ceux qui font cela.',
      'Les deux peuvent passer la nuit ici.',
    ],
    ['Quelqu’un d’autre a pris le relais, ou la nuit.', 'Le monde a aussi d’autres épaules.'],
  ],
  'day-keep': [
    [
      'Y a-t-il un moment que vous aimeriez garder ?',
      'Un regard, une blague, un petit soulagement. Il peut venir avec vous.',
    ],
    [
      'Quelque chose fait peut-être encore mal. Qu’est-ce qui l’adoucirait ce soir ?',
      'Une marche, un bain, un appel, un lit tôt.',
    ],
    ['Si la journée a beaucoup pris, qu’est-ce qui remplit la tasse ?', 'Une réponse modeste convient.'],
  ],
  'day-door': [
    [
      'Choisissez un signe que la journée est finie : une porte, un manteau, une lampe.',
      'En passant devant, c’est terminé.',
    ],
    [
      'Vous pouvez noter une chose pour demain, et fermer la page.',
      'Alors elle n’a pas à voyager avec vous.',
    ],
    ['Quelle est la première chose à vous, ce soir ?', 'Vous pouvez aller vers elle.'],
  ],
  'stuck-here': [
    [
      'Être en panne est désagréable, et cela peut se regarder.',
      'À quoi cela ressemble-t-il ? Brume, mur, nœud ?',
    ],
    ['Cela n’entre pas, ou cela ne sort pas.', 'Pendant une demi-minute, rien n’y est obligé.'],
    ['Vos yeux peuvent quitter la page.', 'Ce qui bloque sera encore là, et peut attendre.'],
  ],
  'stuck-part': [
    [
      'Ne pas comprendre encore, c’est presque tout ce que l’on sent en apprenant.',
      'Qui le sait aujourd’hui a eu cette place.',
    ],
    ['Autour de vous, d’autres places portent aussi des gens perdus.', 'De côté, cela se voit rarement.'],
    [
      'Une matière difficile l’est pour une raison qui n’est pas vous.',
      'Quelqu’un d’autre est peut-être à cette même page.',
    ],
  ],
  'stuck-step': [
    ['Quelle est la dernière chose qui avait encore un sens ?', 'Vous pouvez y revenir, et repartir de là.'],
    ['À qui demander, ou quelle question plus petite ?', 'Une mauvaise première question est un bon début.'],
    [
      'Marcher, boire ou dormir ferait-il plus qu’une heure encore ?',
      'Revenir plus tard est aussi une méthode.',
    ],
  ],
  'grade-paper': [
    [
      'Elle dit comment un travail a été noté, un jour.',
      'Elle peut faire mal quand même. Cela peut rester ainsi.',
    ],
    ['Un chiffre peut tomber comme un verdict.', 'Il parle de quelques pages. Vous n’êtes pas ces pages.'],
    ['Vous espériez autre chose.', 'Déception : c’est un mot juste pour cela.'],
  ],
  'grade-room': [
    [
      'Presque tous ceux qui apprennent en ont eu une comme celle-là.',
      'Beaucoup la gardent pliée dans un tiroir.',
    ],
    ['Il y a peut-être eu d’autres cœurs serrés dans cette salle.', 'On en parle rarement à voix haute.'],
    ['Qui l’enseigne aujourd’hui a aussi échoué à quelque chose.', 'Cela fait partie de la route.'],
  ],
  'grade-next': [
    [
      'Que diriez-vous à quelqu’un de proche, avec cette même copie ?',
      'Une part en vaut peut-être pour vous.',
    ],
    [
      'Il y a peut-être quelque chose à en apprendre. Cela peut attendre demain.',
      'Ce soir, qu’est-ce qui serait correct envers vous ?',
    ],
    ['C’est allé mal, et vous pouvez rester de votre côté.', 'À quoi cela ressemblerait-il ce soir ?'],
  ],
  'exam-nerves': [
    [
      'Le trac est peut-être là : cœur rapide, mains froides, tête vide.',
      'Souvent, c’est un corps qui se prépare.',
    ],
    [
      'Si c’est bruyant là-dedans, c’est peut-être parce que cela compte.',
      'Le calme n’a pas à venir d’abord.',
    ],
    ['Vous pouvez dire : « J’ai le trac, et j’y vais. »', 'Les deux tiennent dans une personne.'],
  ],
  'exam-ground': [
    ['Les pieds au sol. Quelque chose de solide sous les mains.', 'Regardez une chose qui ne bouge pas.'],
    ['Vous pouvez appuyer les paumes sur la table, puis relâcher.', 'Une autre fois, si cela aide.'],
    ['Trouvez trois lignes droites dans la salle.', 'Suivez chacune jusqu’au bout.'],
  ],
  'exam-others': [
    ['Tout le long du couloir, des cœurs battent peut-être vite.', 'Le vôtre a de la compagnie.'],
    ['Les calmes le sont peut-être. Ou en ont l’air.', 'Vous y êtes ensemble, dans les deux cas.'],
    [
      'Quelqu’un d’autre relit la même ligne pour la cinquième fois.',
      'Vous pouvez lui souhaiter bonne chance, et à vous aussi.',
    ],
  ],
  'exam-word': [
    ['Qu’aimeriez-vous entendre à la porte ?', 'Vous pouvez être la personne qui le dit.'],
    ['« Je ferai ce que je peux avec ce que je sais. »', 'Ou quelque chose qui vous ressemble plus.'],
    [
      'Quoi qu’il en sorte, vous pourrez vous traiter avec égards ensuite.',
      'Cela peut se décider dès maintenant.',
    ],
  ],
} as const;
