import { describe, expect, it } from 'vitest';
import { isOver, toTables } from '../../bench/report.mjs';
import { quantile, roundOff, score, summarise, takeTurns, timesFloor } from '../../bench/statistics.mjs';

describe('the figures of the bench', () => {
  it('the median of an even number of values lies between the middle two', () => {
    expect(quantile([9, 1, 4, 2], 0.5)).toBe(3);
    expect(quantile([7], 0.5)).toBe(7);
  });

  it('values are put in order as numbers, not as words', () => {
    expect(quantile([100, 9, 20], 0.5)).toBe(20);
  });

  it('p99 of a hundred values is all but the slowest, and p0 and p100 are the ends', () => {
    const values = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(summarise(values)).toEqual({ p10: 10, median: 50, p90: 90, p99: 99, runs: 101 });
    expect([quantile(values, 0), quantile(values, 1)]).toEqual([0, 100]);
  });

  it('nothing measured is no figure', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it('what is there anyway is taken from both before they are set side by side', () => {
    const [none, floor] = [{ median: 10 }, { median: 14 }];
    expect(timesFloor(none, floor, { median: 22 })).toBe(3);
    expect([timesFloor(none, floor, none), timesFloor(none, floor, floor)]).toEqual([0, 1]);
  });

  it('beside a floor that costs nothing there is no ratio that could pass', () => {
    const none = { median: 10 };
    for (const median of [10, 11])
      expect(
        isOver({
          what: '',
          unit: 'µs',
          median,
          ratio: timesFloor(none, none, { median }),
          limits: { ratio: 3 },
        }),
      ).toBe(true);
  });

  it('precision counts what was called, recall what was there', () => {
    const hears = (text: string) => text.includes('a');
    expect(score(hears, ['a', 'ab', 'c', 'd'], ['ac', 'e'])).toEqual({
      precision: 2 / 3,
      recall: 0.5,
      found: 2,
      wrong: 1,
    });
    expect(score(() => false, ['a'], ['b'])).toMatchObject({ precision: 1, recall: 0 });
  });

  it('what was measured is rounded off, what was counted is not', () => {
    expect([roundOff(12.345), roundOff(0.0012345), roundOff(4096)]).toEqual([12.3, 0.00123, 4096]);
  });

  it('every contestant has its turn in every round, and no one is always first', async () => {
    const turns: string[] = [];
    await takeTurns(['a', 'b', 'c'], 3, async (name, round) => {
      turns.push(name + round);
    });
    expect(turns).toEqual(['a0', 'b0', 'c0', 'b1', 'c1', 'a1', 'c2', 'a2', 'b2']);
  });
});

describe('the budgets of the bench', () => {
  const row = { what: 'ours', unit: 'µs', median: 60, p99: 210, ratio: 1.2, to: 'floor' };

  it('a figure at its limit is within it, one above is over', () => {
    expect(isOver({ ...row, limits: { median: 60, ratio: 1.25 } })).toBe(false);
    expect(isOver({ ...row, limits: { median: 60, p99: 200 } })).toBe(true);
    expect(isOver({ ...row, limits: { ratio: 1.19 } })).toBe(true);
    expect(isOver(row)).toBe(false);
  });

  it('a figure that could not be measured does not pass', () => {
    expect(isOver({ what: 'ours', unit: 'µs', median: Number.NaN, limits: { median: 60 } })).toBe(true);
    expect(isOver({ what: 'ours', unit: 'µs', median: 1, limits: { ratio: 3 } })).toBe(true);
  });

  it('the table says which row is over', () => {
    const rows = [
      { ...row, limits: { median: 50 } },
      { ...row, limits: { median: 70 } },
    ];
    const [over, within] = toTables([{ title: 'T', how: 'H', rows }])
      .split('\n')
      .slice(2);
    expect(over).toMatch(/60 µs .*≤ 50 µs\s+over$/);
    expect(within).toMatch(/60 µs .*≤ 70 µs\s+ok$/);
  });
});
