import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { mentionsDying } from '../../utils/care/mention';
import { passesGate } from '../../utils/language/gate';
import { judge } from '../../utils/noticing/judge';
import { crisisFamilies } from './crisis-families';

describe.each(Object.entries(crisisFamilies))('%s', (_family, { hears, silent = [], stopsAt }) => {
  it.each(hears)('is heard: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
    expect(judge(sentence)).toEqual({ crisis: true });
  });

  it.each([...hears, ...silent])(
    'never brings a practice, whatever harsh word stands beside it: %s',
    (sentence) => {
      expect(isCrisis(sentence) || mentionsDying(sentence)).toBe(true);
      for (const both of [`I am such a failure, ${sentence}`, `${sentence}, I hate myself`])
        expect([both, judge(both)]).not.toMatchObject([both, { recognition: { cue: true } }]);
    },
  );

  it.each(stopsAt)('is not heard in: %s', (sentence) => {
    expect(isCrisis(sentence)).toBe(false);
  });
});

it('the families are many, and most of them are heard', () => {
  const families = Object.values(crisisFamilies);
  const count = (list: (family: (typeof families)[number]) => readonly string[]) =>
    families.flatMap(list).length;
  expect(count(({ hears }) => hears)).toBeGreaterThanOrEqual(120);
  expect(count(({ stopsAt }) => stopsAt)).toBeGreaterThanOrEqual(120);
  expect(count(({ silent = [] }) => silent) / count(({ hears }) => hears)).toBeLessThan(0.2);
});
