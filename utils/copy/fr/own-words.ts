import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('fr');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS: Words['pages']['OWN_WORDS'] = {
  title: 'Vos mots',
  what: 'Des lignes des pauses comme vous les diriez, des phrases et des ancres à vous. Seulement sur cet appareil.',
  show: 'Les voir et les changer',
  locked: 'Avec le verrou, les pauses ne les disent que si cette page est ouverte et déverrouillée.',
  unreachable: 'Pour le moment, vos mots ne peuvent pas être ouverts. Rien n’a été changé.',
  kinds: {
    phrase: {
      title: 'Phrases',
      more: 'Des phrases bienveillantes à vous. L’une vient après nos lignes, dans les étapes bienveillantes. Si vous laissez de côté les mots chaleureux, elles aussi.',
      add: 'Une nouvelle phrase',
    },
    anchor: {
      title: 'Ancres',
      more: 'Une chose, un lieu, un son ou un endroit où poser l’attention. L’une vient après nos lignes, dans les étapes du sol.',
      add: 'Une nouvelle ancre',
    },
  },
  add: 'Ajouter',
  yours: 'Votre ligne',
  edit: 'Modifier',
  editThis: (line) => `Modifier : ${line}`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Supprimer',
  removeThis: (line) => `Supprimer : ${line}`,
  lines: 'Lignes des pauses',
  linesMore:
    'Chaque étape a quelques versions qui alternent. Vous pouvez dire une ligne à votre façon, ou la masquer.',
  practice: 'Pratique',
  changedIn: (name, count) => `${name} (${count})`,
  step: (at) => `Étape ${at}`,
  wording: (at) => `Version ${at}`,
  asks: 'Cette étape pose une question. Elle reste telle quelle, car les réponses en dépendent.',
  shared: 'Cette étape est aussi dans d’autres pratiques. Un changement vaut pour toutes.',
  comes: {
    phrase: 'L’une de vos phrases vient après.',
    anchor: 'L’une de vos ancres vient après.',
  },
  allHidden: 'Toutes sont masquées. Une étape dit quand même une ligne.',
  ours: (line) => `La nôtre : ${line}`,
  hidden: 'Masquée.',
  hide: 'Masquer',
  hideThis: (line) => `Masquer : ${line}`,
  back: 'Reprendre la nôtre',
  backThis: (line) => `Reprendre la nôtre : ${line}`,
  aside: 'Lignes sans place',
  asideMore:
    'Notre ligne dit maintenant autre chose, ou son étape n’existe plus. La vôtre est gardée jusqu’à ce que vous la supprimiez.',
  stoodFor: (line) => `Elle remplaçait : ${line}`,
  hidOurs: 'Une ligne à nous, que vous aviez masquée.',
  copy: 'Copier',
  copyThis: (line) => `Copier : ${line}`,
  copied: 'Copiée.',
  otherLanguages: (count) =>
    counted(count, {
      one: '# ligne dans une autre langue est gardée pour celle-ci.',
      other: '# lignes dans d’autres langues sont gardées pour celles-ci.',
    }),
  damaged: (count) =>
    counted(count, {
      one: '# ligne ne peut pas être lue. Elle reste comme elle est, et une copie la contient aussi.',
      other:
        '# lignes ne peuvent pas être lues. Elles restent comme elles sont, et une copie les contient aussi.',
    }),
};
