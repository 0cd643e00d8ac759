import { describe, expect, it } from 'vitest';
import { statusLine } from '../../utils/copy/en/popup';
import { ICON_TITLES, NOTIFICATION } from '../../utils/copy/en/toolbar';
import { ANSWERS, offeredRecord, WITHHELD, withheldRecord } from '../../utils/noticing/decision-record';
import { MOMENTS } from '../../utils/noticing/state';
import type { Status } from '../../utils/noticing/status';

/* Read without being named, so that a new file of copy cannot be forgotten here. */
const FILES = import.meta.glob<Record<string, unknown>>(
  ['../../utils/copy/en/*.ts', '!../../utils/copy/en/screens.ts'],
  { eager: true },
);

/** Every state the popup can be in, with each of its wordings; a new kind does not compile without one. */
const STATUSES: Readonly<Record<Status['kind'], readonly Status[]>> = {
  offering: [{ kind: 'offering' }],
  later: [{ kind: 'later', until: 0 }],
  'outside-hours': [
    { kind: 'outside-hours', until: 0 },
    { kind: 'outside-hours', until: null },
  ],
  session: [{ kind: 'session', until: 0 }],
  'in-call': [{ kind: 'in-call' }],
  'full-screen': [{ kind: 'full-screen' }],
  sound: [{ kind: 'sound' }],
  arriving: [{ kind: 'arriving', until: 0 }],
  waiting: [{ kind: 'waiting', activeMinutes: 52 }],
  'only-when-asked': [{ kind: 'only-when-asked' }],
  'no-stretches': [{ kind: 'no-stretches' }],
  'enough-today': [{ kind: 'enough-today' }],
  'soon-after-last': [{ kind: 'soon-after-last', until: 0 }],
  counting: [0, 1, 41, 50].map((activeMinutes) => ({ kind: 'counting', activeMinutes, offerAt: 50 })),
};

const INSIGHT = { enough: true, lead: null, weekday: 2, need: null, needs: [], week: [], afterwards: [] };

/** What a function of the copy is called with, by its name; the others get each of the usual samples. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  statusLine: Object.values(STATUSES)
    .flat()
    .map((status) => [status, () => '14:00']),
  insightLines: [
    [INSIGHT, 'Tuesday'],
    [{ ...INSIGHT, lead: 'stretch', need: 'smaller' }, 'Tuesday'],
    [{ ...INSIGHT, lead: 'asked' }, null],
    [{ ...INSIGHT, enough: false }, null],
    [INSIGHT, null],
  ],
  afterwardsLine: [[60, 86], null].map((easierBetween) => [
    { practice: 'minute', answers: 40, easier: 30, same: 5, heavier: 5, easierBetween },
  ]),
  recordName: [
    ['local', 'lock'],
    ['kind-minute', '2026-11'],
    ['local', 'damaged.pace'],
    ['local', 'odd'],
  ],
  refusalLine: [[{ kind: 'not-json', line: 2, column: 10 }], [{ kind: 'too-large' }], [{ kind: 'newer' }]],
  decisionLine: [
    ...WITHHELD.map((why) => withheldRecord('cue', 0, why)),
    ...[...ANSWERS, null].flatMap((answer) => MOMENTS.map((moment) => offeredRecord(moment, 0, answer))),
  ].map((record) => [record]),
};
const USUAL: readonly (readonly unknown[])[] = [['3', '4'], [1], ['United Kingdom']];

type Line = readonly [path: string, line: string];

/** Every string the copy can give, the ones made by functions included. */
function linesOf(value: unknown, path: string): readonly Line[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const make = value as (...given: readonly unknown[]) => unknown;
    return (SAMPLES[make.name] ?? USUAL).flatMap((given) => linesOf(make(...given), path));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => linesOf(inner, `${path}.${key}`));
  }
  return [];
}

const linesByFile = Object.entries(FILES).map(
  ([path, copy]) => [path, linesOf(copy, path.replace(/^.*\/|\.ts$/g, ''))] as const,
);
const lines = linesByFile.flatMap(([, found]) => found);

/** No sentence is longer, counted in words. */
const LONGEST_SENTENCE = 16;

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
  ['commands', /\b(you (must|have to|need to)|don’t worry)\b/i],
  ['words that push or belittle', /\b(should|just|simply)\b/i],
  ['guilt', /\b(we miss(ed)? you|are you sure|forgot|disappoint)/i],
  ['method words', /\b(overdose|cut(ting)? (myself|yourself)|hang|jump|pills|kill)\b/i],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['straight quotes', /[A-Za-z]'[a-z]|"/],
];

describe('what the product says', () => {
  it('is found by this test, whichever file it stands in', () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(linesByFile.filter(([, found]) => found.length === 0)).toEqual([]);
    expect(linesByFile.map(([path]) => path)).toContain('../../utils/copy/en/site.ts');
  });

  it('has words of its own for every state the popup can be in', () => {
    const states = lines.filter(([path]) => path === 'popup.statusLine').map(([, line]) => line);
    expect(states).toHaveLength(Object.values(STATUSES).flat().length);
    expect(new Set(states).size).toBe(states.length);
  });

  it.each(NEVER_SAID)('never holds %s', (_name, sign) => {
    expect(lines.filter(([, line]) => sign.test(line))).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const long = lines.flatMap(([path, line]) =>
      line
        .split(/(?<=[.?:;])\s+/)
        .filter((sentence) => sentence.trim().split(/\s+/).length > LONGEST_SENTENCE)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('says the same for every offer, whatever led to it', () => {
    const offers = [NOTIFICATION.message, statusLine({ kind: 'offering' }, String)];
    expect(new Set(offers).size).toBe(1);
    expect(ICON_TITLES.offering.toLowerCase()).toContain('a minute, if you’d like one');
  });
});
