import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('fr');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'Journal',
  promise: 'Sur cet appareil seulement. Aucun site n’y est, ni rien de ce que vous avez tapé ailleurs.',
  empty: 'Rien ici encore. Une minute terminée apparaît ici, si vous tenez un journal.',
  leads: {
    asked: 'À votre demande',
    happened: 'Quelque chose est arrivé',
    stretch: 'Après un long moment',
    cue: 'Une proposition discrète',
    offer: 'Une proposition discrète',
    session: 'Après une session de concentration',
  },
  need: 'Besoin',
  after: 'Ensuite',
  note: 'Note',
  noAnswer: 'non dit',
  edit: 'Modifier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Effacer',
  removeThis: (when) => `Effacer l’entrée : ${when}`,
  undo: 'Annuler l’effacement',
  undone: 'C’est revenu.',
  editThis: (when) => `Modifier l’entrée : ${when}`,
  removed: 'Effacé.',
  saved: 'Enregistré.',
  removeAll: 'Tout effacer',
  removeAllSure:
    'Cela efface tout ce qui est ici, vos mots et vos personnes aussi. On ne peut pas revenir en arrière.',
  removeAllYes: 'Tout effacer maintenant',
  remnants: 'Les navigateurs peuvent laisser des traces sur le disque après l’effacement.',
  earlier: 'Montrer des entrées plus anciennes',
  later: 'Montrer des entrées plus récentes',
  reading: 'Les mois précédents sont en train d’être lus.',
  search: 'Des mots d’une note',
  filters: { lead: 'Ce qui y a mené', practice: 'Pratique', need: 'Besoin' },
  anything: 'tout',
  clear: 'Tout montrer',
  found: (count) =>
    count === 0 ? 'Rien de tel ici.' : counted(count, { one: 'Une entrée.', other: '# entrées.' }),
  failed: 'La dernière entrée n’a pas pu être écrite. Le disque est peut-être plein.',
  damaged: (count) =>
    counted(count, {
      one: 'Une ligne ne peut pas être lue. Elle reste comme elle est, et une copie la contient aussi.',
      other:
        '# lignes ne peuvent pas être lues. Elles restent comme elles sont, et une copie les contient aussi.',
    }),
  unreachable: 'Le journal ne peut pas s’ouvrir en ce moment. Rien n’a été changé.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Une autre pratique';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Jour', 'Heure', 'Ce qui y a mené', 'Pratique', 'Besoin', 'Ensuite', 'Note'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
