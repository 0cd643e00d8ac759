import type { GateWords } from './gate-build';
import { decodeHeads, numbersOf } from './gate-keys';
import { fold, squeeze } from './squeeze';

const WORDS = /[\p{L}\p{N}_]+|\p{Extended_Pictographic}/gu;

/** Builds a gate out of the words that were found for it, at its first sentence. The gate never throws. */
export const makeGate = ({
  me,
  respelled,
  alone,
  withMe,
  spoken,
}: GateWords): ((sentence: string) => boolean) => {
  let sets: Set<number>[] | undefined;
  const hears = (words: readonly string[]): boolean => {
    sets ??= [alone, me, withMe].map(decodeHeads);
    const has = (at: number, language?: string): boolean =>
      numbersOf(words, language).some((number) => sets?.[at]?.has(number));
    return has(0) || spoken.some((language) => has(1, language) && has(2, language));
  };
  return (sentence) => {
    const words = (fold(sentence.toLowerCase()).match(WORDS) ?? []).map(squeeze);
    const typed = ` ${words.join(' ')} `;
    let meant = typed;
    for (const [means, ways] of Object.entries(respelled))
      meant = meant.replace(new RegExp(` (${ways})(?= )`, 'g'), ` ${means}`);
    return hears(words) || (meant !== typed && hears(meant.trim().split(' ')));
  };
};
