import type { Words } from '../words';

/*
 * What was read, and when: the English file says it.
 * Results without a difference stand first where there are any.
 */
export const SCIENCE: Words['pages']['SCIENCE'] = {
  title: 'Ce qu’on sait, et ce qu’on ne sait pas',
  intro: [
    'Kind Minute suit un court article, et ce que d’autres ont étudié depuis.',
    'Personne n’a étudié Kind Minute. On ne sait pas si une minute dans une barre d’outils change quelque chose ensuite.',
  ],
  ideaTitle: 'L’idée',
  idea: [
    'Kristin Neff et Christopher Germer nomment trois parts : bienveillance, humanité commune et pleine conscience.',
    'Leur question est : « De quoi ai-je besoin, maintenant ? » Et que dirait-on à une personne amie ?',
    'Ils disent aussi que la chaleur peut faire mal au début, et va donc lentement.',
    'Leur article parle du travail avec un ou une thérapeute. Ceci est un petit outil pour l’entre-deux.',
  ],
  ideaSource: 'Neff et Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'Ce qui a été trouvé',
  findings: [
    {
      title: 'Vingt secondes par jour',
      lines: [
        'Pendant un mois, 135 personnes en études posaient une main sur leur corps, ou tapotaient des doigts.',
        'Sur l’ensemble, cela n’a fait aucune différence.',
        'Elle apparaît chez les 45 qui continuaient presque chaque jour. Ces personnes diffèrent peut-être de toute façon.',
      ],
      source: 'Susman et al., Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Des pauses de moins de dix minutes',
      lines: [
        '22 groupes, 2335 personnes : un peu plus d’énergie, un peu moins de fatigue.',
        'Le travail d’après n’était ni meilleur ni moins bon.',
      ],
      source: 'Albulescu et al., PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Des cours entiers',
      lines: [
        'Dans 27 essais de cours, les gens étaient ensuite plus doux avec eux-mêmes et moins tendus.',
        'En groupe, cela allait mieux que seul. Des essais sans résultat manquent peut-être.',
        'Dans une autre revue de 22 essais, face à un autre cours, il n’y avait pas de différence.',
      ],
      source:
        'Ferrari et al., Mindfulness 2019, 10:1455. Wilson et al., Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Après coup',
      lines: [
        'Un cours en ligne pendant un confinement : les gens étaient moins tendus à la fin.',
        'Plus tard, ils étaient revenus à leur point de départ. Selon l’équipe, cela demande une pratique régulière.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'Ce qui en découle ici',
  here: [
    'Peu de propositions, et le non est aussi proche que le oui.',
    'Les courtes d’abord, et plus lentement quand quelque chose remue.',
    'Aucun compte des jours : rien ne dit qu’une interruption fait du mal.',
    'Votre journal montre l’avant et l’après. Il ne peut pas dire ce qui vient de quoi.',
  ],
  limitsTitle: 'Ce que ce n’est pas',
  limits: [
    'Ce n’est pas une thérapie, et cela ne peut pas remplacer une personne.',
    'L’extension ne sait pas comment vous allez, ni si quelqu’un est en danger.',
  ],
};
