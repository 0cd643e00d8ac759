import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGE_WORDS } from '../../utils/copy/en/practices/stage-words';
import { LIBRARY } from '../../utils/practice/library';
import { LONGEST_LINE, type OwnLine, parseOwnLine } from '../../utils/practice/own-line';
import {
  canBeChanged,
  linesSaid,
  NOTHING_OWN,
  ownWordsIn,
  placeOf,
  type Wordings,
  withoutPlace,
} from '../../utils/practice/own-words';
import type { Stage } from '../../utils/practice/practice';

const FLOOR: Stage = { id: 'floor', component: 'grounding' };
const KIND: Stage = { id: 'kind', component: 'kindness', own: 'phrase' };
const OURS: Wordings = [['Here is a floor.', 'It holds.'], ['A chair does, too.']];

const instead = (ours: string, text: string | null, more: Partial<OwnLine> = {}): OwnLine =>
  ({
    id: `of-${ours.length}`,
    language: 'en',
    kind: 'instead',
    stage: 'floor',
    ours,
    text,
    ...more,
  }) as OwnLine;
const phrase = (text: string, language = 'en'): OwnLine => ({ id: text, language, kind: 'phrase', text });
const said = (lines: readonly OwnLine[], stage = FLOOR, turn = 0, pick = 0, wordings = OURS) =>
  linesSaid(stage, wordings, ownWordsIn(lines, 'en'), { turn, pick });

describe('what a stage says', () => {
  it('is ours where nobody changed anything, in its turn', () => {
    expect(linesSaid(FLOOR, OURS, NOTHING_OWN, { turn: 0, pick: 0 })).toEqual(OURS[0]);
    expect(linesSaid(FLOOR, OURS, NOTHING_OWN, { turn: 3, pick: 0 })).toEqual(OURS[1]);
  });

  it('is the person’s line in the place of ours', () => {
    expect(said([instead('It holds.', 'Oak, and old.')])).toEqual(['Here is a floor.', 'Oak, and old.']);
  });

  it('leaves out what is hidden, and gives the turn of an empty wording to the others', () => {
    expect(said([instead('It holds.', null)])).toEqual(['Here is a floor.']);
    const hidden = [instead('A chair does, too.', null)];
    expect([0, 1, 2].map((turn) => said(hidden, FLOOR, turn))).toEqual([OURS[0], OURS[0], OURS[0]]);
  });

  it('keeps our first line when all of them are hidden, and the person’s own alone when there is one', () => {
    const hidden = OURS.flat().map((ours) => instead(ours, null));
    expect(said(hidden)).toEqual(['Here is a floor.']);
    const kind = OURS.flat().map((ours) => instead(ours, null, { stage: 'kind' }));
    expect(said([...kind, phrase('Steady.')], KIND)).toEqual(['Steady.']);
  });

  it('ends in a phrase of one’s own where the library says so; several take turns', () => {
    const lines = [phrase('Steady.'), phrase('I may rest.'), phrase('Ruhig.', 'de')];
    expect(said(lines, KIND)).toEqual([...(OURS[0] ?? []), 'Steady.']);
    expect(said(lines, KIND, 0, 1).at(-1)).toBe('I may rest.');
    expect(said(lines, KIND, 0, 2).at(-1)).toBe('Steady.');
    expect(said(lines)).toEqual(OURS[0]);
  });

  it('is ours in another language and in another stage', () => {
    expect(said([instead('It holds.', 'Oak.', { language: 'de' })])).toEqual(OURS[0]);
    expect(said([instead('It holds.', 'Oak.')], KIND)).toEqual(OURS[0]);
  });

  it('asks its question as it is: the answers fit no other', () => {
    const asks: Stage = { ...FLOOR, asks: 'need' };
    expect(canBeChanged(asks)).toBe(false);
    expect(said([instead('It holds.', 'Oak.')], asks)).toEqual(OURS[0]);
    expect(canBeChanged({ ...FLOOR, asks: 'after' })).toBe(true);
  });
});

describe('a change of a line', () => {
  it('has no place once our line reads otherwise, or its stage is gone, and has it again when it comes back', () => {
    const lines = [instead('It holds.', 'Oak.')];
    expect(withoutPlace(lines, 'en', { floor: OURS })).toEqual([]);
    expect(withoutPlace(lines, 'en', { floor: [['Here is a floor.', 'It carries.']] })).toEqual(lines);
    expect(withoutPlace(lines, 'en', { room: OURS })).toEqual(lines);
    expect(withoutPlace(lines, 'de', { room: OURS })).toEqual([]);
  });

  it('made twice of one line, as by a file brought in, holds the first time and stands aside the second', () => {
    const lines = [instead('It holds.', 'Oak.'), instead('It holds.', 'Stone.', { id: 'other' })];
    expect(said(lines)).toContain('Oak.');
    expect(withoutPlace(lines, 'en', { floor: OURS })).toEqual([lines[1]]);
  });
});

/** What happens to a line: said otherwise, hidden, given back, or reworded by a version of ours. */
const happening = fc.record({
  what: fc.constantFrom('say', 'hide', 'give-back', 'reword', 'drop-stage', 'bring-stage-back'),
  stage: fc.constantFrom('floor', 'kind'),
  line: fc.nat(2),
  text: fc.stringMatching(/^[a-z]{1,12}$/),
});

describe('any sequence of changes of theirs and versions of ours', () => {
  it('loses no line that somebody wrote, and leaves no stage without one', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const stages: Record<string, Wordings> = { floor: OURS, kind: OURS };
        let lines: readonly OwnLine[] = [];
        for (const [step, { what, stage, line, text }] of happenings.entries()) {
          const ours = (stages[stage] ?? []).flat()[line];
          if (what === 'drop-stage') delete stages[stage];
          if (what === 'bring-stage-back') stages[stage] = OURS;
          if (ours === undefined) continue;
          if (what === 'reword')
            stages[stage] = (stages[stage] ?? []).map((wording) =>
              wording.map((one) => (one === ours ? `${ours} (${step})` : one)),
            );
          // As the page does: a place that was changed before keeps its line's name.
          const before = lines.find(
            (one) => one.kind === 'instead' && one.stage === stage && one.ours === ours,
          );
          const id = before?.id ?? `line-${step}`;
          const others = lines.filter((one) => one.id !== id);
          if (what === 'give-back') lines = others;
          if (what === 'say' || what === 'hide')
            lines = [...others, instead(ours, what === 'hide' ? null : `my ${text}`, { id, stage })];

          const own = ownWordsIn(lines, 'en');
          const shown = Object.entries(stages).flatMap(([name, wordings]) =>
            wordings.flatMap((_, turn) =>
              linesSaid({ id: name, component: 'grounding' }, wordings, own, { turn, pick: 0 }),
            ),
          );
          for (const [name, wordings] of Object.entries(stages))
            for (const turn of [0, 1, 2])
              expect(
                linesSaid({ id: name, component: 'grounding' }, wordings, own, { turn, pick: 0 }).length,
              ).toBeGreaterThan(0);
          const aside = withoutPlace(lines, 'en', stages).map(({ text: words }) => words);
          const written = lines.flatMap((one) => one.text ?? []);
          expect(written.filter((words) => !shown.includes(words) && !aside.includes(words))).toEqual([]);
          // What nobody touched is said as it is.
          const touched = new Set(
            lines.flatMap((one) => (one.kind === 'instead' ? placeOf(one.stage, one.ours) : [])),
          );
          const untouched = Object.entries(stages).flatMap(([name, wordings]) =>
            wordings.flat().filter((one) => !touched.has(placeOf(name, one))),
          );
          expect(untouched.filter((one) => !shown.includes(one))).toEqual([]);
        }
      }),
    );
  });
});

describe('a line as it is found', () => {
  const FOUND = { id: 'a', language: 'en', kind: 'phrase', text: '  Steady.  ' };

  it('is read, without spaces around it', () => {
    expect(parseOwnLine(FOUND)).toEqual({ ...FOUND, text: 'Steady.' });
    const changed = instead('It holds.', null);
    expect(parseOwnLine({ ...changed, more: 1 })).toEqual(changed);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'Steady.'],
    ['no name', { ...FOUND, id: '' }],
    ['a name with a slash', { ...FOUND, id: '../a' }],
    ['another kind', { ...FOUND, kind: 'order' }],
    ['no text', { ...FOUND, text: ' ' }],
    ['a text as long as a letter', { ...FOUND, text: 'a'.repeat(LONGEST_LINE + 1) }],
    ['a language that is none', { ...FOUND, language: 'English!' }],
    ['a change without our line', { ...instead('x', 'y'), ours: '' }],
    ['a change of no stage', { ...instead('x', 'y'), stage: 'Floor 1' }],
    ['a hidden phrase', { ...FOUND, text: null }],
  ])('is none when it is %s', (_name, found) => {
    expect(parseOwnLine(found)).toBeNull();
  });
});

describe('the library', () => {
  const stages: readonly Stage[] = LIBRARY.flatMap((practice) => practice.stages);

  it('has room for phrases in kind stages only, and for anchors where nothing warm is said', () => {
    const componentsOf = (own: Stage['own']) =>
      new Set(stages.filter((stage) => stage.own === own).map(({ component }) => component));
    expect(componentsOf('phrase')).toEqual(new Set(['kindness']));
    expect([...componentsOf('anchor')].sort()).toEqual(['grounding', 'mindfulness']);
  });

  it('has room for an anchor at every pace, and for a phrase from the gentle one on', () => {
    const roomFor = (own: Stage['own'], pace: 0 | 1 | 2) =>
      LIBRARY.some((one) => one.paces.includes(pace) && one.stages.some((stage: Stage) => stage.own === own));
    expect(([0, 1, 2] as const).map((pace) => roomFor('anchor', pace))).toEqual([true, true, true]);
    expect(([0, 1, 2] as const).map((pace) => roomFor('phrase', pace))).toEqual([false, true, true]);
  });

  it('offers to keep a phrase where they are looked for, and nowhere else', () => {
    const keeping = LIBRARY.filter((one) => one.stages.some((stage: Stage) => stage.keeps === 'phrase'));
    expect(keeping.map(({ id }) => id)).toEqual(['find-phrases']);
  });

  it('has no line of its own that would be too long to be changed', () => {
    const long = Object.values(STAGE_WORDS)
      .flat(2)
      .filter((line) => line.length > LONGEST_LINE);
    expect(long).toEqual([]);
  });
});
