import { describe, expect, it } from 'vitest';
import { passesGate } from '../../utils/language/gate';
import { recognise } from '../../utils/language/recognise';
import { judge } from '../../utils/noticing/judge';
import { crises, noCrises } from '../care/crises';
import { crisesToHear, crisesWithInsult, wideNetOnly } from '../care/crises-with-insult';

const isCue = (sentence: string): boolean => {
  const judgment = judge(sentence);
  return !judgment.crisis && (judgment.recognition.cue || judgment.recognition.offer);
};

describe('an insult next to a wish to die is never a cue', () => {
  it.each(crisesWithInsult)('%s', (sentence) => {
    expect(isCue(sentence)).toBe(false);
  });

  it('though most of these would be cues by their insult alone', () => {
    const cues = crisesWithInsult.filter((sentence) => recognise(sentence).cue);
    expect(cues.length).toBeGreaterThan(crisesWithInsult.length / 2);
  });

  it('in either order, with any mark or word between', () => {
    const insults = ['I am worthless', "I'm such an idiot", 'i hate myself', "I'm a failure"];
    const wishes = ['I want to die', 'I should kill myself', 'kms', 'I could disappear', 'end my life'];
    for (const insult of insults)
      for (const wish of wishes)
        for (const between of [', ', ' and ', ' so ', '; ', ' – ', '… ', ' '])
          for (const sentence of [insult + between + wish, wish + between + insult])
            expect(isCue(sentence), sentence).toBe(false);
  });
});

describe('help opens for', () => {
  it.each(crisesToHear)('%s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
    expect(judge(sentence)).toEqual({ crisis: true });
  });
});

describe('a word of dying alone is no crisis', () => {
  it.each([...wideNetOnly, ...noCrises])('%s', (sentence) => {
    expect(judge(sentence).crisis).toBe(false);
  });
});

describe('a cue stays a cue', () => {
  it.each([
    'I am so stupid',
    'I am such a failure',
    'I hate myself',
    "I'm worthless today",
    "I'm a terrible developer, I missed the deadline again",
    "I'm an idiot, I broke the build",
  ])('without a word of dying: %s', (sentence) => {
    expect(judge(sentence)).toEqual({ crisis: false, recognition: recognise(sentence) });
    expect(isCue(sentence)).toBe(true);
  });

  it('and what took it away can be explained', () => {
    const judgment = judge("I'm an idiot, I killed the wrong process");
    expect(recognise("I'm an idiot, I killed the wrong process").cue).toBe(true);
    expect(judgment).toMatchObject({ crisis: false, recognition: { cue: false, offer: false, strength: 0 } });
    expect(judgment).toHaveProperty('recognition.why.0', expect.stringContaining('dying'));
  });

  it('and a plain crisis stays one', () => {
    for (const sentence of crises) expect(judge(sentence)).toEqual({ crisis: true });
  });
});
