import { describe, expect, it } from 'vitest';
import { compilePattern, NONE } from '../../utils/language/matcher';
import { alwaysHas, makePatternReader, spellOut } from '../../utils/language/pattern';
import { dropInside, makeRulebook } from '../../utils/language/rulebook';

const lexicon = {
  joins: 'and',
  words: { BAD: 'bad worse' },
  phrases: { SELF: 'i (am|was)', VERY: '(very|so)*' },
};
const read = makePatternReader(lexicon);
const matches = (pattern: string, sentence: string): boolean =>
  compilePattern(read(pattern).right, 1)(sentence.split(' '), 0) !== NONE;
const find = (rule: string, sentence: string): string[] =>
  makeRulebook([{ of: rule, pattern: read(rule) }])(sentence.split(' ')).map(({ start, end }) =>
    sentence.split(' ').slice(start, end).join(' '),
  );

describe('the notation of rules', () => {
  it.each([
    ['i am', 'i am', true],
    ['i am', 'i was', false],
    ['SELF VERY BAD', 'i was very very worse', true],
    ['SELF VERY BAD', 'i was very very very very bad', false],
    ['i really? am', 'i am', true],
    ['so+ bad', 'bad', false],
    ['i ~ bad', 'i am told it is bad', true],
    ['i ~ bad', 'i am , bad', false],
    ['i _ bad', 'i am bad', true],
    ['i _ bad', 'i , bad', false],
    ['bad $', 'bad and', true],
    ['bad $', 'bad ,', true],
    ['bad #', 'bad and', false],
    ['bad #', 'bad', true],
    ['[bad] i am', 'i am not bad', true],
    ['i am [so bad]', 'i am so so bad', true],
    ['[bad] i am', 'i am', false],
    ['{bad} i am', 'i am', true],
    ['{(bad|worse)} i am', 'i am not worse', false],
  ])('%s reads "%s": %s', (pattern, sentence, expected) => {
    expect(matches(pattern, sentence)).toBe(expected);
  });

  it('finds a rule around its anchor', () => {
    expect(find('SELF VERY <BAD> (at it)?', 'well i am so bad at it again')).toEqual(['i am so bad at it']);
  });

  it('finds what stands elsewhere in the sentence, before it or behind it, and takes up no word of it', () => {
    expect(find('[bad] {worse} i <am>', 'bad , so i am')).toEqual(['i am']);
    expect(find('[bad] {worse} i <am>', 'i am so bad')).toEqual(['i am']);
    expect(find('[bad] {worse} i <am>', 'i am so bad and worse')).toEqual([]);
  });

  it('finds an anchor of several words', () => {
    expect(find('i ~ <(give|gave) up>', 'then i really gave up')).toEqual(['i really gave up']);
  });

  it('reads backwards over the beginning of the sentence', () => {
    expect(find('^ so <BAD>', 'so bad')).toEqual(['so bad']);
  });

  it.each(['NOBODY_KNOWS', '(i am', '<bad', '? i'])('refuses the broken pattern %s', (pattern) => {
    expect(() => read(pattern)).toThrow();
  });

  it('refuses a rule without an anchor', () => {
    expect(() => find('i am', 'i am')).toThrow('anchor');
  });
});

describe('matches inside others', () => {
  const at = (start: number, end: number) => ({ of: null, start, end });

  it('are dropped, and only these', () => {
    const matches = [at(6, 9), at(1, 3), at(2, 4), at(0, 4), at(3, 5)];
    expect(dropInside(matches, [at(1, 4), at(6, 9)], 10)).toEqual([at(0, 4), at(3, 5)]);
  });

  it('all stay when nothing covers them', () => {
    expect(dropInside([at(0, 2)], [], 3)).toEqual([at(0, 2)]);
  });
});

describe('what a pattern is made of', () => {
  it('can be spelled out when it holds words only', () => {
    expect(spellOut(read('<(a|b) c>').anchor ?? read('x').right)).toEqual(['a c', 'b c']);
    expect(() => spellOut(read('a ~').right)).toThrow();
  });

  it.each([
    ['i am', true],
    ['(i|you) am', false],
    ['(i am|am i)', true],
    ['i? am', false],
    ['~ i', true],
    ['[i] am', true],
    ['[(i|you)] am', false],
    ['{i} am', false],
  ])('%s always holds an i: %s', (pattern, expected) => {
    expect(alwaysHas(read(pattern).right, new Set(['i']))).toBe(expected);
  });
});
