import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AFTER_WORDS, NAMED_WORDS, NEED_WORDS } from '../../utils/copy/en/practices/answer-words';
import { PRACTICE_LINES } from '../../utils/copy/en/practices/practice-lines';
import { PRACTICE_NAMES } from '../../utils/copy/en/practices/practice-names';
import { STAGE_WORDS } from '../../utils/copy/en/practices/stage-words';
import { linesOf } from '../../utils/copy/lines-of';
import { stagesFor } from '../../utils/practice/break';
import { LIBRARY, practiceOf, type StageId } from '../../utils/practice/library';
import { OWN_KINDS } from '../../utils/practice/own-line';
import { PAPER, SERVES } from '../../utils/practice/paper';
import {
  AFTERS,
  AUDIENCES,
  AVOIDABLE,
  NAMED,
  NEEDS,
  PRACTICE_IDS,
  type Practice,
  type Stage,
} from '../../utils/practice/practice';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(1200));
const slug = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/));
const listOf = <const T extends readonly (string | number)[]>(values: T, least = 0) =>
  v.pipe(
    v.array(v.picklist(values)),
    v.minLength(least),
    v.check((list) => new Set(list).size === list.length, 'something stands twice'),
  );

/** The shape of a row: nothing more than this, and nothing out of range. */
const practiceSchema = v.strictObject({
  id: v.picklist(PRACTICE_IDS),
  lengths: v.pipe(
    v.array(seconds),
    v.minLength(1),
    v.check(
      (list) => list.every((one, at) => at === 0 || one > (list[at - 1] ?? 0)),
      'not the shortest first',
    ),
  ),
  paces: listOf([0, 1, 2], 1),
  uses: listOf([...AVOIDABLE, 'imagery', 'writing']),
  fits: listOf(['asked', 'happened', 'stretch', 'cue', 'call-end']),
  audience: v.picklist(AUDIENCES),
  stirring: v.boolean(),
  stages: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        component: v.picklist(['mindfulness', 'common-humanity', 'kindness', 'need', 'grounding', 'return']),
        asks: v.optional(v.picklist(['named', 'need', 'after'])),
        own: v.optional(v.picklist(OWN_KINDS)),
        keeps: v.optional(v.literal('phrase')),
        when: v.optional(v.picklist(['nothing-much', 'something'])),
        from: v.optional(seconds),
        to: v.optional(seconds),
      }),
    ),
    v.minLength(2),
  ),
});

const ALL = LIBRARY.map((practice) => [practice.id, practice] as const);
const ids = (found: readonly Practice[]) => found.map(({ id }) => id);

describe.each(ALL)('the practice %s', (id, practice) => {
  it('is a row as rows are', () => {
    expect(v.safeParse(practiceSchema, practice).issues).toBeUndefined();
  });

  it('ends in its only return, which asks how things are', () => {
    const returns = practice.stages.filter(({ component }) => component === 'return');
    expect(returns).toEqual([practice.stages.at(-1)]);
    expect(returns[0]?.asks).toBe('after');
  });

  it('shows no stage twice, and something before the return at each of its lengths', () => {
    const stages = practice.stages.map((stage) => stage.id);
    expect(new Set(stages).size).toBe(stages.length);
    for (const length of practice.lengths) expect(stagesFor(practice, length).length).toBeGreaterThan(1);
  });

  it('shows more the longer it is, and every stage at some length', () => {
    const shown = practice.lengths.map((length) => stagesFor(practice, length).length);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    const ever = new Set(
      practice.lengths.flatMap((length) => stagesFor(practice, length).map((one) => one.id)),
    );
    expect(ever.size).toBe(practice.stages.length);
  });

  it('asks no question twice, and what it is named before a stage depends on it', () => {
    for (const length of practice.lengths) {
      const stages = stagesFor(practice, length);
      const asked = stages.flatMap(({ asks }) => asks ?? []);
      expect(new Set(asked).size).toBe(asked.length);
      const first = stages.findIndex(({ when }) => when === 'nothing-much');
      const named = stages.findIndex(({ asks }) => asks === 'named');
      expect(first === -1 || (named !== -1 && named < first)).toBe(true);
    }
  });

  it('has a name, a line that says what one does, and an idea of the paper that it serves', () => {
    expect(PRACTICE_NAMES[id]).toMatch(/^[A-Z].{2,28}$/);
    expect(PRACTICE_LINES[id]).toMatch(/^[A-Z].{10,70}\.$/);
    expect(SERVES[id].length).toBeGreaterThan(0);
  });

  it('can be read in its time by somebody who reads 150 words a minute, whatever they are shown', () => {
    const late = runsOf(practice)
      .filter(({ words, length }) => (words / 150) * 60 > length)
      .map(({ words, length, turn }) => `${words} words in ${length} s, turn ${turn}`);
    expect(late).toEqual([]);
  });

  it('is no longer than what it has to say, at 180 words a minute: at most five times, if it is no sit', () => {
    if (practice.lengths.some((length) => length >= 300)) return;
    const empty = runsOf(practice)
      .filter(({ words, length }) => (words / 180) * 60 * 5 < length)
      .map(({ words, length, turn }) => `${words} words in ${length} s, turn ${turn}`);
    expect(empty).toEqual([]);
  });
});

/** Every run of a practice: each length, each turn, with and without something to name. */
function runsOf(practice: Practice<StageId>) {
  const turns = Math.max(...practice.stages.map((stage) => STAGE_WORDS[stage.id].length));
  return practice.lengths.flatMap((length) =>
    Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
      (['something', 'nothing-much'] as const).map((named) => {
        const shown = stagesFor(practice, length).filter(({ when = named }) => when === named);
        const words = shown.reduce((sum, stage) => sum + wordsIn(stage, turn), 0);
        return { length, turn, words };
      }),
    ),
  );
}

/** The words of a stage, with those of the answers that have to be read to go on. */
function wordsIn({ id, asks }: Stage<StageId>, turn: number): number {
  const answers = asks === 'named' ? NAMED_WORDS : asks === 'need' ? NEED_WORDS : {};
  return [...linesOf(STAGE_WORDS, id, turn), ...Object.values(answers)].join(' ').split(/\s+/).length;
}

describe('the words of the stages', () => {
  const stages = Object.entries(STAGE_WORDS);

  it('are there for every stage in use, and for no other', () => {
    const used = new Set<string>(LIBRARY.flatMap((practice) => practice.stages.map(({ id }) => id)));
    expect(Object.keys(STAGE_WORDS).sort()).toEqual([...used].sort());
  });

  it.each(stages)(
    'of %s come in three wordings or more, none of them twice, each of a line to three',
    (_, wordings) => {
      expect(wordings.length).toBeGreaterThanOrEqual(3);
      const texts = wordings.map((lines) => lines.join(' '));
      expect(new Set(texts).size).toBe(texts.length);
      for (const lines of wordings) {
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line).toMatch(/^[A-Z“‘].*[.?”’…]$/);
      }
    },
  );

  it('say no line in two places', () => {
    const lines = stages.flatMap(([, wordings]) => wordings.flat());
    const twice = lines.filter((line, at) => lines.indexOf(line) !== at);
    expect(twice).toEqual([]);
  });

  it('take turns, and begin again', () => {
    const turns = [0, 1, 2, 3].map((turn) => linesOf(STAGE_WORDS, 'need', turn));
    expect(new Set(turns.slice(0, 3)).size).toBe(3);
    expect(turns[3]).toEqual(turns[0]);
  });
});

describe('the library', () => {
  it('holds each practice once, in every list by its id', () => {
    expect(ids(LIBRARY).sort()).toEqual([...PRACTICE_IDS].sort());
    for (const words of [PRACTICE_NAMES, PRACTICE_LINES, SERVES])
      expect(Object.keys(words).sort()).toEqual([...PRACTICE_IDS].sort());
    expect(new Set(Object.values(PRACTICE_NAMES)).size).toBe(PRACTICE_IDS.length);
  });

  it('keeps the ids that were given out: entries name them', () => {
    const shipped = [
      'gentle-feet',
      'gentle-far-off',
      'gentle-sounds',
      'minute',
      'minute-happened',
      'grounding',
    ];
    expect(ids(LIBRARY)).toEqual(expect.arrayContaining(shipped));
  });

  it.each(Object.entries(PAPER))('serves the idea "%s" (%s)', (row) => {
    expect(
      Object.entries(SERVES).filter(([, rows]) => (rows as readonly string[]).includes(row)),
    ).not.toEqual([]);
  });

  it('serves no idea that is not in the paper', () => {
    const rows = Object.values(SERVES).flat();
    expect(rows.filter((row) => PAPER[row] === undefined)).toEqual([]);
  });

  it('has a minute of 20, 60, 90 and 120 seconds, with all three components at each length', () => {
    const minute = practiceOf('minute');
    expect(minute.lengths).toEqual([20, 60, 90, 120]);
    for (const length of minute.lengths)
      expect(stagesFor(minute, length).map(({ component }) => component)).toEqual(
        expect.arrayContaining(['mindfulness', 'common-humanity', 'kindness']),
      );
  });

  it('has seven longer sits of 5 to 20 minutes, which end in quiet and in the room', () => {
    const sits = LIBRARY.filter(({ id }) => id.startsWith('sit-'));
    expect(sits).toHaveLength(7);
    for (const { lengths, stages } of sits) {
      expect(lengths).toEqual([300, 600, 1200]);
      expect(stages.slice(-3).map(({ id }) => id)).toEqual(['sit-quiet', 'sit-close', 'return']);
    }
  });

  it('has a word for each answer', () => {
    expect(Object.keys(NAMED_WORDS).sort()).toEqual([...NAMED].sort());
    expect(Object.keys(NEED_WORDS).sort()).toEqual([...NEEDS].sort());
    expect(Object.keys(AFTER_WORDS).sort()).toEqual([...AFTERS].sort());
  });

  it('is not asked for what it does not hold', () => {
    expect(() => practiceOf('sleep' as 'minute')).toThrow('sleep');
  });
});

describe('going slowly', () => {
  it('keeps touch, kind words, images and writing out of the gentle pace', () => {
    const uses = LIBRARY.filter(({ paces }) => paces.includes(1)).flatMap((one) => one.uses);
    expect(uses.filter((use) => use !== 'breath' && use !== 'body')).toEqual([]);
  });

  it('keeps attention inside the body out of it, but for the feet', () => {
    const inward = LIBRARY.filter(
      ({ paces, uses }) => paces.includes(1) && (uses as readonly string[]).includes('body'),
    );
    expect(ids(inward)).toEqual(['gentle-feet', 'soles']);
  });

  it('has nothing but the ground at pace 0, some of it for those who want the body left out', () => {
    const ground = LIBRARY.filter(({ paces }) => paces.includes(0));
    const components = ground.flatMap(({ stages }) => stages.map(({ component }) => component));
    expect(new Set(components)).toEqual(new Set(['grounding', 'return']));
    expect(ground.filter(({ uses }) => uses.length === 0).length).toBeGreaterThan(2);
  });

  it('has no warm component in the first breaks', () => {
    const gentle = LIBRARY.filter(({ id }) => id.startsWith('gentle-'));
    expect(gentle).toHaveLength(3);
    for (const { stages } of gentle)
      expect(stages.map(({ component }) => component)).not.toContain('kindness');
  });

  it.each(AVOIDABLE)('has practices with and without %s, so that leaving it out means something', (use) => {
    const uses = LIBRARY.map((practice) => (practice.uses as readonly string[]).includes(use));
    expect(new Set(uses)).toEqual(new Set([true, false]));
  });

  it('keeps what stirs behind its line: at the full pace only, and never chosen by itself', () => {
    const stirring = LIBRARY.filter((one) => one.stirring);
    expect(ids(stirring)).toEqual(
      expect.arrayContaining([
        'letter',
        'unmet-need',
        'inner-voice',
        'body-feel',
        'soften',
        'figure',
        'place',
      ]),
    );
    for (const { paces, fits } of stirring) expect([paces, fits]).toEqual([[2], []]);
    const strong = LIBRARY.filter(({ uses }) => uses.some((use) => use === 'imagery' || use === 'writing'));
    expect(strong.filter((one) => !one.stirring)).toEqual([]);
  });

  it('tells nothing by its name: what may follow harsh words may follow a click as well', () => {
    const after = LIBRARY.filter(({ fits }) => fits.includes('cue'));
    expect(after.length).toBeGreaterThan(5);
    expect(ids(after.filter(({ fits }) => !fits.includes('asked')))).toEqual([]);
  });
});
