import { isCrisis } from '../care/crisis';
import { type Recognition, recognise } from '../language/recognise';

/** What the worker makes of one sentence. A crisis sentence is never also a cue. */
export type Judgment = { crisis: true } | { crisis: false; recognition: Recognition };

/** The whole way a sentence takes in the worker: care first, then language. Pure, never throws. */
export const judge = (sentence: string): Judgment =>
  isCrisis(sentence) ? { crisis: true } : { crisis: false, recognition: recognise(sentence) };
