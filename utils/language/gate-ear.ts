import type { GateWords } from './gate-build';
import { fold, squeeze } from './squeeze';

/** Whether one language may hear something in ` word word `. */
type Ear = (text: string) => boolean;

const makeEar = (gate: GateWords): Ear => {
  const respelled = gate.respelled.split(';').map((pair) => pair.split('='));
  const [me, alone, withMe] = [gate.me, gate.alone, gate.withMe].map(
    (heard) => new RegExp(` (${heard})`),
  ) as [RegExp, RegExp, RegExp];
  return (typed) => {
    let text = typed;
    for (const [means, ways] of respelled)
      if (ways) text = text.replace(new RegExp(` (${ways})(?= )`, 'g'), ` ${means}`);
    return alone.test(text) || (me.test(text) && withMe.test(text));
  };
};

/** A string, since V8 builds the Unicode classes of a literal while it parses: half of what the watcher's start cost. */
const WORDS = '[\\p{L}\\p{N}_]+|\\p{Extended_Pictographic}';

/** Builds a gate out of the words of languages, at its first sentence. The gate never throws. */
export const makeGate = (languages: readonly GateWords[]): ((sentence: string) => boolean) => {
  let pieces: RegExp;
  let ears: Ear[] | undefined;
  return (sentence) => {
    pieces ??= new RegExp(WORDS, 'gu');
    ears ??= languages.map(makeEar);
    const words = (fold(sentence.toLowerCase()).match(pieces) ?? []).map(squeeze);
    return ears.some((hears) => hears(` ${words.join(' ')} `));
  };
};
