/** Random numbers that are the same for the same seed, on any machine. */
export interface Chance {
  /** A number from `from` up to `to`. */
  between(from: number, to: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough to make days up. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
