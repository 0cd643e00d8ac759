import type { GateWords } from './gate-build';
import { fold, isOneSlip, squeeze } from './squeeze';

/** The gate of one or more languages: lets through what any of them hears. */
type Ear = (words: readonly string[], text: string) => boolean;

const makeEar = (expression: string, slips: string): Ear => {
  const stems = slips.split(' ').filter(Boolean);
  const known = new RegExp(` (${[expression, ...stems].filter(Boolean).join('|') || '$^'})`);
  return (words, text) =>
    known.test(text) ||
    words.some((word) =>
      stems.some(
        (stem) =>
          stem[0] === word[0] &&
          [-1, 0, 1].some((more) => isOneSlip(word.slice(0, stem.length + more), stem)),
      ),
    );
};

const makeLanguageEar = (gate: GateWords): Ear => {
  const me = new RegExp(` (${gate.me}) `);
  const alone = makeEar(gate.alone, gate.aloneSlips);
  const withMe = makeEar(gate.withMe, gate.withMeSlips);
  return (words, text) => alone(words, text) || (me.test(text) && withMe(words, text));
};

/** A string, since V8 builds the Unicode classes of a literal while it parses: half of what the watcher's start cost. */
const WORDS = '[\\p{L}\\p{N}_]+|\\p{Extended_Pictographic}';

/** Builds a gate out of the words of languages, at its first sentence. The gate never throws. */
export const makeGate = (languages: readonly GateWords[]): ((sentence: string) => boolean) => {
  let pieces: RegExp;
  let ears: Ear[] | undefined;
  return (sentence) => {
    pieces ??= new RegExp(WORDS, 'gu');
    ears ??= languages.map(makeLanguageEar);
    const words = (fold(sentence.toLowerCase()).match(pieces) ?? []).map(squeeze);
    const text = ` ${words.join(' ')} `;
    return ears.some((hears) => hears(words, text));
  };
};
