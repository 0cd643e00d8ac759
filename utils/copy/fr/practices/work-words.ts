/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    [
      'L’histoire de quelqu’un est peut-être encore dans la pièce.',
      'Vous pouvez la poser, comme un dossier sur une étagère.',
    ],
    ['Le dernier entretien a un écho.', 'Laissez-le s’éteindre un peu avant le suivant.'],
    ['Ce qu’on vous a confié compte.', 'Cela peut rester avec vous, ou sur la chaise vide.'],
  ],
  'between-yours': [
    [
      'Si quelque chose fait mal en vous, c’est que vous savez ressentir.',
      'Tout le métier connaît cela. Un peu de votre soin peut y aller.',
    ],
    [
      'Qu’est-ce qui est à l’autre, et qu’est-ce qui est à vous ?',
      'Prenez soin de votre part aussi : yeux fatigués, mâchoire serrée, tristesse.',
    ],
    ['À écouter toute la journée, on arrive à saturation.', 'Ce n’est pas un manque de métier.'],
  ],
  'between-door': [
    [
      'Levez-vous, ou bougez les pieds. Regardez une chose proche.',
      'Puis la personne suivante, quand vous voudrez.',
    ],
    [
      'Vous pouvez vous laver les mains, ou ouvrir une fenêtre.',
      'Un geste qui dit : l’un est fini, l’autre va venir.',
    ],
    [
      'Trois choses que vous voyez. Votre poids sur la chaise.',
      'Vous êtes de retour dans votre propre pièce.',
    ],
  ],
  'alongside-felt': [
    [
      'Remarquez ce que sa douleur a laissé en vous.',
      'Lourd, agité, vide ? Un mot simple peut aider à le dire.',
    ],
    ['Être près de la douleur fait mal, même avec du métier.', 'Où en êtes-vous avec cela, à peu près ?'],
    ['Qui portez-vous encore ?', 'Pensez à une personne, pas plus.'],
  ],
  'alongside-limits': [
    [
      'Vous n’en êtes pas la cause, et ne pouvez pas tout soulever.',
      'C’est sa vie. Vous pouvez marcher à côté un moment.',
    ],
    [
      'Beaucoup de choses ne dépendent pas de vous.',
      'Tenir à quelqu’un et ne rien pouvoir vont souvent ensemble.',
    ],
    [
      'Si un souhait pouvait réparer cela, ce serait fait.',
      'Toute personne qui aide arrive parfois à cette limite.',
    ],
  ],
  'alongside-breath': [
    ['Une inspiration pour vous, qui en êtes aussi.', 'Une expiration pour l’autre. Va-et-vient, sans hâte.'],
    [
      'En inspirant : ce qu’il vous faut. En expirant : quelque chose pour l’autre.',
      'Vous pouvez vous en tenir à l’inspiration, tant que vous voulez.',
    ],
    ['D’abord pour vous, comme le masque dans l’avion.', 'Puis, en expirant, un peu pour l’autre.'],
  ],
  'day-done': [
    ['Le travail d’aujourd’hui est posé ici.', 'Une partie n’est pas finie. Elle peut attendre.'],
    ['Regardez la journée de loin, comme depuis un train.', 'Rien n’oblige à descendre à une gare.'],
    [
      'Qui avez-vous vu aujourd’hui ? Qu’avez-vous entendu ?',
      'Un signe de tête à chaque personne, qui peut rentrer chez elle.',
    ],
  ],
  'day-enough': [
    [
      'Dans ce métier, personne ne vient à bout de tout.',
      'Ce qui est fait l’a été par une personne, en un jour.',
    ],
    [
      'Des choses ont marché, d’autres non. C’est ainsi dans tout le métier.',
      'Le tout peut passer la nuit ici.',
    ],
    ['Quelqu’un d’autre a pris la relève, ou la nuit.', 'Le monde a d’autres épaules, aussi.'],
  ],
  'day-keep': [
    [
      'Y a-t-il un moment que vous aimeriez garder ?',
      'Un regard, une blague, un petit soulagement. Cela peut venir avec vous.',
    ],
    [
      'Quelque chose fait peut-être encore mal. Qu’est-ce qui l’adoucirait ce soir ?',
      'Une marche, un bain, un appel, un coucher tôt.',
    ],
    ['Si la journée a beaucoup pris, qu’est-ce qui redonne un peu ?', 'Une réponse modeste convient.'],
  ],
  'day-door': [
    [
      'Choisissez un signe que la journée est finie : porte, manteau, lampe.',
      'Une fois ce signe passé, le travail est derrière vous.',
    ],
    [
      'Vous pouvez noter une chose pour demain, et fermer la page.',
      'Ainsi elle n’a pas à faire la route avec vous.',
    ],
    ['Quelle est la première chose qui soit à vous, ce soir ?', 'Vous pouvez aller vers elle.'],
  ],
  'stuck-here': [
    [
      'Quand rien n’avance, c’est désagréable, et on peut le regarder.',
      'À quoi cela ressemble-t-il ? Brouillard, mur, nœud ?',
    ],
    ['Cela n’entre pas, ou cela ne sort pas.', 'Pendant une demi-minute, rien n’y oblige.'],
    ['Vous pouvez quitter la page des yeux.', 'Ce qui bloque sera encore là, et peut attendre.'],
  ],
  'stuck-part': [
    ['Apprendre, c’est surtout ne pas encore comprendre.', 'Les gens qui le savent en ont été là.'],
    ['Autour de vous, d’autres aussi ont perdu le fil.', 'De côté, cela se voit rarement.'],
    [
      'Une matière dure est dure pour une raison, et ce n’est pas vous.',
      'Quelqu’un d’autre en est peut-être à cette même page.',
    ],
  ],
  'stuck-step': [
    ['Quelle est la dernière chose qui avait encore un sens ?', 'Vous pouvez y revenir, et repartir de là.'],
    [
      'À qui demander ? Ou quelle question plus petite poser ?',
      'Une mauvaise première question est un bon début.',
    ],
    [
      'Marcher, boire ou dormir ferait-il plus qu’une heure encore ?',
      'Y revenir plus tard est aussi une méthode.',
    ],
  ],
  'grade-paper': [
    [
      'La note dit comment un travail a été jugé, un certain jour.',
      'Cela peut faire mal quand même, et vous pouvez le laisser.',
    ],
    ['Un chiffre peut tomber comme un verdict.', 'Il parle de quelques pages. Vous n’êtes pas ces pages.'],
    ['Vous espériez autre chose.', '« Déception » est un mot juste pour cela.'],
  ],
  'grade-room': [
    ['Presque toute personne qui apprend a eu une telle note.', 'Souvent elle dort, pliée, dans un tiroir.'],
    ['D’autres cœurs se sont sans doute serrés dans cette salle.', 'On le dit rarement tout haut.'],
    ['Les gens qui l’enseignent ont raté quelque chose, eux aussi.', 'Cela fait partie du chemin.'],
  ],
  'grade-next': [
    [
      'Que diriez-vous à quelqu’un que vous aimez, devant cette même copie ?',
      'Une part vaut peut-être pour vous.',
    ],
    [
      'Il y a peut-être quelque chose à en tirer. Cela peut attendre demain.',
      'Et ce soir, qu’est-ce qui vous irait bien ?',
    ],
    [
      'Cela s’est mal passé, et vous pouvez quand même vous soutenir.',
      'À quoi cela ressemblerait-il ce soir ?',
    ],
  ],
  'exam-nerves': [
    [
      'Le trac est peut-être là : cœur rapide, mains froides, tête vide.',
      'Souvent, c’est un corps qui se prépare.',
    ],
    [
      'S’il y a du bruit là-dedans, c’est peut-être que cela compte.',
      'Pas besoin de faire d’abord le silence.',
    ],
    ['Vous pouvez dire : « J’ai le trac, et j’y vais. »', 'Une même personne a de la place pour les deux.'],
  ],
  'exam-ground': [
    ['Les pieds au sol. Quelque chose de solide sous les mains.', 'Regardez une chose qui ne bouge pas.'],
    ['Vous pouvez presser les paumes sur la table, puis relâcher.', 'Encore une fois, si cela aide.'],
    ['Trouvez trois lignes droites dans la pièce.', 'Suivez chacune jusqu’au bout.'],
  ],
  'exam-others': [
    ['Tout le long du couloir, des cœurs battent peut-être vite.', 'Le vôtre a de la compagnie.'],
    [
      'Les gens calmes le sont peut-être. Ou ils en ont l’air.',
      'Dans les deux cas, vous êtes ensemble là-dedans.',
    ],
    [
      'Quelqu’un d’autre relit la même ligne pour la cinquième fois.',
      'Vous pouvez lui souhaiter bonne chance, et à vous aussi.',
    ],
  ],
  'exam-word': [
    ['Qu’aimeriez-vous entendre devant la porte ?', 'Vous pouvez être la personne qui le dit.'],
    ['« Je ferai ce que je peux avec ce que je sais. »', 'Ou quelque chose qui vous ressemble plus.'],
    ['Quoi qu’il en sorte, vous pourrez vous ménager après.', 'Cela peut se décider maintenant.'],
  ],
} as const;
