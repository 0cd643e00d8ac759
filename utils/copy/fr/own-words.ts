import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('fr');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS: Words['pages']['OWN_WORDS'] = {
  title: 'Vos mots',
  what: 'Les lignes des pauses comme vous les diriez, avec des phrases et des ancres à vous. Sur cet appareil seulement.',
  show: 'Les voir et les changer',
  locked: 'Avec le verrou, les pauses ne les disent que tant que cette page est ouverte.',
  unreachable: 'Vos mots ne peuvent pas s’ouvrir en ce moment. Rien n’a été changé.',
  kinds: {
    phrase: {
      title: 'Phrases',
      more: 'Des phrases douces à vous. L’une vient après nos lignes dans les étapes chaleureuses. Si les mots chaleureux sont laissés de côté, elles aussi.',
      add: 'Une nouvelle phrase',
    },
    anchor: {
      title: 'Ancres',
      more: 'Une chose, un lieu, un son ou un point où poser l’attention. L’une vient après nos lignes dans les étapes du sol.',
      add: 'Une nouvelle ancre',
    },
  },
  add: 'Ajouter',
  yours: 'Votre ligne',
  edit: 'Modifier',
  editThis: (line) => `Modifier : ${line}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Effacer',
  removeThis: (line) => `Effacer : ${line}`,
  lines: 'Les lignes des pauses',
  linesMore:
    'Chaque étape a quelques versions qui alternent. Vous pouvez dire une ligne à votre façon, ou la cacher.',
  practice: 'Pratique',
  changedIn: (name, count) => `${name} (${count})`,
  step: (at) => `Étape ${at}`,
  wording: (at) => `Version ${at}`,
  asks: 'Cette étape pose une question. Elle reste comme elle est, car les réponses vont avec.',
  shared: 'Cette étape est aussi dans d’autres pratiques. Un changement vaut pour toutes.',
  comes: {
    phrase: 'Ensuite vient une de vos phrases.',
    anchor: 'Ensuite vient une de vos ancres.',
  },
  allHidden: 'Toutes sont cachées. Une étape dit quand même une ligne.',
  ours: (line) => `La nôtre : ${line}`,
  hidden: 'Cachée.',
  hide: 'Cacher',
  hideThis: (line) => `Cacher : ${line}`,
  back: 'Reprendre la nôtre',
  backThis: (line) => `Reprendre la nôtre : ${line}`,
  aside: 'Des lignes sans place',
  asideMore:
    'Notre ligne dit maintenant autre chose, ou son étape n’est plus là. La vôtre reste jusqu’à ce que vous l’effaciez.',
  stoodFor: (line) => `À la place de : ${line}`,
  hidOurs: 'Une ligne à nous que vous aviez cachée.',
  copy: 'Copier',
  copyThis: (line) => `Copier : ${line}`,
  copied: 'Copié.',
  otherLanguages: (count) =>
    counted(count, {
      one: '# ligne dans une autre langue est gardée pour celle-là.',
      other: '# lignes dans d’autres langues sont gardées pour celles-là.',
    }),
  damaged: (count) =>
    counted(count, {
      one: '# ligne ne peut pas être lue. Elle reste comme elle est, et une copie la contient aussi.',
      other:
        '# lignes ne peuvent pas être lues. Elles restent comme elles sont, et une copie les contient aussi.',
    }),
};
