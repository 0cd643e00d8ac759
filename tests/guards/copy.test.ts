import { describe, expect, it } from 'vitest';
import { statusLine } from '../../utils/copy/en/popup';
import { ICON_TITLES, NOTIFICATION } from '../../utils/copy/en/toolbar';
import { ANSWERS, offeredRecord, WITHHELD, withheldRecord } from '../../utils/noticing/decision-record';
import { MOMENTS } from '../../utils/noticing/state';
import type { Status } from '../../utils/noticing/status';

/* Read without being named, so that a new file of copy cannot be forgotten here. */
const FILES = import.meta.glob<Record<string, unknown>>(['../../utils/copy/*/**/*.ts'], { eager: true });

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
  // Gives what STAGE_WORDS holds, which is read itself.
  linesOf: [],
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

/** No sentence is longer, counted in words; in a break, where reading is harder, they are shorter. */
const LONGEST_SENTENCE = 16;
const LONGEST_IN_A_BREAK = 14;

/* What no line may say (voice: CONTRIBUTING), and lines that would say it: a rule that lets them pass is none. */
const NEVER_SAID: readonly (readonly [name: string, sign: RegExp, would: readonly string[]])[] = [
  ['exclamation marks', /!/, ['Well then!']],
  [
    'a disorder',
    /\b(depress|anxiety|anxious|disorder|trauma|ptsd|adhd|ocd\b|bipolar|burn-?out|panic attack|phobi|addict|diagnos|symptom|patients\b|clinical|mental health|illness)/i,
    ['For people with anxiety.', 'Burnout is common.', 'Signs of depression', 'It helps patients.'],
  ],
  [
    'a claim of treatment or effect',
    /\b(treat(s|ed|ment)?|heal(s|ed|ing)?|cures?d?|therapeutic|remedy|proven|evidence-based|scientifically|clinically|effective|guarantee[ds]?|(reduces?|relieves?|lowers?|eases?) (stress|worry|pain|tension)|studies show|research shows|(will|to) (make|help) you (feel|be) (better|calm\w*|happ\w+)|makes you (feel )?(better|calmer|happier|stronger))\b/i,
    [
      'A proven way.',
      'It relieves stress.',
      'This will make you feel better.',
      'Studies show it works.',
      'It heals.',
    ],
  ],
  [
    'praise for using it',
    /\b(great (job|work|start)|good (job|work|for you)|well done|nicely done|nice work|keep it up|amazing|awesome|fantastic|proud of (you|yourself)|congrat\w*|you did it|you(’ve| have) (earned|completed|achieved)|doing (great|so well)|thank you for taking)\b/i,
    ['Nicely done.', 'You’ve earned this.', 'You are doing great.', 'Thank you for taking a break.'],
  ],
  [
    'streaks and scores',
    /\b(streaks?|scores?|points?|level up|badges?|goals?|progress bar|in a row|daily habit|record)\b/i,
    ['Three days in a row', 'Your score', 'A new goal'],
  ],
  [
    'denial',
    /\b(you(’re| are) (not (a|an) |so |truly |really )?(amazing|perfect|wonderful|great|enough|worthy|loved|special|beautiful|strong|a good person|failure|idiot)|nothing is wrong|(it|everything|all)(’s| is| will be|’ll be) (fine|all right|okay|ok|well)(?! (to|if|that|you))|you(’ll| will) be (fine|all right|okay)|(isn’t|not) (that|so) bad|cheer up|bright side|stay positive|think positive|happens for a reason|no reason to be|don’t be (sad|silly|upset)|calm down|get over it|let it go(?! (a|to|its)))\b/i,
    [
      'You are enough.',
      'You are not a failure.',
      'Everything will be fine.',
      'It isn’t that bad.',
      'You’ll be all right.',
      'Look on the bright side.',
    ],
  ],
  [
    'comparison',
    /\b(have it worse|has it worse|could be worse|worse off|at least (you|it|they)\b|better than (others|most)|less fortunate|more fortunate|luck(y|ier) (to|than)|be grateful|other people manage|unlike others|than (most|other) people)\b/i,
    ['Others have it worse.', 'It could be worse.', 'At least you have work.', 'Be grateful.'],
  ],
  [
    'a mood that it cannot know',
    /\b(you (seem|look|sound|feel|must be|are) |you’re (feeling |so )?)(sad|upset|stressed|tense|angry|worried|down|lonely|ashamed|overwhelmed|hurting)\b/i,
    ['You seem sad.', 'You’re stressed.', 'You feel lonely.'],
  ],
  [
    'commands',
    /\b(you (must|have to|need to|ought to|had better)|don’t worry|try harder|make sure|be sure to|close your eyes|take a deep breath|relax)\b/i,
    ['You need to stop.', 'Close your eyes.', 'Take a deep breath.', 'Now relax.'],
  ],
  [
    'words that push or belittle',
    /\b(should|just(?! about)|simply|merely have|only have to|obviously|easy as)\b/i,
    ['Just breathe.', 'You should rest.'],
  ],
  [
    'work on old memories',
    /\b(childhood|your past|old wounds?|inner child|when you were (little|young|small|a child)|relive|bring back the memory|your (mother|father|parents))\b/i,
    ['Think of your childhood.', 'When you were little.', 'An old wound'],
  ],
  [
    'guilt',
    /\b(we miss(ed)? you|are you sure|forgot|disappoint\w*|where have you been|you haven’t)\b/i,
    ['We missed you.', 'You haven’t paused today.'],
  ],
  [
    'method words',
    /\b(overdose|cut(ting)? (myself|yourself)|hang(ing)?|noose|ropes?|jump(ing)?|pills?|tablets|kill(ing)?|knife|knives|blades?|razors?|guns?|shoot|drown(ing)?|poison|bridges?|suicid\w*|self-harm\w*)\b/i,
    ['A rope', 'Taking pills', 'Standing on a bridge'],
  ],
  [
    'the names of other people’s programmes',
    /\b(MSC|CFT|mindful self-compassion|compassion-focused|compassionate mind)\b/i,
    ['An MSC practice'],
  ],
  ['emoji', /\p{Extended_Pictographic}/u, ['Good 🙂']],
  ['straight quotes', /[A-Za-z]'[a-z]|"/, ["Don't", 'Say "so".']],
];

describe('what the product says', () => {
  it('is found by this test, whichever file it stands in', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(linesByFile.filter(([, found]) => found.length === 0)).toEqual([]);
    const paths = linesByFile.map(([path]) => path);
    expect(paths).toContain('../../utils/copy/en/offer.ts');
    expect(paths).toContain('../../utils/copy/en/practices/stirring-words.ts');
  });

  it('has words of its own for every state the popup can be in', () => {
    const states = lines.filter(([path]) => path === 'popup.statusLine').map(([, line]) => line);
    expect(states).toHaveLength(Object.values(STATUSES).flat().length);
    expect(new Set(states).size).toBe(states.length);
  });

  it.each(NEVER_SAID)('never holds %s', (_name, sign, would) => {
    expect(lines.filter(([, line]) => sign.test(line))).toEqual([]);
    expect(would.filter((line) => !sign.test(line))).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const long = lines.flatMap(([path, line]) =>
      line
        .split(/(?<=[.?:;])\s+/)
        .filter((sentence) => {
          const most = path.startsWith('stage-words') ? LONGEST_IN_A_BREAK : LONGEST_SENTENCE;
          return sentence.trim().split(/\s+/).length > most;
        })
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
