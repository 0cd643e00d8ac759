import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { mentionsDying } from '../../utils/care/mention';
import { passesGate } from '../../utils/language/gate';
import { judge } from '../../utils/noticing/judge';
import { crisisFamilies } from './crisis-families';
import { germanFamilies } from './de/crisis-families';
import { spanishFamilies } from './es/crisis-families';

/** Each language, and something harsh to stand before and after a crisis. */
const languages = [
  { code: 'en', families: crisisFamilies, before: 'I am such a failure', after: 'I hate myself' },
  { code: 'es', families: spanishFamilies, before: 'Soy un fracaso', after: 'me odio' },
  { code: 'de', families: germanFamilies, before: 'ich bin so ein Versager', after: 'ich hasse mich' },
] as const;

describe.each(languages)('crisis families in $code', ({ families, before, after }) => {
  describe.each(Object.entries(families))('%s', (_family, { hears, silent = [], stopsAt }) => {
    it.each(hears)('is heard: %s', (sentence) => {
      expect(passesGate(sentence)).toBe(true);
      expect(judge(sentence)).toEqual({ crisis: true });
    });

    it.each([...hears, ...silent])(
      'never brings a practice, whatever harsh word stands beside it: %s',
      (sentence) => {
        expect(isCrisis(sentence) || mentionsDying(sentence)).toBe(true);
        for (const both of [`${before}, ${sentence}`, `${sentence}, ${after}`])
          expect([both, judge(both)]).not.toMatchObject([both, { recognition: { cue: true } }]);
      },
    );

    it.each(stopsAt)('is not heard in: %s', (sentence) => {
      expect(isCrisis(sentence)).toBe(false);
    });
  });

  it('are many, and most of them are heard', () => {
    const count = (list: (family: (typeof families)[string]) => readonly string[]) =>
      Object.values(families).flatMap(list).length;
    expect(count(({ hears }) => hears)).toBeGreaterThanOrEqual(120);
    expect(count(({ stopsAt }) => stopsAt)).toBeGreaterThanOrEqual(100);
    expect(count(({ silent = [] }) => silent) / count(({ hears }) => hears)).toBeLessThan(0.2);
  });
});
