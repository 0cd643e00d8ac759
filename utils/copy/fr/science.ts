import type { Words } from '../words';

/* The sources as the English file has them, read on 2026-11-25. */
export const SCIENCE: Words['pages']['SCIENCE'] = {
  title: 'Ce que l’on sait, et ce que l’on ne sait pas',
  intro: [
    'Kind Minute suit un article court, et ce que d’autres ont étudié depuis.',
    'Personne n’a étudié Kind Minute. Si une minute dans une barre d’outils change quelque chose plus tard, on ne le sait pas.',
  ],
  ideaTitle: 'L’idée',
  idea: [
    'Kristin Neff et Christopher Germer nomment trois parts : la bienveillance, l’humanité partagée et la pleine conscience.',
    'Ils demandent « De quoi ai-je besoin maintenant ? », et ce que l’on dirait à un proche.',
    'Ils disent aussi que la chaleur peut faire mal au début, et qu’il faut donc aller lentement.',
    'Leur article parle du travail en thérapie. Ceci est un petit outil pour l’entre-deux.',
  ],
  ideaSource: 'Neff et Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'Ce qui a été trouvé',
  findings: [
    {
      title: 'Vingt secondes par jour',
      lines: [
        '135 étudiants ont posé une main sur leur corps, ou tapoté des doigts, pendant un mois.',
        'Tous comparés, cela n’a fait aucune différence.',
        'Il y en a eu une chez les 45 qui l’ont fait presque chaque jour. Ces personnes sont peut-être différentes de toute façon.',
      ],
      source: 'Susman et autres, Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Des pauses de moins de dix minutes',
      lines: [
        '22 groupes avec 2 335 personnes : un peu plus d’énergie, un peu moins de fatigue.',
        'La qualité du travail ensuite était la même.',
      ],
      source: 'Albulescu et autres, PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Des cours entiers',
      lines: [
        'Dans 27 essais de cours, les gens étaient ensuite plus doux avec eux-mêmes et moins tendus.',
        'Les groupes allaient mieux que les personnes seules, et des essais sans résultat manquent peut-être.',
        'Dans une autre revue de 22 essais, à côté d’un autre cours il n’y avait pas de différence.',
      ],
      source:
        'Ferrari et autres, Mindfulness 2019, 10:1455. Wilson et autres, Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Ensuite',
      lines: [
        'Un cours en ligne pendant un confinement : à la fin, les gens se sentaient moins tendus.',
        'Plus tard, ils étaient revenus au point de départ. Les auteurs pensent qu’il faut une pratique régulière.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'Ce qui en découle ici',
  here: [
    'Peu de propositions, et le non est aussi proche que le oui.',
    'De courtes d’abord, et plus lentement quand quelque chose est remué.',
    'Pas de compte des jours : rien ne dit qu’un trou fait du mal.',
    'Votre journal montre l’avant et l’après. Il ne peut pas dire ce qui vient de quoi.',
  ],
  limitsTitle: 'Ce que ce n’est pas',
  limits: [
    'Ce n’est pas une thérapie, et cela ne remplace pas une personne.',
    'Cela ne sait pas comment vous allez, et ne voit pas si quelqu’un est en danger.',
  ],
};
