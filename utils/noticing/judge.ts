import { isCrisis } from '../care/crisis';
import { mentionsDying } from '../care/mention';
import { type Recognition, recognise } from '../language/recognise';
import { readSentence } from '../language/sentence';

/** What the worker makes of one sentence. A crisis sentence is never also a cue. */
export type Judgment = { crisis: true } | { crisis: false; recognition: Recognition };

const VETOED: Recognition = {
  cue: false,
  offer: false,
  strength: 0,
  kinds: [],
  why: ['not counted: speaks of dying or of being hurt'],
};

/**
 * The whole way a sentence takes in the worker: care first, then language, then care again. Pure, never throws.
 *
 * The crisis check is narrow, since it opens a panel; what it misses must not become a cue. So a cue in whose
 * sentence there is any word of dying or of being hurt is none. The two mistakes do not weigh the same: a
 * practice withheld from "I'm an idiot, I killed the wrong process" costs nothing, the next harsh sentence
 * brings it; a minute of kindness held out to somebody who writes that they want to die could hurt.
 */
export const judge = (sentence: string): Judgment => {
  const read = readSentence(sentence);
  if (isCrisis(read)) return { crisis: true };
  const recognition = recognise(read);
  const vetoed = recognition.cue && mentionsDying(read);
  return { crisis: false, recognition: vetoed ? VETOED : recognition };
};
