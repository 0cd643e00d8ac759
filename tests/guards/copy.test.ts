import { describe, expect, it } from 'vitest';
import * as practices from '../../utils/copy/en/practices';
import * as screens from '../../utils/copy/en/screens';

/** Every string the copy can give, the ones made by functions included. */
function linesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return linesOf(callWithSamples(value as (...given: never[]) => unknown), path);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
  }
  return [];
}

const SAMPLES: Record<string, readonly unknown[]> = {
  statusLine: [{ kind: 'counting', activeMinutes: 41, offerAt: 50 }, () => '14:00'],
};

function callWithSamples(make: (...given: never[]) => unknown): unknown {
  return make(...((SAMPLES[make.name] ?? ['3', '4']) as never[]));
}

const lines = [...linesOf(practices, 'practices'), ...linesOf(screens, 'screens')];

/* What no line may say (voice: CONTRIBUTING). */
const NEVER_SAID: readonly (readonly [string, RegExp])[] = [
  ['exclamation marks', /!/],
  [
    'a disorder',
    /\b(depress|anxiety|anxious|disorder|trauma|ptsd|adhd|bipolar|diagnos|symptom|patient|clinical)/i,
  ],
  [
    'a claim of treatment',
    /\b(treat(s|ment)?|heal(s|ing)?|cures?|proven|scientifically|clinically|reduces? stress)\b/i,
  ],
  ['praise', /\b(great (job|work)|good job|well done|amazing|awesome|proud|congrat|you did it)\b/i],
  ['streaks and scores', /\b(streak|score|points?|level up|badge|goal|progress bar)\b/i],
  ['comparison', /\b(others have it worse|at least you|better than others)\b/i],
  ['commands', /\b(you (should|must|have to|need to)|just |simply |don’t worry)\b/i],
  ['guilt', /\b(we miss(ed)? you|are you sure|forgot|disappoint)/i],
  ['method words', /\b(overdose|cut(ting)? (myself|yourself)|hang|jump|pills|kill)\b/i],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['straight quotes', /[A-Za-z]'[a-z]|"/],
];

describe('what the product says', () => {
  it('is found by this test', () => {
    expect(lines.length).toBeGreaterThan(120);
  });

  it.each(NEVER_SAID)('never holds %s', (_name, sign) => {
    expect(lines.filter(([, line]) => sign.test(line))).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const long = lines.flatMap(([path, line]) =>
      line
        .split(/(?<=[.?:;])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 18)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('says the same for every offer, whatever led to it', () => {
    const offers = [
      screens.POPUP.offered,
      screens.NOTIFICATION.message,
      screens.statusLine({ kind: 'offering' }, String),
    ];
    expect(new Set(offers).size).toBe(1);
    expect(screens.ICON_TITLES.offering.toLowerCase()).toContain('a minute, if you’d like one');
  });
});
