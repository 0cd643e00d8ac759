import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentences, sentenceAtCaret } from '../../utils/language/sentences';

describe('cutting sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['first\r\n\r\nsecond', ['first', 'second']],
    ['Bring fruit, e.g. Apples and pears. Thanks.', ['Bring fruit, e.g. Apples and pears.', 'Thanks.']],
    ['Ask Dr. Meyer first. Then call.', ['Ask Dr. Meyer first.', 'Then call.']],
    ['It costs 3.50 in total. Fine.', ['It costs 3.50 in total.', 'Fine.']],
    ['I wonder... Maybe not.', ['I wonder... Maybe not.']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, sentences) => {
    expect(cutSentences(text)).toEqual(sentences);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = (string: string): string => string.replace(/\s+/gu, '');
        expect(bare(cutSentences(text).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('the sentence at the caret', () => {
  it.each([
    ['Done. I am writing', 'I am writing'],
    ['Done. I wrote this.', 'I wrote this.'],
    ['Done.\nnext line', 'next line'],
    ['Done.\n', 'Done.'],
    ['', ''],
  ])('of %j is %j', (text, sentence) => {
    expect(sentenceAtCaret(text)).toBe(sentence);
  });
});
