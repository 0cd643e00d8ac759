import { describe, expect, it } from 'vitest';
import { recognise } from '../../utils/language/recognise';
import { nearMisses } from './near-misses';
import { harsh, harshAnyhow } from './positives';

describe('a harsh thing about oneself is recognised', () => {
  for (const [kind, sentences] of Object.entries(harsh))
    it.each(sentences)(`as ${kind}: %s`, (sentence) => {
      expect(recognise(sentence)).toMatchObject({ cue: true, kinds: expect.arrayContaining([kind]) });
    });

  it.each(harshAnyhow)('of any kind: %s', (sentence) => {
    expect(recognise(sentence).cue).toBe(true);
  });
});

describe('what only looks harsh on oneself is left alone', () => {
  for (const [error, sentences] of Object.entries(nearMisses))
    it.each(sentences)(`${error}: %s`, (sentence) => {
      const { cue, offer, strength, kinds } = recognise(sentence);
      expect({ cue, offer, strength, kinds }).toEqual({ cue: false, offer: false, strength: 0, kinds: [] });
    });
});

describe('strength', () => {
  const strengthOf = (sentence: string): number => recognise(sentence).strength;

  it('is low for a light word about one slip at work, so that only repetition leads to an offer', () => {
    for (const light of [
      "Argh, I'm an idiot, wrong branch",
      'oops, I am dumb, forgot the semicolon',
      "lol I'm an idiot",
    ])
      expect(recognise(light)).toMatchObject({ cue: true, offer: false });
  });

  it('is enough for an offer where a whole person is condemned', () => {
    for (const heavy of [
      'I am worthless today',
      'I hate myself today',
      "I can't do anything right today",
      'I am such a failure today',
    ])
      expect(recognise(heavy)).toMatchObject({ cue: true, offer: true });
  });

  it('falls with a hedge and rises without measure', () => {
    expect(strengthOf('maybe I am stupid')).toBeLessThan(strengthOf('I am stupid'));
    expect(strengthOf('I am so utterly stupid')).toBeGreaterThan(strengthOf('I am stupid'));
  });

  it('stays between 0 and 1', () => {
    const strength = strengthOf(
      'I hate myself so completely, I am always, always such an utterly worthless failure',
    );
    expect(strength).toBeGreaterThan(0.8);
    expect(strength).toBeLessThanOrEqual(1);
  });
});

describe('scope', () => {
  it('takes a shorter reading inside a blocked one along', () => {
    expect(recognise('The therapist asked why he always said I hate myself').cue).toBe(false);
  });

  it('does not let one blocked match hide another that counts', () => {
    expect(recognise("He says I'm lazy, and I think I am a complete failure").cue).toBe(true);
    expect(recognise("I'm not lazy, I'm just stupid").cue).toBe(true);
  });

  it('knows what others think from what others say', () => {
    expect(recognise('They think I am an idiot').kinds).toEqual(['imagined-contempt']);
    expect(recognise('They say I am an idiot').cue).toBe(false);
  });
});

describe('why', () => {
  it('names what was heard', () => {
    expect(recognise('I am worthless today').why).toContain('worth');
  });

  it('names what spoke against it', () => {
    expect(recognise('He says I am useless').why).toContain('not counted: reported');
  });
});
