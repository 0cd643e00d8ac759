import { BUCKETS } from './features';
import { type Example, type Learnt, lengthFactor } from './learn';

/** A model as it would ship: whole numbers, few of them. */
export interface Model {
  /** Feature to −LARGEST…LARGEST, never 0. */
  weights: ReadonlyMap<number, number>;
  /** What one step of a weight is worth, and what every text starts with, in thousandths. */
  unit: number;
  bias: number;
}

/** So many features are kept: what 12 KB gzip hold. */
const KEPT = 8000;
const LARGEST = 7;
/** The share of weights that are not cut off at LARGEST. */
const UNCUT = 0.97;
/** A gap of this many features, with no weight at its end. */
const LONG_GAP = 127;

/** Keeps the features that move most texts most, and rounds them to a few steps. */
export const compress = ({ weights, bias }: Learnt, examples: readonly Example[]): Model => {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...weights]
    .map(([feature, weight]) => ({
      feature,
      weight,
      moves: Math.abs(weight) * Math.sqrt(seen.get(feature) ?? 0),
    }))
    .sort((a, b) => b.moves - a.moves || a.feature - b.feature)
    .slice(0, KEPT);
  const sizes = kept.map(({ weight }) => Math.abs(weight)).sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * UNCUT)] ?? 1) / LARGEST;
  const rounded = kept
    .map(({ feature, weight }): [number, number] => [
      feature,
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))),
    ])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  return { weights: new Map(rounded), unit: Math.round(step * 1000), bias: Math.round(bias * 1000) };
};

/** How harsh a text seems, as log odds: 0 is even. */
export const score = ({ weights, unit, bias }: Model, features: readonly number[]): number => {
  let sum = 0;
  let known = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return (sum * lengthFactor(known) * unit + bias) / 1000;
};

/** The bytes that would ship: unit and bias in a line of text, then gaps between features, then their weights. */
export const encode = ({ weights, unit, bias }: Model): Uint8Array => {
  const gaps: number[] = [];
  let last = -1;
  for (const feature of weights.keys()) {
    let gap = feature - last - 1;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    last = feature;
  }
  const head = new TextEncoder().encode(`${unit} ${bias} ${gaps.length}\n`);
  return Uint8Array.from([...head, ...gaps, ...[...weights.values()].map((weight) => weight + LARGEST)]);
};

/** The model in bytes that `encode` wrote. Throws on others. */
export const decode = (bytes: Uint8Array): Model => {
  const end = bytes.indexOf(10);
  const [unit, bias, length] = new TextDecoder().decode(bytes.subarray(0, end)).split(' ').map(Number);
  if (unit === undefined || bias === undefined || length === undefined) throw new Error('no model');
  const gaps = bytes.subarray(end + 1, end + 1 + length);
  const steps = bytes.subarray(end + 1 + length);
  const weights = new Map<number, number>();
  let feature = -1;
  for (const gap of gaps) {
    feature += gap;
    if (gap === LONG_GAP) continue;
    feature++;
    const step = steps[weights.size];
    if (step === undefined || feature >= BUCKETS) throw new Error('no model');
    weights.set(feature, step - LARGEST);
  }
  return { weights, unit, bias };
};
