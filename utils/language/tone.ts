import type { Tone } from './language';
import type { Anchored } from './pattern';
import { makeRulebook } from './rulebook';

/** How a whole sentence sounds: a factor on its strength, and why. */
export type Scale = (words: readonly string[]) => { times: number; why: string[] };

/** Reads the tones of a language. Each counts once, however often it is heard. */
export const makeScale = (tones: readonly Tone[], read: (text: string) => Anchored): Scale => {
  const find = makeRulebook(
    tones.flatMap((tone) => tone.hears.map((text) => ({ of: tone, pattern: read(text) }))),
  );
  return (words) => {
    const heard = [...new Set(find(words).map(({ of }) => of))];
    return {
      times: heard.reduce((product, { times }) => product * times, 1),
      why: heard.map(({ why }) => why),
    };
  };
};
