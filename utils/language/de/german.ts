import type { Language } from '../language';
import { cues } from './cues';
import { functionWords } from './function-words';
import { phrases } from './phrases';
import { blockers } from './scope';
import { spelling } from './spelling';
import { tones } from './tones';
import { joins, words } from './words';

/** German, complete. */
export const german: Language = {
  code: 'de',
  functionWords,
  spelling,
  lexicon: { joins, words, phrases },
  slips: ['INSULT', 'NICK', 'FAILURE', 'LOSER', 'CLEAR', 'BAD'],
  // "bin" is said of nobody else, so it means oneself without an "ich", too.
  firstPerson: `ich mich mir bin meiner ${words.MINE}`,
  cues,
  blockers,
  tones,
};
