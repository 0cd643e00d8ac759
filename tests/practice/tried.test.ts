import { describe, expect, it } from 'vitest';
import { hours, type Instant } from '../../utils/activity/instant';
import { beginBreak } from '../../utils/practice/break';
import { parseTried } from '../../utils/practice/stored';
import { afterBegun, afterSaid, NOTHING_TRIED, wasHard } from '../../utils/practice/tried';
import { choose } from '../fixtures/practices';

const START: Instant = Date.UTC(2026, 10, 23, 9);
const begun = beginBreak('one', choose('friend'), 'asked', START);
const answered = (after: 'easier' | 'same' | 'heavier' | 'stirred-up') => ({
  ...begun,
  answers: { ...begun.answers, after },
});

describe('what was tried', () => {
  const once = afterBegun(NOTHING_TRIED, begun);

  it('counts how often a practice was begun, and when it was last', () => {
    expect(once).toEqual({ friend: { times: 1, lastAt: START, said: null } });
    const later = { ...begun, startedAt: START + hours(5) };
    expect(afterBegun(once, later)).toEqual({ friend: { times: 2, lastAt: START + hours(5), said: null } });
  });

  it('keeps what was said last, through breaks in which nothing is said', () => {
    const said = afterSaid(once, answered('easier'));
    expect(said.friend?.said).toBe('easier');
    const again = afterBegun(said, begun);
    expect(afterSaid(again, begun).friend?.said).toBe('easier');
    expect(afterSaid(again, answered('heavier')).friend?.said).toBe('heavier');
  });

  it('remembers that it was not helping, whatever is said of the ground after it', () => {
    const easing = afterSaid(once, { ...begun, easing: true });
    expect(easing.friend?.said).toBe('not-helping');
    const both = { ...easing, grounding: { times: 4, lastAt: START, said: 'easier' as const } };
    const ground = { ...answered('heavier'), practice: 'grounding' as const, eased: true };
    expect(afterSaid(both, ground)).toEqual(both);
  });

  it('takes the same in twice without a change', () => {
    const said = afterSaid(once, answered('same'));
    expect(afterSaid(said, answered('same'))).toBe(said);
  });

  it('says nothing of what it has forgotten meanwhile', () => {
    expect(afterSaid(NOTHING_TRIED, answered('heavier'))).toBe(NOTHING_TRIED);
  });

  it.each([
    ['easier', false],
    ['same', false],
    ['heavier', true],
    ['stirred-up', true],
  ] as const)('takes "%s" for hard: %s', (after, hard) => {
    expect(wasHard(afterSaid(once, answered(after)), 'friend')).toBe(hard);
  });

  it('takes what did not help for hard, and not what was never done', () => {
    expect(wasHard(afterSaid(once, { ...begun, easing: true }), 'friend')).toBe(true);
    expect(wasHard(once, 'minute')).toBe(false);
  });
});

describe('what was tried, as found in storage', () => {
  it('is read as it was written, with practices of another version', () => {
    const tried = {
      minute: { times: 3, lastAt: START, said: null },
      'later-one': { times: 1, lastAt: START, said: 'same' },
    };
    expect(parseTried(structuredClone(tried))).toEqual(tried);
    expect(parseTried({})).toEqual(NOTHING_TRIED);
  });

  it.each([
    ['nothing', undefined],
    ['a list', 'minute'],
    ['a practice with words in its name', { 'what I wrote': { times: 1, lastAt: START, said: null } }],
    ['half a time', { minute: { times: 0.5, lastAt: START, said: null } }],
    ['no time', { minute: { times: 1, lastAt: Number.NaN, said: null } }],
    ['something nobody can say', { minute: { times: 1, lastAt: START, said: 'great' } }],
  ])('is not read from %s', (_, found) => {
    expect(parseTried(found)).toBeNull();
  });
});
