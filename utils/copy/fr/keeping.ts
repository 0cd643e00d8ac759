import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('fr');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'Les copies, et la durée de conservation',
  uninstall: 'Retirer l’extension supprime le journal. Une copie vous reste.',
  saveJson: 'Enregistrer une copie',
  saveCsv: 'Enregistrer un tableau (CSV)',
  plain: 'Quiconque a la copie ou le tableau peut les lire.',
  saveBackup: 'Enregistrer avec une phrase secrète',
  backupMore: 'Sans la phrase secrète, personne ne peut ouvrir ce fichier, vous non plus.',
  passphrase: 'Phrase secrète',
  again: 'La même encore une fois',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saved: 'Une copie a été remise à votre navigateur.',
  reminder: 'Il n’y a pas de copie récente de ce journal. Retirer l’extension le supprimerait.',
  reminderLater: 'Pas maintenant',
  bringIn: 'Reprendre une copie',
  keepFor: 'Garder les entrées pendant',
  days: { 30: '30 jours', 90: '90 jours', 365: 'un an', always: 'aussi longtemps que je veux' },
  keepMore: {
    always: 'Rien n’est supprimé tout seul.',
    some: 'Les plus anciennes sont ensuite supprimées toutes seules.',
    locked: 'Les plus anciennes sont ensuite supprimées toutes seules, par mois entiers, à cause du verrou.',
  },
  told: (from) => `Rien n’est supprimé avant le ${from}.`,
  notice: 'Les entrées ne sont pas gardées pour toujours, sauf si vous le dites.',
  keepSaved: 'Enregistré. Cela vaut à partir de demain.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'Vos mots', people: 'Personnes' } as const;

/** Bringing a copy in. */
export const IMPORT: Words['pages']['IMPORT'] = {
  opens: 'Cette copie a une phrase secrète.',
  passphrase: 'Sa phrase secrète',
  open: 'Ouvrir',
  wrong: 'Cela ne l’ouvre pas : une autre phrase secrète, ou un fichier modifié.',
  preview: 'Ce qu’il y a dans cette copie',
  added: (count) => counted(count, { one: '# entrée à ajouter', other: '# entrées à ajouter' }),
  same: (count) => counted(count, { one: '# entrée est déjà ici', other: '# entrées sont déjà ici' }),
  differing: (count) =>
    counted(count, {
      one: '# entrée est différente ; la vôtre reste comme elle est',
      other: '# entrées sont différentes ; les vôtres restent comme elles sont',
    }),
  leftOut: (count) =>
    counted(count, {
      one: '# ligne ne peut pas être lue et restera dehors',
      other: '# lignes ne peuvent pas être lues et resteront dehors',
    }),
  addedWords: (count) =>
    counted(count, { one: '# ligne de vos mots à ajouter', other: '# lignes de vos mots à ajouter' }),
  addedPeople: (count) => counted(count, { one: '# personne à ajouter', other: '# personnes à ajouter' }),
  others: (count) =>
    counted(count, {
      one: '# ligne de mots ou personne est déjà ici ; la vôtre reste comme elle est',
      other: '# lignes de mots ou personnes sont déjà ici ; les vôtres restent comme elles sont',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `Ligne ${place} : « ${field} »` : `${LISTS[list]}, ligne ${place}`,
  more: 'et d’autres',
  bringIn: 'Ajouter',
  nothing: 'Elle ne contient rien à ajouter.',
  cancel: 'Laisser',
  done: (count) => counted(count, { one: 'Ajout : # entrée.', other: 'Ajout : # entrées.' }),
  allDone: 'Ajouté.',
  failed: 'Tout n’a pas pu être écrit. Ce qui est à vous est comme avant.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'Ce fichier est plus grand que n’importe quel journal d’ici.',
  'not-text': 'Ce fichier n’est pas du texte UTF-8.',
  empty: 'Ce fichier est vide.',
  'other-format': 'Ce fichier n’est pas une copie de ce journal.',
  newer: 'Cette copie vient d’une version plus récente.',
  damaged: 'Cette copie est endommagée : sa partie extérieure ne peut pas être lue.',
  'too-many': 'Ce fichier a plus d’entrées que n’importe quel journal d’ici.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `Ce fichier s’interrompt ou est endommagé à la ligne ${why.line}, colonne ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} Rien n’a été changé.`;
}
