import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../utils/copy/languages';
import { wordsInLongest } from '../../utils/copy/never-said/advice';
import { EVERYWHERE, RULES, type Sign } from '../../utils/copy/never-said/rules';
import { readWords } from '../../utils/copy/read-words';
import { TOOLBAR_WORDS } from '../../utils/copy/toolbar-words';
import { ANSWERS, offeredRecord, WITHHELD, withheldRecord } from '../../utils/noticing/decision-record';
import { MOMENTS } from '../../utils/noticing/state';
import { STATUSES } from '../fixtures/statuses';

/* Read without being named, so that a new file of copy cannot be forgotten here. Those that gather say what others say. */
const FILES = import.meta.glob<Record<string, unknown>>(
  ['../../utils/copy/*/**/*.ts', '!**/{first,helplines,pages,breaks}.ts'],
  { eager: true },
);

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
/* The numbers are such as languages count differently. */
const USUAL: readonly (readonly unknown[])[] = [
  ['3', '4'],
  ...[0, 1, 2, 5, 11, 100].map((count) => [count]),
  ['United Kingdom'],
];

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

/** The files of a language, each with its lines. */
function linesByFile(tag: LanguageTag) {
  return Object.entries(FILES)
    .filter(([path]) => path.startsWith(`../../utils/copy/${tag}/`))
    .map(([path, copy]) => [path, linesOf(copy, path.replace(/^.*\/|\.ts$/g, ''))] as const);
}

describe.each(LANGUAGE_TAGS)('what the product says in %s', (tag) => {
  const files = linesByFile(tag);
  const lines = files.flatMap(([, found]) => found);
  const { neverSaid, longest } = RULES[tag];
  const signs = Object.entries<Sign>({ ...EVERYWHERE, ...neverSaid });

  it('is found by this test, whichever file it stands in', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(files.filter(([, found]) => found.length === 0)).toEqual([]);
    const paths = files.map(([path]) => path);
    expect(paths).toContain(`../../utils/copy/${tag}/offer.ts`);
    expect(paths).toContain(`../../utils/copy/${tag}/practices/stirring-words.ts`);
  });

  it('has words of its own for every state the popup can be in', () => {
    const states = lines.filter(([path]) => path === 'popup.statusLine').map(([, line]) => line);
    expect(states).toHaveLength(Object.values(STATUSES).flat().length);
    expect(new Set(states).size).toBe(states.length);
  });

  it.each(signs)('never holds %s', (_name, { sign, would }) => {
    expect(lines.filter(([, line]) => sign.test(line))).toEqual([]);
    expect(would.filter((line) => !sign.test(line))).toEqual([]);
    expect(would.length).toBeGreaterThan(0);
  });

  it('keeps its sentences short', () => {
    const long = lines.filter(([path, line]) => {
      const most = path.startsWith('stage-words') ? longest.inBreaks : longest.onScreens;
      return wordsInLongest(line) > most;
    });
    expect(long).toEqual([]);
  });

  it('says the same for every offer, whatever led to it', async () => {
    const { ICON_TITLES, NOTIFICATION } = TOOLBAR_WORDS[tag];
    const { statusLine } = await readWords(tag, 'first');
    expect(statusLine({ kind: 'offering' }, String)).toBe(NOTIFICATION.message);
    const offer = NOTIFICATION.message.replace(/\p{P}$/u, '').toLowerCase();
    expect(ICON_TITLES.offering.toLowerCase()).toContain(offer);
  });

  it('says little in the short help panel', () => {
    const short = lines.filter(([path]) => /^talk(-lines)?\.(TALK|LINES)_SHORT/.test(path));
    expect(short.length).toBeGreaterThan(20);
    // A place and a date are given, and not ours to shorten.
    const long = short.filter(([, line]) => line.replace('United Kingdom', '').split(/\s+/).length > 6);
    expect(long).toEqual([]);
  });
});
