/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Trouvez une position qui puisse durer. Une chaise convient.',
      'Yeux ouverts, baissés ou fermés, selon ce qui vous rassure. Vous pouvez vous lever à tout moment.',
    ],
    [
      'Laissez porter ce qui vous porte.',
      'Vous pouvez regarder un endroit du sol. Rien n’a besoin d’arriver pendant ces minutes.',
    ],
    [
      'Arrivez peu à peu : les pieds, le siège, les mains.',
      'Si rester immobile est désagréable aujourd’hui, marcher lentement convient aussi.',
    ],
  ],
  'sit-quiet': [
    ['À partir d’ici, c’est le silence.', 'Quand l’esprit s’est éloigné, recommencez où vous voulez.'],
    [
      'Plus de mots pour un moment.',
      'Si c’est dur, ouvrez les yeux, bougez ou arrêtez. Cela en fait partie.',
    ],
    ['Le reste est à vous.', 'Parfois on s’ennuie, parfois non. Ni l’un ni l’autre n’est une erreur.'],
  ],
  'sit-close': [
    ['Laissez cela se terminer.', 'Regardez autour de vous, étirez-vous, attendez un peu avant la suite.'],
    [
      'Vous pouvez remarquer de nouveau la pièce : sa lumière, ses bruits.',
      'Prenez votre temps pour vous lever.',
    ],
    [
      'Le temps est passé, ou vous pouvez rester un peu.',
      'Quoi que cela ait été, cela peut être fini maintenant.',
    ],
  ],
  'sit-breath-find': [
    [
      'Laissez le souffle comme il est. Où se sent-il le plus facilement ?',
      'Restez par là, comme près d’un feu : au chaud, pas trop près.',
    ],
    [
      'Le souffle va tout seul, comme les vagues sur une plage.',
      'Vous pouvez vous asseoir à côté, et le laisser entrer et sortir.',
    ],
    [
      'Si le souffle est un bon endroit pour vous, posez-y l’attention.',
      'Sinon, prenez les sons, ou vos mains sur vos genoux.',
    ],
  ],
  'sit-breath-back': [
    [
      'Des projets, de vieilles scènes vous emporteront. Tous les esprits font cela.',
      'À chaque fois, un « ah, te voilà » amical, et retour.',
    ],
    [
      'Mettez-y un peu de bienveillance, comme pour un animal sur vos genoux.',
      'Pas besoin de le tenir. Il monte et descend.',
    ],
    [
      'En inspirant, vous recevez quelque chose ; en expirant, vous pouvez lâcher quelque chose.',
      'Il n’est pas nécessaire de le remarquer à chaque fois.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Voyez la personne qui s’est assise ici aujourd’hui, avec ou sans fatigue : vous.',
      'Que lui souhaiteriez-vous ? Quelques mots, tout simples.',
    ],
    [
      'Se souhaiter du bien peut sembler bizarre. Un souhait n’a pas besoin de raisons.',
      'Si vous avez des mots à vous, prenez-les.',
    ],
    [
      'Commencez par ce qui est vrai : être vous n’est pas toujours facile.',
      'Qu’est-ce qui serait bon ? Du répit, du courage, de la patience, de la compagnie ?',
    ],
  ],
  'sit-kindness-say': [
    [
      '« Que j’aie de la bienveillance pour moi. Que je prenne les choses comme elles sont. »',
      'Dites les vôtres lentement, avec une pause, comme à quelqu’un que vous aimez bien.',
    ],
    [
      'Répétez-les tout bas, et écoutez plus que vous ne parlez.',
      'S’ils s’usent, arrêtez un moment, et sentez vos mains.',
    ],
    [
      'Laissez partir un souhait, et voyez si quelque chose répond.',
      'De la chaleur, de la tristesse, ou rien. Vous pouvez arrêter si c’est trop.',
    ],
  ],
  'sit-easy-them': [
    [
      'Un être facile à aimer : un enfant, une amie, un chien qui vous connaît.',
      'Imaginez-le quand il est content. « Que tu ailles bien. »',
    ],
    [
      'Qui vous vient à l’esprit, quand vous pensez à une affection toute simple ?',
      'Laissez cette personne s’approcher, et souhaitez-lui ce qui lui plairait.',
    ],
    [
      'Pensez à quelqu’un auprès de qui vous respirez plus librement.',
      'Faites-lui deux ou trois bons souhaits, en prenant votre temps.',
    ],
  ],
  'sit-easy-you': [
    [
      'Puis asseyez-vous à côté. « Que nous allions bien. »',
      'Quand cela vient tout seul, un souhait peut aller à vous seulement. Sinon, restez à deux.',
    ],
    [
      'Vous aussi, vous voudriez que cela se passe bien. Voilà un point commun.',
      'Les mêmes mots, maintenant, pour vous deux.',
    ],
    [
      'Imaginez que le même souhait vous revienne, comme c’est possible.',
      'Laissez-le venir aussi près que c’est confortable.',
    ],
  ],
  'sit-flow-in': [
    [
      'Sentez comment c’est d’inspirer, et prenez quelque chose de bon pour vous.',
      'Restez un moment à l’inspiration : vous y avez droit.',
    ],
    [
      'Chaque inspiration peut apporter ce qui vous manque : repos, chaleur, un peu de courage.',
      'Si le souffle se serre, laissez-le, et pensez seulement au mot.',
    ],
    ['Commencez par vous.', 'Inspirez comme on boit quand on a soif : pas plus vite qu’il n’est bon.'],
  ],
  'sit-flow-out': [
    [
      'Maintenant quelqu’un qui traverse un moment dur, sans que cela vous submerge.',
      'Expirez quelque chose pour cette personne. Un souffle pour moi, un pour toi.',
    ],
    [
      'L’expiration peut aller vers quelqu’un d’autre, ou vers beaucoup de gens.',
      'Réglez l’équilibre à votre gré : plus pour vous, plus pour eux, ou pareil.',
    ],
    [
      'Envoyez un peu de répit avec le souffle, à qui vous vient à l’esprit.',
      'Quand cela pèse trop, revenez à l’inspiration.',
    ],
  ],
  'sit-body-up': [
    [
      'Partez des pieds et montez, lentement, avec de longs arrêts.',
      'Pieds, jambes, siège, ventre, dos, mains, nuque, visage. Laissez de côté ce que vous voulez.',
    ],
    [
      'Partez du sommet de la tête, et laissez l’attention descendre, comme l’eau dans le sable.',
      'Là où c’est désagréable, contournez, ou restez aux pieds.',
    ],
    [
      'Passez dans les pièces de la maison, l’une après l’autre, sans ranger.',
      'Les pieds d’abord. Certaines portes peuvent rester fermées.',
    ],
  ],
  'sit-body-thanks': [
    [
      'À chaque arrêt, peut-être un signe de tête : ces pieds ont fait du chemin.',
      'Là où c’est douloureux ou honteux, un mot gentil, une main tiède. Ou passez.',
    ],
    [
      'Chaque partie travaille pour vous depuis des années, sans qu’on le lui demande.',
      'Vous pouvez la remercier, ou dire que vous l’avez remarqué.',
    ],
    [
      'Si un jugement arrive, soit : beaucoup de gens jugent leur corps.',
      'Alors retour aux pieds, et de là, plus loin.',
    ],
  ],
  'sit-figure-place': [
    [
      'Imaginez un lieu où vous seriez bien : une chambre, une colline, une eau calme.',
      'Regardez-y autour de vous, le temps d’y être un peu. Flou, c’est bien.',
    ],
    [
      'Laissez venir un lieu avec assez de place et de calme.',
      'S’il n’en vient pas, cette pièce fera l’affaire.',
    ],
    [
      'Où aimeriez-vous recevoir quelqu’un ?',
      'Rendez le lieu confortable. Vous pouvez le quitter à tout moment, en levant les yeux.',
    ],
  ],
  'sit-figure-comes': [
    [
      'Une présence vient, qui vous veut du bien : sage, forte, chaleureuse. Personne, animal ou lumière.',
      'Elle reste autant que vous voulez. Elle a peut-être un mot pour vous, ou aucun.',
    ],
    [
      'Vous pouvez lui demander quelque chose, ou vous asseoir côte à côte.',
      'Si elle est malveillante, ce n’est pas la bonne : laissez-la partir.',
    ],
    [
      'Laissez cette présence vous aimer bien, comme vous êtes aujourd’hui.',
      'Un peu, c’est bien. Quand vous en avez assez, dites au revoir.',
    ],
  ],
  'sit-all-one': [
    [
      'Commencez par un peu de bienveillance pour vous, en quelques mots.',
      'Puis laissez entrer quelqu’un de facile à aimer, à côté de vous.',
    ],
    [
      'Mettez-vous au milieu d’un petit cercle.',
      'D’abord un souhait pour vous, puis pour qui est le plus près.',
    ],
    [
      'Par où est-ce le plus facile de commencer : par vous, ou par quelqu’un d’autre ?',
      'Commencez là. Les mots peuvent rester les mêmes.',
    ],
  ],
  'sit-all-more': [
    [
      'Élargissez peu à peu : les gens de la maison, de la rue, ceux que vous croisez.',
      'Aussi loin que cela va sans effort, puis retour à vous.',
    ],
    [
      'Tous aimeraient avoir la paix. Tous ont des jours durs.',
      'Vous êtes parmi eux. « Que nous allions bien, tous. »',
    ],
    [
      'Vous pouvez laisser entrer quelqu’un que vous connaissez à peine, à la caisse par exemple.',
      'Laissez de côté les gens difficiles aujourd’hui, si vous préférez.',
    ],
  ],
} as const;
