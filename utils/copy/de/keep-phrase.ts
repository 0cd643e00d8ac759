import type { Words } from '../words';

/** At the end of the practice that looks for phrases: keeping one. */
export const KEEP_PHRASE: Words['breaks']['KEEP_PHRASE'] = {
  label: 'Ein Satz zum Behalten, wenn du magst',
  keep: 'Behalten',
  more: 'Er kommt dann in freundlichen Schritten mit.',
  kept: 'Liegt jetzt bei deinen Worten.',
  failed: 'Das ließ sich nicht speichern. Der Satz ist noch hier.',
};
