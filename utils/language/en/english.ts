import type { Language } from '../language';
import { cues } from './cues';
import { phrases } from './phrases';
import { blockers } from './scope';
import { spelling } from './spelling';
import { tones } from './tones';
import { words } from './words';

/** English, complete. */
export const english: Language = {
  spelling,
  lexicon: { words, phrases },
  slips: ['INSULT', 'FAILURE', 'WORTHLESS', 'BAD'],
  firstPerson: 'i me my myself mine',
  cues,
  blockers,
  tones,
};
