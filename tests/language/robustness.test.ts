import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../utils/care/crisis';
import { passesGate } from '../../utils/language/gate';
import { recognise } from '../../utils/language/recognise';
import { cutSentences } from '../../utils/language/sentences';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  recognise,
  isCrisis,
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
    ['open quotes', 'he said " i am ', ''],
    ['stretched letters', 'stuuuuupid', ''],
  ])('takes time in proportion to its length on %s', (_what, unit, end) => {
    const lineOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + end;
    const short = lineOf(12_500);
    const long = lineOf(100_000);
    read(short);
    const ratio =
      timeOf(() => read(long)) /
      Math.max(
        0.5,
        timeOf(() => read(short)),
      );
    // Eight times the length: eight times the time, and four times that for a busy machine. Squared would be 64.
    expect(ratio).toBeLessThan(40);
  });
});
