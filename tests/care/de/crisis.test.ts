import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../../utils/care/crisis';
import { mentionsDying } from '../../../utils/care/mention';
import { passesGate } from '../../../utils/language/gate';
import { judge } from '../../../utils/noticing/judge';
import { harshKept } from '../../language/de/kept';
import { harsh } from '../../language/de/positives';
import { crises, noCrises, onlyVetoed } from './crises';

describe('a crisis is heard in German', () => {
  it.each(crises)('%s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
    expect(judge(sentence)).toEqual({ crisis: true });
    expect(mentionsDying(sentence)).toBe(true);
  });
});

describe('no crisis is heard in', () => {
  it.each(noCrises)('%s', (sentence) => {
    expect(isCrisis(sentence)).toBe(false);
  });
});

describe('a practice is never held out to somebody who may be in danger', () => {
  it.each(onlyVetoed)('though no crisis is heard: %s', (sentence) => {
    expect(judge(sentence)).toMatchObject({ crisis: false, recognition: { cue: false } });
    expect(mentionsDying(sentence)).toBe(true);
  });

  it.each(crises)('whatever harsh thing stands beside it: %s', (sentence) => {
    for (const insult of ['ich bin so ein Versager', 'ich hasse mich', 'ich bin zu nichts zu gebrauchen'])
      for (const both of [`${sentence}, ${insult}`, `${insult} und ${sentence}`, `${insult}, ${sentence}`]) {
        const judgment = judge(both);
        expect([both, judgment.crisis || judgment.recognition.cue === false]).toEqual([both, true]);
      }
  });

  it('and seldom withheld from a harsh sentence without any of it', () => {
    const sentences = [...Object.values(harsh), ...Object.values(harshKept)].flat();
    const withheld = sentences.filter((sentence) => isCrisis(sentence) || mentionsDying(sentence));
    expect(withheld.length / sentences.length).toBeLessThan(0.06);
  });
});
