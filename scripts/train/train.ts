import type { Sample } from './corpus';
import { featuresOf, wordsOf } from './features';
import { learn } from './learn';
import { compress, type Model } from './model';

/** From sentences to a model. The same samples in the same order give the same model, on any machine. */
export const train = (samples: readonly Sample[]): Model => {
  const examples = samples.map(({ text, harsh }) => ({ harsh, features: featuresOf(wordsOf(text)) }));
  return compress(learn(examples), examples);
};
