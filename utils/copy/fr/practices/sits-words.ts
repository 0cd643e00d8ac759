/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Trouvez une façon de vous asseoir qui peut durer. Une chaise convient.',
      'Les yeux ouverts, baissés ou fermés : ce qui rassure. On peut se lever à tout moment.',
    ],
    [
      'Laissez ce qui vous porte vous porter.',
      'Vous pouvez regarder un point au sol. Rien ne doit arriver dans ces minutes.',
    ],
    [
      'Arrivez peu à peu : pieds, siège, mains.',
      'Si l’assise est désagréable aujourd’hui, marcher lentement va aussi.',
    ],
  ],
  'sit-quiet': [
    ['À partir d’ici, c’est le calme.', 'Si l’esprit s’en est allé, recommencez où vous voulez.'],
    [
      'Plus de mots pour un moment.',
      'Si cela devient dur, ouvrez les yeux, bougez, ou arrêtez. Cela en fait partie.',
    ],
    ['Le reste est à vous.', 'Parfois c’est ennuyeux, parfois non. Ni l’un ni l’autre n’est une erreur.'],
  ],
  'sit-close': [
    ['Que cela se termine.', 'Regardez autour de vous, étirez-vous, et laissez un instant avant la suite.'],
    [
      'Vous pouvez remarquer de nouveau la pièce : sa lumière, ses sons.',
      'Prenez le temps que vous voulez pour vous lever.',
    ],
    ['Le temps est passé, ou vous pouvez rester un peu.', 'Quoi que ce fût, cela peut être fini maintenant.'],
  ],
  'sit-breath-find': [
    [
      'Laissez le souffle comme il est. Où se sent-il le mieux ?',
      'Restez par là, comme près d’un feu : au chaud, pas trop près.',
    ],
    [
      'Le souffle va tout seul, comme des vagues sur une plage.',
      'Vous pouvez vous asseoir à côté et le laisser entrer et sortir.',
    ],
    [
      'Si le souffle est un bon endroit pour vous, posez-y l’attention.',
      'Sinon, prenez les sons, ou vos mains sur les genoux.',
    ],
  ],
  'sit-breath-back': [
    [
      'Des projets et de vieilles scènes vous emporteront. Tous les esprits font cela.',
      'À chaque fois, un « te voilà » amical, et retour.',
    ],
    [
      'Mettez-y un peu de bienveillance, comme pour un animal sur les genoux.',
      'Il n’y a pas à le tenir. Il monte et descend.',
    ],
    [
      'À chaque inspiration quelque chose est donné ; à chaque expiration quelque chose peut partir.',
      'Cela n’a pas à se remarquer chaque fois.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Pensez à vous, tel jour comme aujourd’hui, avec ou sans fatigue.',
      'Que souhaiteriez-vous à cette personne ? Quelques mots simples.',
    ],
    [
      'Se vouloir du bien peut sembler étrange. Un souhait n’a pas besoin de raisons.',
      'Si vous avez des mots à vous, prenez-les.',
    ],
    [
      'Commencez par ce qui est vrai : ce n’est pas toujours facile d’être vous.',
      'Qu’est-ce qui serait bon ? Aisance, courage, patience, compagnie ?',
    ],
  ],
  'sit-kindness-say': [
    [
      '« Que j’aie de la douceur pour moi. Que je prenne les choses comme elles sont. »',
      'Dites les vôtres lentement, avec une pause, comme à quelqu’un que vous aimez.',
    ],
    [
      'Répétez-les à voix basse, et écoutez plus que vous ne parlez.',
      'S’ils s’usent, arrêtez un moment et sentez vos mains.',
    ],
    [
      'Laissez partir un souhait et voyez si quelque chose répond.',
      'De la chaleur peut venir, ou de la tristesse, ou rien. On peut arrêter si c’est trop.',
    ],
  ],
  'sit-easy-them': [
    [
      'Quelqu’un de facile : un enfant, un proche, un chien qui vous connaît.',
      'Imaginez-le quand il est content. « Que tu ailles bien. »',
    ],
    [
      'Qui vient à l’esprit, si vous pensez à une affection toute simple ?',
      'Laissez cet être s’approcher, et souhaitez-lui ce qu’il aimerait.',
    ],
    [
      'Appelez quelqu’un auprès de qui vous respirez plus librement.',
      'Donnez-lui deux ou trois bons souhaits, en prenant votre temps.',
    ],
  ],
  'sit-easy-you': [
    [
      'Puis mettez-vous à côté. « Que nous allions bien. »',
      'Quand c’est naturel, laissez un souhait aller à vous. Sinon, restez ensemble.',
    ],
    [
      'Vous aussi voudriez que tout aille bien. Cela vous fait deux.',
      'Les mêmes mots, maintenant pour les deux.',
    ],
    [
      'Imaginez que le souhait vous revienne, comme il se pourrait.',
      'Qu’il vienne aussi près que c’est confortable.',
    ],
  ],
  'sit-flow-in': [
    [
      'Sentez ce que c’est d’inspirer, et prenez quelque chose de bon pour vous.',
      'Restez un moment avec ce qui entre : c’est permis.',
    ],
    [
      'Chaque inspiration peut apporter ce qui manque : repos, chaleur, un peu de courage.',
      'Si respirer serre, laissez, et pensez seulement au mot.',
    ],
    ['Commencez par vous.', 'Inspirez comme on boit quand on a soif : pas plus vite qu’il n’est bon.'],
  ],
  'sit-flow-out': [
    [
      'Maintenant quelqu’un qui traverse un moment dur, sans que ce soit trop pour vous.',
      'Expirez quelque chose pour cette personne. Une pour moi, une pour toi.',
    ],
    [
      'Que ce qui sort aille à une autre personne, ou à beaucoup.',
      'Déplacez la balance à votre gré : plus dedans, plus dehors, ou égal.',
    ],
    [
      'Envoyez un peu d’aisance avec le souffle, à qui vient à l’esprit.',
      'Si cela devient trop lourd, revenez à ce qui entre.',
    ],
  ],
  'sit-body-up': [
    [
      'Commencez aux pieds et montez, lentement, avec de longs arrêts.',
      'Pieds, jambes, siège, ventre, dos, mains, nuque, visage. Sautez ce que vous voulez.',
    ],
    [
      'Commencez au sommet et laissez l’attention descendre, comme l’eau dans le sable.',
      'Là où c’est désagréable, passez à côté, ou reposez-vous aux pieds.',
    ],
    [
      'Traversez les pièces de la maison, l’une après l’autre, sans ranger.',
      'Les pieds d’abord. Des portes peuvent rester fermées.',
    ],
  ],
  'sit-body-thanks': [
    [
      'À chaque arrêt, peut-être un signe de tête : ces pieds ont bien marché.',
      'Là où cela fait mal ou honte, un mot doux ou une main chaude. Ou passez.',
    ],
    [
      'Chaque partie travaille pour vous depuis des années, le plus souvent sans qu’on le demande.',
      'Vous pouvez la remercier, ou dire que vous l’avez vu.',
    ],
    [
      'Si un jugement vient, il le peut : bien des gens jugent leur corps.',
      'Alors retour aux pieds, et de là plus loin.',
    ],
  ],
  'sit-figure-place': [
    [
      'Imaginez un endroit où être à l’aise : une pièce, une colline, une barque.',
      'Regardez-y jusqu’à le sentir un peu. Pâle, c’est bien.',
    ],
    [
      'Laissez venir un lieu avec assez de place et assez de calme.',
      'S’il n’en vient pas, cette pièce convient.',
    ],
    ['Où aimeriez-vous recevoir quelqu’un ?', 'Rendez l’endroit confortable. On en sort en levant les yeux.'],
  ],
  'sit-figure-comes': [
    [
      'Vient quelqu’un qui vous veut du bien : sage, fort, chaleureux. Personne, animal ou lumière.',
      'Aussi longtemps que vous voulez. Avec un mot pour vous, ou aucun.',
    ],
    [
      'Vous pouvez lui demander quelque chose, ou rester côte à côte.',
      'Sans bienveillance, ce n’est pas la bonne visite : laissez-la partir.',
    ],
    [
      'Laissez cette présence vous aimer bien, comme vous êtes aujourd’hui.',
      'Un peu suffit. Quand vous en avez assez, dites au revoir.',
    ],
  ],
  'sit-all-one': [
    [
      'Commencez par un peu de bienveillance pour vous, en quelques mots.',
      'Puis faites entrer une personne de plus : quelqu’un de facile, à côté de vous.',
    ],
    [
      'Mettez-vous au milieu d’un petit cercle.',
      'Souhaitez-vous d’abord du bien, puis à qui est le plus près.',
    ],
    [
      'Par où est-ce le plus facile : par vous, ou par quelqu’un ?',
      'Commencez là. Les mots peuvent rester les mêmes.',
    ],
  ],
  'sit-all-more': [
    [
      'Élargissez peu à peu : les gens de la maison, de la rue, ceux que vous croisez.',
      'Aussi loin que cela va sans effort, et retour à vous.',
    ],
    [
      'Tous voudraient être à leur aise. Tous ont des jours durs.',
      'Vous en êtes. « Que nous allions bien, tous. »',
    ],
    [
      'Vous pouvez y mettre quelqu’un que vous connaissez à peine : la personne à la caisse.',
      'Laissez dehors aujourd’hui les gens difficiles, si vous voulez.',
    ],
  ],
} as const;
