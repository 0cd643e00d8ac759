import type { Language } from '../language';
import { cues } from './cues';
import { functionWords } from './function-words';
import { phrases } from './phrases';
import { blockers } from './scope';
import { spelling } from './spelling';
import { tones } from './tones';
import { joins, words } from './words';

/** English, complete. */
export const english: Language = {
  code: 'en',
  functionWords,
  spelling,
  lexicon: { joins, words, phrases },
  slips: ['INSULT', 'FAILURE', 'BAD'],
  firstPerson: 'i me my myself mine',
  cues: cues,
  blockers,
  tones,
};
