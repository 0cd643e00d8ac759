import { describe, expect, it } from 'vitest';
import { isCrisis } from '../../../utils/care/crisis';
import { mentionsDying } from '../../../utils/care/mention';
import { passesGate } from '../../../utils/language/gate';
import { judge } from '../../../utils/noticing/judge';
import { ambiguous, crises, noCrises } from './crises';
import { crisesWithInsult } from './crises-with-insult';

describe('a crisis written in Spanish', () => {
  it.each(crises)('is heard: %s', (sentence) => {
    expect(passesGate(sentence)).toBe(true);
    expect(isCrisis(sentence)).toBe(true);
    expect(judge(sentence)).toEqual({ crisis: true });
  });

  it.each(crises)('is in the wide net, too: %s', (sentence) => {
    expect(mentionsDying(sentence)).toBe(true);
  });

  it.each([...crisesWithInsult, ...ambiguous])('never brings a practice: %s', (sentence) => {
    expect(judge(sentence)).not.toMatchObject({ recognition: { cue: true } });
  });
});

describe('no crisis is heard in Spanish in', () => {
  it.each([...noCrises, ...ambiguous])('%s', (sentence) => {
    expect(isCrisis(sentence)).toBe(false);
  });
});
