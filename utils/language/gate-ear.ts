import type { GateWords } from './gate-build';
import { decodeHeads, numbersOf } from './gate-keys';
import { fold, squeeze } from './squeeze';

/** Whether one language may hear something in ` word word `, whose numbers are these. */
type Ear = (text: string, numbers: readonly number[]) => boolean;

const makeEar = ({ respelled, ...coded }: GateWords): Ear => {
  const [me, alone, withMe] = [coded.me, coded.alone, coded.withMe].map(decodeHeads) as [
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  return (typed, typedNumbers) => {
    let text = typed;
    for (const [means, ways] of Object.entries(respelled))
      text = text.replace(new RegExp(` (${ways})(?= )`, 'g'), ` ${means}`);
    const numbers = text === typed ? typedNumbers : numbersOf(text.trim().split(' '));
    const hears = (wanted: Set<number>): boolean => numbers.some((number) => wanted.has(number));
    return hears(alone) || (hears(me) && hears(withMe));
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
    const numbers = numbersOf(words);
    return ears.some((hears) => hears(` ${words.join(' ')} `, numbers));
  };
};
