import { describe, expect, it } from 'vitest';
import { spelling } from '../../utils/language/en/spelling';
import { makeNormaliser } from '../../utils/language/normalise';
import { cutPieces } from '../../utils/language/pieces';
import { fold, isOneSlip, squeeze } from '../../utils/language/squeeze';

const vocabulary = ['worthless', 'stupid', 'idiot', 'loser', 'myself', 'too', 'good', 'i', 'am', 'not'];
const readAs = makeNormaliser(spelling, vocabulary, ['worthless', 'stupid', 'idiot']);
const normalise = (sentence: string): string[] => readAs(cutPieces(sentence));

describe('normalising', () => {
  it.each([
    ["I'm", ['i', 'am']],
    ['I’m', ['i', 'am']],
    ['im', ['i', 'am']],
    ["can't", ['can', 'not']],
    ['cant', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["doesn't", ['does', 'not']],
    ["I've", ['i', 'have']],
    ["it's", ['it', 'is']],
    ["dog's", ['dog']],
    ['my self', ['myself']],
    ['no one', ['noone']],
    ['STUPID', ['stupid']],
    ['stuuuuupid', ['stupid']],
    ['looser', ['loser']],
    ['worthles', ['worthless']],
    ['worthlses', ['worthless']],
    ['stupis', ['stupid']],
    ['stuipd', ['stuipd']],
    ['🤡', ['clown']],
    ['well-read', ['well', 'read']],
    ['“no”…', ['"', 'no', '"', '.']],
  ])('reads %s', (typed, meant) => {
    expect(normalise(typed)).toEqual(meant);
  });

  it('leaves real words alone that are one slip from ours', () => {
    expect(normalise('god of lose to')).toEqual(['god', 'of', 'lose', 'to']);
    expect(makeNormaliser(spelling, [], ['hopeless'])(['homeless'])).toEqual(['homeless']);
  });

  it('forgives no slip in a short word', () => {
    expect(normalise('losre')).toEqual(['losre']);
  });

  it('does not trip over words that every object has', () => {
    expect(normalise("constructor's __proto__ toString'constructor")).toContain('constructor');
  });
});

it('folds an umlaut as one letter, however long it is held', () => {
  expect(['blöd', 'blöööd', 'über', 'üüüber'].map(fold)).toEqual(['bloed', 'bloed', 'ueber', 'ueber']);
});

describe('one slip', () => {
  it.each([
    ['pathetc', 'pathetic'],
    ['pathettic', 'pathetic'],
    ['pathetoc', 'pathetic'],
    ['patheitc', 'pathetic'],
  ])('%s is one from %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true);
  });

  it.each([
    ['pathetic', 'apathetic'],
    ['prophetic', 'pathetic'],
    ['pat', 'pathetic'],
    ['pahtetic', 'pathetic'],
    ['fol', 'fool'],
  ])('%s is not one from %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(false);
  });

  it('may stand farther to the front where the gate has no say', () => {
    expect(isOneSlip('pahtetic', 'pathetic', 1)).toBe(true);
    expect(isOneSlip('athetic', 'pathetic', 1)).toBe(false);
  });

  it('squeezes every run of letters', () => {
    expect(squeeze('loooseer')).toBe('loser');
  });
});
