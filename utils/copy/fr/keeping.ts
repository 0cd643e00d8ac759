import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('fr');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'Copies, et durée de conservation',
  uninstall: 'Retirer l’extension efface le journal. Une copie reste chez vous.',
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
  reminder: 'Il n’y a pas de copie récente de ce journal. Retirer l’extension l’effacerait.',
  reminderLater: 'Pas maintenant',
  bringIn: 'Faire entrer une copie',
  keepFor: 'Garder les entrées pendant',
  days: { 30: '30 jours', 90: '90 jours', 365: 'un an', always: 'aussi longtemps que je veux' },
  keepMore: {
    always: 'Rien ne s’efface tout seul.',
    some: 'Les plus anciennes s’effacent alors toutes seules.',
    locked: 'Les plus anciennes s’effacent alors toutes seules, par mois entiers, à cause du verrou.',
  },
  told: (from) => `Rien ne s’efface avant le ${from}.`,
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
  wrong: 'Cela ne l’ouvre pas : une autre phrase, ou un fichier changé.',
  preview: 'Ce qu’il y a dans cette copie',
  added: (count) => counted(count, { one: '# entrée à ajouter', other: '# entrées à ajouter' }),
  same: (count) => counted(count, { one: '# entrée est déjà ici', other: '# entrées sont déjà ici' }),
  differing: (count) =>
    counted(count, {
      one: '# entrée diffère ; la vôtre reste comme elle est',
      other: '# entrées diffèrent ; les vôtres restent comme elles sont',
    }),
  leftOut: (count) =>
    counted(count, {
      one: '# ligne ne peut pas être lue et sera laissée de côté',
      other: '# lignes ne peuvent pas être lues et seront laissées de côté',
    }),
  addedWords: (count) =>
    counted(count, { one: '# ligne de vos mots à ajouter', other: '# lignes de vos mots à ajouter' }),
  addedPeople: (count) => counted(count, { one: '# personne à ajouter', other: '# personnes à ajouter' }),
  others: (count) =>
    counted(count, {
      one: '# ligne ou personne est déjà ici ; la vôtre reste comme elle est',
      other: '# lignes ou personnes sont déjà ici ; les vôtres restent comme elles sont',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `Ligne ${place} : « ${field} »` : `${LISTS[list]}, ligne ${place}`,
  more: 'et d’autres',
  bringIn: 'Les ajouter',
  nothing: 'Il n’y a rien à ajouter dedans.',
  cancel: 'Laisser',
  done: (count) => counted(count, { one: 'Ajouté : # entrée.', other: 'Ajouté : # entrées.' }),
  allDone: 'Ajouté.',
  failed: 'Tout n’a pas pu être écrit. Ce qui est à vous est comme avant.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'Ce fichier est plus grand que n’importe lequel de nos journaux.',
  'not-text': 'Ce fichier n’est pas du texte en UTF-8.',
  empty: 'Ce fichier est vide.',
  'other-format': 'Ce fichier n’est pas une copie de ce journal.',
  newer: 'Cette copie vient d’une version plus récente.',
  damaged: 'Cette copie est abîmée : sa partie extérieure est illisible.',
  'too-many': 'Ce fichier a plus d’entrées que n’importe lequel de nos journaux.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `Ce fichier s’interrompt ou est abîmé à la ligne ${why.line}, colonne ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} Rien n’a été changé.`;
}
