// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOpen, readTyped } from '../../utils/page/typing';

const makeArea = (value: string): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = value;
  area.setSelectionRange(value.length, value.length);
  return area;
};

const sentencesOf = (before: string, typed: string) => readTyped(makeArea(before + typed), typed.length);

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the sentences a person typed', () => {
  it('are all of them in a field that was empty', () => {
    expect(sentencesOf('', 'One. Two! Three')).toEqual(['One.', 'Two!', 'Three']);
  });

  it('are none that began before', () => {
    expect(sentencesOf('Somebody said that I ', 'am slow. I like it.')).toEqual(['I like it.']);
  });

  it('begin right after older text', () => {
    expect(sentencesOf('Older text here. ', 'I am slow.')).toEqual(['I am slow.']);
    expect(sentencesOf('Older line\n\n', 'I am slow.')).toEqual(['I am slow.']);
  });

  it('leave out the piece that a long read begins with', () => {
    const long = `${'word '.repeat(200)}end. Then this.`;
    expect(sentencesOf('', long)).toEqual(['Then this.']);
  });

  it('never hold a word that was there before', () => {
    const text = fc.array(fc.constantFrom('old', 'older', '. ', '? ', '\n', ' ', '😀'), { maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom('new', '. ', '\n', ' ', '😀'), { maxLength: 80 }),
        (old, typed) => {
          expect(sentencesOf(old.join(''), typed.join('')).join(' ')).not.toContain('old');
        },
      ),
    );
  });
});

describe('an open sentence', () => {
  it.each(['I am', 'I am,', 'I am :(', 'e.g. this'])('is %s', (sentence) =>
    expect(isOpen(sentence)).toBe(true),
  );
  it.each(['I am.', 'Am I?', 'I am!', 'I am…', '“I am.”', 'I am. :(', '我很笨。'])('is not %s', (sentence) =>
    expect(isOpen(sentence)).toBe(false),
  );
});
