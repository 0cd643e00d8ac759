import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { mentionsDying } from '../../utils/care/mention';
import { passesGate } from '../../utils/language/gate';
import { recognise } from '../../utils/language/recognise';
import { readSentence } from '../../utils/language/sentence';
import { cutSentences } from '../../utils/language/sentences';
import { judge } from '../../utils/noticing/judge';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  recognise,
  isCrisis,
  mentionsDying,
  readSentence,
  judge,
  passesGate,
  cutSentences,
};

/** Words that start many rules, so that random sentences of them try the grammar and not only the tokeniser. */
const hard = fc
  .array(
    fc.constantFrom(
      'i',
      'am',
      "I'm",
      'so',
      'really',
      'not',
      'feel',
      'like',
      'a',
      'stupid',
      'and',
      ',',
      '"',
      'my',
      'life',
      'kill',
      'myself',
      'never',
      'good',
      'enough',
      '🤡',
      '’',
      'the worst',
      'he says',
      'deserve',
      'to',
      'die',
      'want',
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(' '));

/** Time of one call in ms, the best of several: the least disturbed by the machine. */
const timeOf = (call: () => unknown): number => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
};

describe.each(Object.entries(readers))('%s', { timeout: 60_000 }, (_name, read) => {
  it('never throws on any Unicode string, lone surrogates and marks included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text)));
    fc.assert(fc.property(hard, (text) => void read(text)));
    for (const text of [
      '',
      '\uD800',
      '\uDFFF I am',
      "'",
      "''''",
      '__proto__',
      "constructor's",
      '\u0000',
      '﷽'.repeat(50),
    ])
      read(text);
  });

  it.each([
    ['one long word', 'a', ''],
    ['the beginnings of a rule', 'i am so really ', 'stupid'],
    ['whole rules', 'i feel like such a fat and ugly i am so stupid and ', ''],
    ['wishes', 'i want to really just so want to ', 'die'],
    ['words that ask for others', 'i kept dying and death ', ''],
    ['open quotes', 'he said " i am ', ''],
    ['stretched letters', 'stuuuuupid', ''],
  ])('takes time in proportion to its length on %s', (_what, unit, end) => {
    const lineOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + end;
    const long = lineOf(100_000);
    for (const [length, calls] of [
      [1_000, 20],
      [12_500, 1],
    ] as const) {
      const short = lineOf(length);
      const many = () => {
        for (let call = 0; call < calls; call++) read(short);
      };
      many();
      const ratio = timeOf(() => read(long)) / Math.max(0.5 / calls, timeOf(many) / calls);
      // In proportion to the length, and five times that for a busy machine. Squared would be as often again.
      expect(ratio).toBeLessThan(5 * (100_000 / length));
    }
  });
});
