import { describe, expect, it } from 'vitest';
import { hours, type Instant } from '../../utils/activity/instant';
import { BROWSE } from '../../utils/copy/en/browse';
import type { Preferences } from '../../utils/practice/choose';
import { FIRST_PACE } from '../../utils/practice/pace';
import { PRACTICE_IDS } from '../../utils/practice/practice';
import { type Browsing, browse, SHELVES } from '../../utils/practice/shelves';

const NOW: Instant = Date.UTC(2026, 10, 23, 9);
const PLAIN: Preferences = { avoid: [], audience: 'anyone', withTherapist: false, breakSeconds: 60 };
const FULL = { ...FIRST_PACE, pace: 2 as const };

const names = ({ shelves }: Browsing) => shelves.map(([shelf]) => shelf);
const ids = ({ shelves }: Browsing) => shelves.flatMap(([, practices]) => practices.map(({ id }) => id));

describe('the shelves', () => {
  it.each([1, 2] as const)('hold every practice once at pace %i, what stirs last', (pace) => {
    const all = browse({ pace: { ...FIRST_PACE, pace }, preferences: PLAIN, made: [] }, NOW);
    expect(names(all)).toEqual(SHELVES.filter((shelf) => shelf !== 'made'));
    expect(ids(all).sort()).toEqual([...PRACTICE_IDS].sort());
    expect(all.resting).toBe(false);
  });

  it('hold what stirs on its shelf alone', () => {
    for (const [shelf, practices] of browse({ pace: FULL, preferences: PLAIN, made: [] }, NOW).shelves)
      expect(practices.map(({ stirring }) => stirring)).toEqual(practices.map(() => shelf === 'stirring'));
  });

  it.each(['helping', 'study'] as const)(
    'begin with those for %s, for whoever they are written for',
    (audience) => {
      const own = browse({ pace: FULL, preferences: { ...PLAIN, audience }, made: [] }, NOW);
      expect(names(own)[0]).toBe(audience);
      expect(names(own).at(-1)).toBe('stirring');
      expect(names(own)).toHaveLength(SHELVES.length - 1);
    },
  );

  it('leave out what the person wants left out', () => {
    const left = browse({ pace: FULL, preferences: { ...PLAIN, avoid: ['breath', 'body'] }, made: [] }, NOW);
    const uses = left.shelves.flatMap(([, practices]) =>
      practices.flatMap((one) => one.uses as readonly string[]),
    );
    expect(uses.filter((use) => use === 'breath' || use === 'body')).toEqual([]);
    expect(ids(left)).toContain('touch');
  });

  it('are the ground alone at the pace of the ground', () => {
    const ground = browse({ pace: { ...FIRST_PACE, pace: 0 }, preferences: PLAIN, made: [] }, NOW);
    expect(names(ground)).toEqual(['ground']);
    expect(ids(ground)).toEqual(['grounding', 'soles', 'object', 'sip', 'look-out']);
    expect(ground.resting).toBe(false);
  });

  it('let what stirs rest for a week after something was stirred up', () => {
    const stirred = { ...FULL, stirredAt: [NOW] };
    const resting = browse({ pace: stirred, preferences: PLAIN, made: [] }, NOW + hours(24));
    expect(names(resting)).not.toContain('stirring');
    expect(resting.resting).toBe(true);
    expect(names(browse({ pace: stirred, preferences: PLAIN, made: [] }, NOW + hours(8 * 24)))).toContain(
      'stirring',
    );
  });

  it('have a name each, and the one that stirs says so', () => {
    expect(Object.keys(BROWSE.shelves).sort()).toEqual([...SHELVES].sort());
    expect(BROWSE.shelves.stirring).toBe('Some people find these stir things up');
  });
});
