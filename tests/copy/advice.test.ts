import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../utils/copy/never-said/advice';
import { RULES } from '../../utils/copy/never-said/rules';

describe('advice on a line', () => {
  it.each([
    ['You are enough.', ['denial']],
    ['Others have it worse!', ['comparison', 'exclamation marks']],
    ['Think of your childhood.', ['work on old memories']],
    ['You need to calm down.', ['denial', 'commands']],
    ['For people with anxiety: a proven way.', ['a disorder', 'a claim of treatment or effect']],
    ["Both hands around the cup, “like so”, and it's warm.", []],
    ['The floor is there.', []],
  ])('%s: %j', (line, advice) => {
    expect(adviceOn(line, RULES.en)).toEqual(advice);
  });

  it('is about the length of a sentence, not of a line', () => {
    const short = 'Feet on the floor, both of them.';
    expect(adviceOn(`${short} ${short} ${short}`, RULES.en)).toEqual([]);
    expect(adviceOn(`${short.slice(0, -1)} ${short.slice(0, -1)} ${short}`, RULES.en)).toEqual([
      'a long sentence',
    ]);
  });

  it('is that of the language', () => {
    expect(adviceOn('Eres suficiente.', RULES.es)).toEqual(['denial']);
    expect(adviceOn('Eres suficiente.', RULES.en)).toEqual([]);
  });
});
