import { describe, expect, it } from 'vitest';
import { rememberSent } from '../../utils/page/sent';

describe('remembering what was sent', () => {
  it('knows a sentence again, whatever closes it', () => {
    const sent = rememberSent();
    sent.add("I'm an idiot");
    for (const close of ['', '.', '…', '?!', '."']) expect(sent.freshPart(`I'm an idiot${close}`)).toBe('');
    expect(sent.freshPart("I'm an idiom")).toBe("I'm an idiom");
  });

  it('tells what was added to the last one, until the person writes elsewhere', () => {
    const sent = rememberSent();
    sent.add("I'm an idiot");
    expect(sent.freshPart("I'm an idiot and I know it.")).toBe(' and I know it');
    sent.leave();
    expect(sent.freshPart("I'm an idiot and I know it.")).toBe("I'm an idiot and I know it");
  });

  it('forgets the oldest of more than two hundred', () => {
    const sent = rememberSent();
    for (let at = 0; at <= 200; at++) sent.add(`Sentence ${at} here`);
    expect(sent.freshPart('Sentence 0 here')).toBe('Sentence 0 here');
    expect(sent.freshPart('Sentence 1 here')).toBe('');
    expect(sent.freshPart('Sentence 200 here')).toBe('');
  });
});
