/**
 * The value below which a share of the given ones lies, between two of them in proportion.
 * @param {readonly number[]} values not empty, in any order
 * @param {number} share 0..1
 */
export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('A quantile needs values.');
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Median and spread: the middle eight tenths (p10, p90) and p99.
 * @param {readonly number[]} values not empty
 */
export function summarise(values) {
  const [p10, median, p90, p99] = [0.1, 0.5, 0.9, 0.99].map((share) => quantile(values, share));
  return { median, p10, p90, p99, runs: values.length };
}

/**
 * How many times what a floor costs something costs, both beyond what there is without either.
 * @param {{ median: number }} none
 * @param {{ median: number }} floor
 * @param {{ median: number }} figures
 */
export function timesFloor(none, floor, figures) {
  return (figures.median - none.median) / (floor.median - none.median);
}

/**
 * Of what was called harsh, how much is; and of what is harsh, how much was called so.
 * @param {(text: string) => boolean} hears
 * @param {readonly string[]} harsh
 * @param {readonly string[]} others
 */
export function score(hears, harsh, others) {
  const found = harsh.filter(hears).length;
  const wrong = others.filter(hears).length;
  return {
    // Who never says yes is never wrong.
    precision: found + wrong === 0 ? 1 : found / (found + wrong),
    recall: found / harsh.length,
    found,
    wrong,
  };
}

/**
 * What was measured keeps the three digits that mean something; what was counted stays whole.
 * @param {number} value
 */
export function roundOff(value) {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}

/**
 * Runs every contestant in turn (A B C A B C), each round beginning with another one, so that whatever the
 * machine does meanwhile falls on all of them.
 * @template T
 * @param {readonly T[]} contestants
 * @param {number} rounds
 * @param {(contestant: T, round: number) => Promise<void>} measure
 */
export async function takeTurns(contestants, rounds, measure) {
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant !== undefined) await measure(contestant, round);
    }
  }
}
