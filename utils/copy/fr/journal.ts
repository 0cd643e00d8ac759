import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('fr');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'Journal',
  promise: 'Seulement sur cet appareil. Aucun site n’y figure, ni rien de ce que vous tapez ailleurs.',
  empty: 'Rien pour l’instant. Une minute terminée apparaît ici, si vous tenez un journal.',
  leads: {
    asked: 'À votre demande',
    happened: 'Quelque chose est arrivé',
    stretch: 'Après un long travail',
    cue: 'Une proposition discrète',
    offer: 'Une proposition discrète',
    session: 'Après une session de concentration',
  },
  need: 'Besoin',
  after: 'Après',
  note: 'Note',
  noAnswer: 'non dit',
  edit: 'Modifier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Supprimer',
  removeThis: (when) => `Supprimer l’entrée du ${when}`,
  undo: 'Annuler la suppression',
  undone: 'Elle est de retour.',
  editThis: (when) => `Modifier l’entrée du ${when}`,
  removed: 'Supprimée.',
  saved: 'Enregistré.',
  removeAll: 'Tout supprimer',
  removeAllSure:
    'Tout ce qui est ici sera supprimé, vos mots et vos contacts aussi. Cela ne peut pas être annulé.',
  removeAllYes: 'Tout supprimer maintenant',
  remnants: 'Un navigateur peut garder des traces sur le disque après une suppression.',
  earlier: 'Afficher les entrées plus anciennes',
  later: 'Afficher les entrées plus récentes',
  reading: 'Lecture des mois précédents.',
  search: 'Mots dans une note',
  filters: { lead: 'Ce qui a précédé', practice: 'Pratique', need: 'Besoin' },
  anything: 'tout',
  clear: 'Tout afficher',
  found: (count) =>
    count === 0 ? 'Rien de tel ici.' : counted(count, { one: 'Une entrée.', other: '# entrées.' }),
  failed: 'La dernière entrée n’a pas pu être écrite. Le disque est peut-être plein.',
  damaged: (count) =>
    counted(count, {
      one: '# ligne ne peut pas être lue. Elle reste comme elle est, et une copie la contient aussi.',
      other:
        '# lignes ne peuvent pas être lues. Elles restent comme elles sont, et une copie les contient aussi.',
    }),
  unreachable: 'Pour le moment, le journal ne peut pas être ouvert. Rien n’a été changé.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Une autre pratique';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Jour', 'Heure', 'Ce qui a précédé', 'Pratique', 'Besoin', 'Après', 'Note'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
