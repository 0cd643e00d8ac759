import { describe, expect, it } from 'vitest';
import {
  AFTER_WORDS,
  NAMED_WORDS,
  NEED_WORDS,
  PRACTICE_NAMES,
  STAGE_LINES,
} from '../../utils/copy/en/practices';
import { choosePractice } from '../../utils/practice/choose';
import { LIBRARY, practiceOf } from '../../utils/practice/library';
import { FIRST_PACE, SHORT_BREAKS } from '../../utils/practice/pace';
import { AFTERS, NAMED, NEEDS, PRACTICE_IDS, STAGE_IDS } from '../../utils/practice/practice';

describe.each(LIBRARY.map((practice) => [practice.id, practice] as const))(
  'the practice %s',
  (id, practice) => {
    it('ends in its only return, which asks how things are', () => {
      const returns = practice.stages.filter(({ component }) => component === 'return');
      expect(returns).toEqual([practice.stages.at(-1)]);
      expect(returns[0]?.asks).toBe('after');
    });

    it('shows no stage twice', () => {
      const ids = practice.stages.map((stage) => stage.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('asks no question twice, and what it is named before a stage depends on it', () => {
      const asked = practice.stages.flatMap(({ asks }) => asks ?? []);
      expect(new Set(asked).size).toBe(asked.length);
      const first = practice.stages.findIndex(({ when }) => when !== undefined);
      const named = practice.stages.findIndex(({ asks }) => asks === 'named');
      expect(first === -1 || (named !== -1 && named < first)).toBe(true);
    });

    it('has words for each of its stages', () => {
      for (const stage of practice.stages) {
        expect(STAGE_LINES[stage.id].length).toBeGreaterThan(0);
        for (const line of STAGE_LINES[stage.id]) expect(line.trim()).not.toBe('');
      }
      expect(PRACTICE_NAMES[id]).toBeTruthy();
    });

    it('is short: a minute at most', () => {
      expect(practice.seconds).toBeGreaterThanOrEqual(20);
      expect(practice.seconds).toBeLessThanOrEqual(60);
    });
  },
);

describe('the library', () => {
  it('holds each practice once', () => {
    expect(LIBRARY.map(({ id }) => id).sort()).toEqual([...PRACTICE_IDS].sort());
  });

  it('uses every stage that has words, and no other', () => {
    const used = new Set(LIBRARY.flatMap(({ stages }) => stages.map(({ id }) => id)));
    expect([...used].sort()).toEqual([...STAGE_IDS].sort());
    expect(Object.keys(STAGE_LINES).sort()).toEqual([...STAGE_IDS].sort());
  });

  it('has a word for each answer', () => {
    expect(Object.keys(NAMED_WORDS).sort()).toEqual([...NAMED].sort());
    expect(Object.keys(NEED_WORDS).sort()).toEqual([...NEEDS].sort());
    expect(Object.keys(AFTER_WORDS).sort()).toEqual([...AFTERS].sort());
  });

  it('keeps warmth out of the gentle ones', () => {
    const gentle = LIBRARY.filter(({ id }) => id.startsWith('gentle-'));
    expect(gentle.length).toBeGreaterThan(1);
    for (const { stages } of gentle)
      expect(stages.map(({ component }) => component)).not.toContain('kindness');
  });

  it('has nothing but the ground in grounding', () => {
    const components = practiceOf('grounding').stages.map(({ component }) => component);
    expect(new Set(components)).toEqual(new Set(['grounding', 'return']));
  });

  it('has grounding alone for pace 0', () => {
    expect(LIBRARY.filter(({ paces }) => paces.includes(0)).map(({ id }) => id)).toEqual(['grounding']);
  });

  it('is not asked for what it does not hold', () => {
    expect(() => practiceOf('sleep' as 'minute')).toThrow('sleep');
  });
});

describe('choosing', () => {
  const comfortable = { ...FIRST_PACE, comfortable: SHORT_BREAKS, finished: SHORT_BREAKS };

  it('gives gentle ones in turn until three were comfortable', () => {
    const turns = [0, 1, 2].map((finished) =>
      choosePractice('asked', 'minute', { ...FIRST_PACE, finished, comfortable: finished }),
    );
    expect(turns).toEqual(['gentle-feet', 'gentle-far-off', 'gentle-sounds']);
  });

  it('gives a minute after that, and one of its own when something happened', () => {
    expect(choosePractice('stretch', 'minute', comfortable)).toBe('minute');
    expect(choosePractice('happened', 'minute', comfortable)).toBe('minute-happened');
  });

  it('gives a short one to who asks for it', () => {
    expect(choosePractice('asked', 'short', comfortable)).toMatch(/^gentle-/);
  });

  it('fits the pace, whatever led to it and whatever was asked for', () => {
    for (const pace of [0, 1, 2] as const)
      for (const lead of ['asked', 'happened', 'stretch', 'cue'] as const)
        for (const wanted of ['short', 'minute'] as const)
          for (let finished = 0; finished < 8; finished += 1) {
            const chosen = choosePractice(lead, wanted, {
              ...comfortable,
              pace,
              finished,
              comfortable: finished,
            });
            expect(practiceOf(chosen).paces).toContain(pace);
          }
  });
});
