/**
 * Logistic regression, one example at a time, with a step for each feature that shrinks as the feature is seen
 * (AdaGrad; Duchi, Hazan & Singer 2011). The same bytes come out on every machine: own generator, fixed order,
 * and of floating point only what IEEE 754 rounds correctly (+ − × ÷ √), so `Math.exp` is not used.
 */
export interface Example {
  features: readonly number[];
  harsh: boolean;
}

export interface Learnt {
  /** By feature. Only features of at least LEAST_SEEN examples have one. */
  weights: ReadonlyMap<number, number>;
  bias: number;
}

const ROUNDS = 8;
const STEP = 0.5;
/** How strongly weights are drawn towards nothing. */
const DECAY = 1e-5;
const LEAST_SEEN = 2;

/** e^x by squaring (1 + x/1024) ten times: off by a thousandth, which learning does not mind. */
const exp = (x: number): number => {
  let power = 1 + Math.max(-30, Math.min(30, x)) / 1024;
  for (let times = 0; times < 10; times++) power *= power;
  return power;
};

/** A score does not grow with the length of a text. */
export const lengthFactor = (features: number): number => (features ? 1 / Math.sqrt(features) : 0);

/** Numbers below 2^32 in an order that the seed alone decides (Lehmer's, constants of Numerical Recipes). */
const makeGenerator = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed;
};

/** Learns to tell harsh from not. Pure; the order of `examples` counts. */
export const learn = (examples: readonly Example[]): Learnt => {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const places = new Map(
    [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([feature], place) => [feature, place]),
  );
  const rows = examples.map(({ features, harsh }) => ({
    harsh,
    at: features.flatMap((feature) => places.get(feature) ?? []),
  }));
  const weights = new Float64Array(places.size);
  const steps = new Float64Array(places.size).fill(1e-6);
  const next = makeGenerator(7);
  let bias = 0;
  let biasSteps = 1e-6;

  for (let round = 0; round < ROUNDS; round++) {
    for (let last = rows.length - 1; last > 0; last--) {
      const other = next() % (last + 1);
      [rows[last], rows[other]] = [rows[other], rows[last]] as [(typeof rows)[0], (typeof rows)[0]];
    }
    for (const { at, harsh } of rows) {
      const factor = lengthFactor(at.length);
      let sum = 0;
      for (const place of at) sum += weights[place] ?? 0;
      const miss = 1 / (1 + exp(-(sum * factor + bias))) - (harsh ? 1 : 0);
      biasSteps += miss * miss;
      bias -= (STEP * miss) / Math.sqrt(biasSteps);
      for (const place of at) {
        const weight = weights[place] ?? 0;
        const slope = miss * factor + DECAY * weight;
        const square = (steps[place] ?? 0) + slope * slope;
        steps[place] = square;
        weights[place] = weight - (STEP * slope) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights: new Map([...places].map(([feature, place]) => [feature, weights[place] ?? 0])) };
};
