import type { Language } from '../language';
import { cues } from './cues';
import { functionWords } from './function-words';
import { phrases } from './phrases';
import { blockers } from './scope';
import { spelling } from './spelling';
import { tones } from './tones';
import { joins, words } from './words';

/** Spanish, of Spain and of Latin America. */
export const spanish: Language = {
  code: 'es',
  functionWords,
  spelling,
  lexicon: { joins, words, phrases },
  slips: ['INSULT', 'FAILURE', 'WORTHLESS'],
  firstPerson:
    'yo me mi mis mia mio conmigo mii soy fui sere seria he estoy parezco sigo puedo tengo doy debo tuve toy quiero quisiera voy ojala pienso',
  cues,
  blockers,
  tones,
};
