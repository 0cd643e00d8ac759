import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { judge } from '../../utils/noticing/judge';
import { crises, noCrises } from './crises';

describe('a crisis is heard', () => {
  it.each(crises)('%s', (sentence) => {
    expect(isCrisis(sentence)).toBe(true);
  });

  it.each(crises)('and never gives a cue: %s', (sentence) => {
    expect(judge(sentence)).toEqual({ crisis: true });
  });
});

describe('no crisis is heard in', () => {
  it.each(noCrises)('%s', (sentence) => {
    expect(isCrisis(sentence)).toBe(false);
  });
});

describe('judging', () => {
  it('passes on what was recognised when there is no crisis', () => {
    expect(judge('I am worthless today')).toMatchObject({
      crisis: false,
      recognition: { cue: true, kinds: ['worthlessness'] },
    });
  });
});
