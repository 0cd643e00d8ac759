import type { Words } from '../words';

/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE: Words['breaks']['KEEP_PHRASE'] = {
  label: 'Une phrase à garder, si vous voulez',
  keep: 'La garder',
  more: 'Elle viendra ensuite dans les étapes bienveillantes.',
  kept: 'Gardée parmi vos mots.',
  failed: 'Elle n’a pas pu être écrite. Elle est encore ici.',
};
