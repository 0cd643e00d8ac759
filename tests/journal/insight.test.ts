import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterwardsLine, INSIGHT, insightLines } from '../../utils/copy/en/insight';
import type { Entry } from '../../utils/journal/entry';
import { FAIR, insightOf } from '../../utils/journal/insight';
import { AFTERS, LEADS, NEEDS } from '../../utils/practice/practice';

const TUESDAY = Date.UTC(2026, 10, 24, 15);
const DAY = 86_400_000;

const entries = (count: number, more: Partial<Entry> | ((place: number) => Partial<Entry>) = {}): Entry[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `e-${place}`,
    at: TUESDAY,
    offset: 0,
    lead: 'stretch',
    practice: 'minute',
    need: null,
    after: null,
    note: '',
    ...(typeof more === 'function' ? more(place) : more),
  }));
const lines = (of: readonly Entry[]) => insightLines(insightOf(of), 'Tuesday');

describe('what entries say', () => {
  it('below twenty is that it is not enough yet, whatever they hold', () => {
    expect(lines(entries(FAIR - 1, { need: 'smaller', after: 'easier' }))).toEqual([INSIGHT.few]);
  });

  it('is what led to most of them, on which day, and what was asked for most', () => {
    expect(
      lines([...entries(30, { need: 'smaller' }), ...entries(3, { lead: 'asked', need: 'air' })]),
    ).toEqual([
      'Most of your minutes came after long stretches, more often on a Tuesday.',
      '“make it smaller” is what you asked for most.',
    ]);
  });

  it('is not on a day, nor a need, that others come close to', () => {
    const even = entries(28, (place) => ({
      at: TUESDAY + (place % 7) * DAY,
      need: place % 2 ? 'air' : 'water',
      lead: 'asked',
    }));
    expect(insightOf(even)).toMatchObject({ weekday: null, need: null, lead: 'asked' });
    expect(insightLines(insightOf(even), null)).toEqual(['Most of your minutes came when you asked.']);
  });

  it('never counts what was noticed', () => {
    for (const lead of ['cue', 'happened', 'offer'] as const)
      expect(insightOf(entries(50, { lead })).lead).toBeNull();
  });

  it('goes by the clock of where it was written', () => {
    const { week } = insightOf(entries(1, { at: Date.UTC(2026, 10, 24, 23), offset: 120 }));
    // One in the night of Wednesday.
    expect(week[3]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(week.flat().reduce((a, b) => a + b)).toBe(1);
  });

  it('of a practice is an interval, and below twenty answers nothing', () => {
    const [minute, feet] = insightOf([
      ...entries(40, (place) => ({ after: place < 30 ? 'easier' : 'stirred-up' })),
      ...entries(19, { practice: 'gentle-feet', after: 'heavier' }),
    ]).afterwards;
    // Wilson's interval for 30 of 40, as in the textbook tables: .598 to .858.
    expect(minute).toMatchObject({ answers: 40, easier: 30, heavier: 10, easierBetween: [60, 86] });
    expect(feet?.easierBetween).toBeNull();
    expect(minute && afterwardsLine(minute)).toContain('between 60 and 86 in 100');
    expect(feet && afterwardsLine(feet)).toContain('not enough yet');
  });

  it('adds up, whatever the entries, and never speaks of a cause', () => {
    const some = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
      offset: fc.integer({ min: -840, max: 840 }),
      lead: fc.constantFrom(...LEADS),
      practice: fc.constantFrom('minute', 'another'),
      need: fc.option(fc.constantFrom(...NEEDS)),
      after: fc.option(fc.constantFrom(...AFTERS)),
      note: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 80 }), (given) => {
        const insight = insightOf(given);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(insight.week.flat())).toBe(given.length);
        expect(sum(insight.needs.map(([, count]) => count))).toBe(given.filter(({ need }) => need).length);
        for (const { answers, easier, same, heavier, easierBetween } of insight.afterwards) {
          expect(easier + same + heavier).toBe(answers);
          if (easierBetween === null) continue;
          const [from, to] = easierBetween;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect((easier / answers) * 100).toBeGreaterThanOrEqual(from - 1);
          expect((easier / answers) * 100).toBeLessThanOrEqual(to + 1);
        }
        const said = [...insightLines(insight, 'Tuesday'), ...insight.afterwards.map(afterwardsLine)].join(
          ' ',
        );
        expect(said).not.toMatch(/because|due to|thanks to|caus|help(s|ed) you|streak|well done/i);
      }),
    );
  });
});
