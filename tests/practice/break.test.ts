import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, minutes, seconds } from '../../utils/activity/instant';
import {
  type BreakEvent,
  beginBreak,
  isReturning,
  stageOf,
  stagesAhead,
  stepBreak,
} from '../../utils/practice/break';
import { LIBRARY } from '../../utils/practice/library';
import { FIRST_PACE, type PaceMemory } from '../../utils/practice/pace';
import { AFTERS, LEADS, NAMED, NEEDS, type PracticeId } from '../../utils/practice/practice';
import { type Break, canResume, RESUME_WITHIN } from '../../utils/practice/running';
import { parseBreak, parsePace } from '../../utils/practice/stored';
import { choose } from '../fixtures/practices';

const START: Instant = Date.UTC(2026, 10, 23, 9);

interface Run {
  readonly running: Break | null;
  readonly pace: PaceMemory;
}

const begin = (practice: PracticeId = 'minute-happened', length?: number): Run => ({
  running: beginBreak('one', choose(practice, length), 'asked', START),
  pace: FIRST_PACE,
});

/** One event at the stage the break is at, or at the stage the event names. */
function step({ running, pace }: Run, event: BreakEvent): Run {
  if (running === null) throw new Error('The break is over');
  return stepBreak(running, event, pace, START + seconds(1));
}

const here = ({ running }: Run): number => running?.stage ?? -1;
const next = (run: Run): Run => step(run, { kind: 'next', stage: here(run) });
const say = (run: Run, question: 'named' | 'need' | 'after', value: string): Run =>
  step(run, { kind: 'answer', stage: here(run), question, value });
const notHelping = (run: Run): Run => step(run, { kind: 'not-helping', stage: here(run) });

/** The ids of the stages a person sees who answers `named` and else only goes on. */
function seen(run: Run, named?: string): readonly string[] {
  if (run.running === null) return [];
  const stage = stageOf(run.running);
  const on = stage.asks === 'named' && named !== undefined ? say(run, 'named', named) : next(run);
  return [stage.id, ...seen(on, named)];
}

describe('a break', () => {
  it('goes through its stages and is over', () => {
    expect(seen(begin('gentle-feet'))).toEqual(['feet', 'hard-is-ordinary', 'need', 'return']);
  });

  it('goes on to kindness when something was named, and also when nothing was said', () => {
    const whole = ['name-it', 'not-only-you', 'small-kindness', 'need', 'return'];
    expect(seen(begin('minute', 60), 'worried')).toEqual(whole);
    expect(seen(begin('minute', 60))).toEqual(whole);
  });

  it('skips to savouring after "nothing much"', () => {
    expect(seen(begin('minute', 60), 'nothing-much')).toEqual(['name-it', 'savour', 'need', 'return']);
  });

  it('knows the stages that its answers leave in', () => {
    const { running } = say(begin('minute', 60), 'named', 'nothing-much');
    expect(running && stagesAhead(running).map(({ id }) => id)).toEqual([
      'name-it',
      'savour',
      'need',
      'return',
    ]);
  });

  it('shows more of its stages the longer it is', () => {
    expect(seen(begin('minute', 20))).toEqual(['here', 'not-only-you', 'small-kindness', 'return']);
    expect(seen(begin('minute', 120))).toEqual([
      'arrive',
      'name-it',
      'let-it-be',
      'not-only-you',
      'small-kindness',
      'side-by-side',
      'need',
      'return',
    ]);
    expect(seen(begin('gentle-feet', 20))).toEqual(['feet', 'hard-is-ordinary', 'return']);
  });

  it.each(LIBRARY.map(({ id, lengths }) => [id, lengths] as const))(
    '%s goes from its first stage to its return at each length',
    (id, lengths) => {
      for (const length of lengths) {
        const run = begin(id, length);
        const ahead = run.running === null ? [] : stagesAhead(run.running);
        expect(seen(run)).toEqual(ahead.map((stage) => stage.id));
      }
    },
  );

  it('moves one stage when an event is delivered twice', () => {
    const start = begin('gentle-feet');
    const event: BreakEvent = { kind: 'next', stage: 0 };
    const once = step(start, event);
    expect(here(once)).toBe(1);
    expect(step(once, event)).toEqual(once);
  });

  it('takes an answer once when it is delivered twice', () => {
    const start = begin('minute', 60);
    const event: BreakEvent = { kind: 'answer', stage: here(start), question: 'named', value: 'tired' };
    const once = step(start, event);
    expect(once.running?.answers.named).toBe('tired');
    expect(step(once, event)).toEqual(once);
  });

  it('keeps no answer to a question that the stage does not ask', () => {
    const start = begin();
    expect(say(start, 'need', 'water').running).toMatchObject({ stage: 0, answers: start.running?.answers });
  });

  it('stays at the end after the last answer, so that a note can be written', () => {
    let run = next(next(next(begin('gentle-feet'))));
    expect(run.running && isReturning(run.running)).toBe(true);
    run = say(run, 'after', 'easier');
    expect(run.running?.answers.after).toBe('easier');
    expect(run.running && isReturning(run.running)).toBe(true);
    expect(next(run).running).toBeNull();
  });

  it('counts as finished once, on reaching the end', () => {
    const run = next(next(next(begin('gentle-feet'))));
    expect(run.pace).toMatchObject({ finished: 1, comfortable: 1 });
    expect(next(run).pace).toMatchObject({ finished: 1, comfortable: 1 });
  });

  it('that is stopped is over at any stage, and not counted as finished', () => {
    const stopped = step(next(begin()), { kind: 'stop' });
    expect(stopped).toEqual({ running: null, pace: { ...FIRST_PACE, stopped: 1 } });
  });

  it('that is stopped at its first stage, or at its end, is no sign of anything', () => {
    for (const [practice, length] of [
      ['minute', 60],
      ['minute', 120],
      ['gentle-feet', 20],
    ] as const)
      expect(step(begin(practice, length), { kind: 'stop' }).pace).toEqual(FIRST_PACE);
    const returned = next(next(begin('gentle-feet', 20)));
    expect(step(returned, { kind: 'stop' }).pace.stopped).toBe(0);
    const easing = notHelping(next(begin()));
    expect(step(easing, { kind: 'stop' }).pace.stopped).toBe(0);
    const ground = next(step(easing, { kind: 'ground' }));
    expect(step(ground, { kind: 'stop' }).pace.stopped).toBe(0);
  });

  it('takes the pace down when two in a row are stopped on the way', () => {
    const full = { ...FIRST_PACE, pace: 2 as const, comfortable: 5 };
    const once = step({ ...next(begin()), pace: full }, { kind: 'stop' });
    expect(once.pace).toMatchObject({ pace: 2, comfortable: 5 });
    const twice = step({ ...next(begin()), pace: once.pace }, { kind: 'stop' });
    expect(twice.pace).toMatchObject({ pace: 1, stopped: 0 });
  });

  it('can be resumed for half an hour since it was last touched, and not before it began', () => {
    const { running } = begin();
    if (running === null) throw new Error('No break');
    expect(canResume(running, START + RESUME_WITHIN)).toBe(true);
    expect(canResume(running, START + RESUME_WITHIN + 1)).toBe(false);
    expect(canResume({ ...running, touchedAt: START + minutes(20) }, START + minutes(50))).toBe(true);
    expect(canResume(running, START - 1)).toBe(false);
  });
});

describe('a break that is not helping', () => {
  it('offers the ground or the end, and nothing else moves it', () => {
    const easing = notHelping(next(begin()));
    expect(easing.running).toMatchObject({ easing: true, stage: 1 });
    expect(next(easing)).toEqual(easing);
    expect(notHelping(easing)).toEqual(easing);
    expect(step(easing, { kind: 'stop' }).running).toBeNull();
  });

  it('gives way to the ground, which asks nothing and counts nothing', () => {
    const ground = step(notHelping(next(begin())), { kind: 'ground' });
    expect(ground.running).toMatchObject({ practice: 'grounding', stage: 0, easing: false, eased: true });
    expect(seen(ground)).toEqual(['floor', 'room', 'return']);
    expect(next(next(ground)).pace.finished).toBe(0);
  });

  it('does not go to the ground before it was said', () => {
    const run = next(begin());
    expect(step(run, { kind: 'ground' })).toEqual(run);
  });

  it('makes the next ones gentler at once', () => {
    const full = { ...begin(), pace: { ...FIRST_PACE, pace: 2 as const, comfortable: 5 } };
    expect(notHelping(full).pace).toMatchObject({ pace: 1, comfortable: 0 });
  });

  it('counts as one hard break, however often it says so', () => {
    const ground = next(next(step(notHelping(begin()), { kind: 'ground' })));
    const stirred = say(ground, 'after', 'stirred-up');
    expect(stirred.pace.stirredAt).toHaveLength(1);
    expect(stirred.pace.pace).toBe(1);
  });

  it('counts once when somebody goes back and forth between the answers', () => {
    let run = next(next(next(begin('gentle-feet'))));
    for (const value of ['stirred-up', 'easier', 'stirred-up', 'same', 'stirred-up'])
      run = say(run, 'after', value);
    expect(run.pace).toMatchObject({ pace: 1, stirredAt: [START] });
  });
});

describe('whatever is pressed', { timeout: 60_000 }, () => {
  const stage = fc.integer({ min: 0, max: 10 });
  const event: fc.Arbitrary<BreakEvent | 'next-here' | 'answer-here'> = fc.oneof(
    fc.constant('next-here' as const),
    fc.constant('answer-here' as const),
    fc.record({ kind: fc.constant('next' as const), stage }),
    fc
      .oneof(
        fc.constantFrom(...NAMED).map((value) => ['named', value] as const),
        fc.constantFrom(...NEEDS).map((value) => ['need', value] as const),
        fc.constantFrom(...AFTERS).map((value) => ['after', value] as const),
      )
      .chain(([question, value]) =>
        stage.map((at) => ({ kind: 'answer', stage: at, question, value }) as const),
      ),
    fc.record({ kind: fc.constant('not-helping' as const), stage }),
    fc.constant({ kind: 'ground' } as const),
    { weight: 1, arbitrary: fc.constant({ kind: 'stop' } as const) },
  );

  const RUNS = LIBRARY.flatMap(({ id, lengths }) => lengths.map((length) => choose(id, length)));

  const answers = { named: NAMED[0], need: NEEDS[0], after: AFTERS[0] } as const;

  function eventHere(running: Break, given: BreakEvent | 'next-here' | 'answer-here'): BreakEvent {
    if (typeof given !== 'string') return given;
    const { asks } = stageOf(running);
    if (given === 'next-here' || asks === undefined) return { kind: 'next', stage: running.stage };
    return { kind: 'answer', stage: running.stage, question: asks, value: answers[asks] };
  }

  it('a break can be read back, never goes backwards but to the ground, and the pace never goes up', () => {
    let ended = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...RUNS),
        fc.constantFrom(...LEADS),
        fc.constantFrom(0, 1, 2),
        fc.array(event, { maxLength: 25 }),
        (run, lead, firstPace, events) => {
          let running: Break | null = beginBreak('one', run, lead, START);
          let pace: PaceMemory = { ...FIRST_PACE, pace: firstPace as 0 | 1 | 2 };
          let now = START;
          for (const given of events) {
            if (running === null) break;
            now += seconds(5);
            const before: Run = { running, pace };
            const after = stepBreak(running, eventHere(running, given), pace, now);
            running = after.running;
            pace = after.pace;
            expect(pace.pace).toBeLessThanOrEqual(before.pace.pace);
            expect(pace.stirredAt.length).toBeLessThanOrEqual(1);
            expect(parsePace(structuredClone(pace))).toEqual(pace);
            if (running === null) continue;
            expect(parseBreak(structuredClone(running))).toEqual(running);
            const grounded = running.eased && before.running?.easing === true;
            if (!grounded) expect(running.stage).toBeGreaterThanOrEqual(before.running?.stage ?? 0);
          }
          if (running === null) ended += 1;
          expect(pace.finished).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 2000 },
    );
    expect(ended).toBeGreaterThan(200);
  });
});

describe('a break found in storage', () => {
  const { running } = begin();

  it.each([
    ['nothing', undefined],
    ['no break', null],
    ['a practice of a later version', { ...running, practice: 'loving-kindness' }],
    ['a stage that no practice has', { ...running, stage: 100 }],
    ['a reason nobody has', { ...running, why: 'cue' }],
    ['half a length', { ...running, length: 0.5 }],
    ['half a stage', { ...running, stage: 0.5 }],
    ['an answer nobody offered', { ...running, answers: { named: 'guilty', need: null, after: null } }],
    ['a time that is none', { ...running, startedAt: Number.NaN }],
    ['no id', { ...running, id: '' }],
    ['a hidden prototype', JSON.parse('{"__proto__": {"id": "one", "practice": "minute"}}')],
  ])('is not run when it is %s', (_, found) => {
    expect(parseBreak(found)).toBeNull();
  });

  it('at a stage past the end, as after an update, is at its end', () => {
    const late = parseBreak({ ...running, stage: 60 });
    expect(late && stageOf(late).id).toBe('return');
  });

  it('of the first version, without length, turn and reason, is gone on with', () => {
    const { length: _, turn: __, why: ___, ...first } = beginBreak('one', choose('minute'), 'asked', START);
    expect(parseBreak(first)).toEqual({ ...first, length: 60, turn: 0, why: 'next' });
  });

  it('is read without what does not belong there', () => {
    expect(parseBreak({ ...running, typed: 'something private' })).toEqual(running);
  });

  it('has a pace beside it that the first version wrote, too', () => {
    const { stopped: _, groundSince: __, chosen: ___, ...first } = FIRST_PACE;
    expect(parsePace(first)).toEqual(FIRST_PACE);
  });

  it.each([
    ['nothing', undefined],
    ['an unknown pace', { ...FIRST_PACE, pace: 3 }],
    ['a negative count', { ...FIRST_PACE, finished: -1 }],
    ['a NaN among the times', { ...FIRST_PACE, stirredAt: [Number.NaN] }],
  ])('no pace is read from %s', (_, found) => {
    expect(parsePace(found)).toBeNull();
  });
});
