import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeStage, madePractices, madeWordings, withPacks } from '../../utils/packs/made-practices';
import { LIMITS, type Pack } from '../../utils/packs/pack';
import { parsePack } from '../../utils/packs/parse-pack';
import { beginBreak, isReturning, stageOf, stepBreak } from '../../utils/practice/break';
import { LIBRARY } from '../../utils/practice/library';
import { linesSaid, NOTHING_OWN } from '../../utils/practice/own-words';
import { FIRST_PACE, type PaceMemory } from '../../utils/practice/pace';
import { AUDIENCES, AVOIDABLE, type Pace } from '../../utils/practice/practice';
import { browse } from '../../utils/practice/shelves';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';

/*
 * Whatever a pack says, what holds for our practices holds for it: every pack that the parser takes, at every pace,
 * whatever is pressed.
 */

const text = (most: number) =>
  fc.stringMatching(/^[A-Z][a-z]{1,12}( [a-z]{1,10}){0,5}\.$/).map((one) => one.slice(0, most));
const some = <T>(all: readonly T[], least = 0) => fc.subarray([...all], { minLength: least });
const stage = fc.record(
  {
    component: fc.constantFrom('mindfulness', 'common-humanity', 'kindness', 'need', 'grounding'),
    wordings: fc.uniqueArray(fc.uniqueArray(text(60), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
      selector: (lines) => JSON.stringify(lines),
    }),
    asks: fc.constantFrom('named', 'need'),
  },
  { requiredKeys: ['component', 'wordings'] },
);
const practice = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  name: text(LIMITS.name),
  line: text(LIMITS.summary),
  paces: some([0, 1, 2] as const, 1),
  uses: some([...AVOIDABLE, 'imagery', 'writing'] as const),
  fits: some(['asked', 'happened', 'stretch', 'cue', 'call-end'] as const),
  audience: fc.constantFrom(...AUDIENCES),
  stirring: fc.boolean(),
  stages: fc.array(stage, { minLength: 1, maxLength: 5 }),
});
const packs = fc
  .record({
    format: fc.constant('kind-minute-pack'),
    version: fc.constant(1),
    id: fc.stringMatching(/^[0-9a-z]{12}$/),
    title: text(LIMITS.name),
    language: fc.constant('en'),
    maker: fc.record({ name: text(LIMITS.name), why: text(LIMITS.why) }),
    practices: fc.uniqueArray(practice, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    phrases: fc.uniqueArray(text(LIMITS.line), { maxLength: 3 }),
    anchors: fc.uniqueArray(text(LIMITS.line), { maxLength: 3 }),
  })
  .map((found) => parsePack(found))
  .filter((read) => read.kind === 'pack')
  .map((read) => read.pack);

const presses = fc.array(fc.constantFrom('next', 'not-helping', 'ground', 'stop', 'easier', 'stirred-up'), {
  maxLength: 20,
});

/** A break of each of a pack's practices, pressed through; what is seen at each stage is handed to `look`. */
function take(
  pack: Pack,
  pace: Pace,
  pressed: readonly string[],
  look: (seen: { readonly lines: readonly string[]; readonly own: readonly string[] }) => void,
): readonly PaceMemory[] {
  const memories: PaceMemory[] = [];
  for (const made of madePractices([pack])) {
    let memory: PaceMemory = { ...FIRST_PACE, pace };
    const choice = {
      practice: made.id,
      stages: made.stages,
      length: made.lengths[0] ?? 60,
      turn: 1,
      why: 'made',
    } as const;
    let running = beginBreak('b', choice, 'asked', 1000);
    for (const press of [...pressed, 'next', 'next', 'next', 'next', 'next', 'next', 'stop']) {
      const at = stageOf(running);
      if (isMadeStage(at.id)) {
        const wordings = madeWordings([pack], at.id);
        look({ lines: linesSaid(at, wordings, NOTHING_OWN, { turn: 1, pick: 0 }), own: wordings.flat() });
      }
      const event =
        press === 'next'
          ? ({ kind: 'next', stage: running.stage } as const)
          : press === 'not-helping'
            ? ({ kind: 'not-helping', stage: running.stage } as const)
            : press === 'easier' || press === 'stirred-up'
              ? ({ kind: 'answer', stage: running.stage, question: 'after', value: press } as const)
              : ({ kind: press as 'ground' | 'stop' } as const);
      const step = stepBreak(running, event, memory, 2000);
      memory = step.pace;
      memories.push(memory);
      if (step.running === null) break;
      running = step.running;
    }
  }
  return memories;
}

describe('whatever a pack says', () => {
  it('the pace never goes up with it', () => {
    fc.assert(
      fc.property(packs, fc.constantFrom<Pace>(0, 1, 2), presses, (pack, pace, pressed) => {
        for (const memory of take(pack, pace, pressed, () => {}))
          expect(memory.pace).toBeLessThanOrEqual(pace);
      }),
    );
  });

  it('every one of its stages can be left: to the ground, to the end, and it ends at our return', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        for (const { id, stages, lengths } of madePractices([pack])) {
          expect(stages.at(-1)).toMatchObject({ id: 'return', component: 'return', asks: 'after' });
          expect(stages.filter(({ component }) => component === 'return')).toHaveLength(1);
          for (const at of stages.keys()) {
            const choice = {
              practice: id,
              stages,
              length: lengths[0] ?? 60,
              turn: 0,
              why: 'picked',
            } as const;
            const running = { ...beginBreak('b', choice, 'asked', 1), stage: at };
            expect(stepBreak(running, { kind: 'stop' }, FIRST_PACE, 2).running).toBeNull();
            const easing = stepBreak(running, { kind: 'not-helping', stage: at }, FIRST_PACE, 2).running;
            expect(easing).toMatchObject({ easing: true });
            if (easing === null) throw new Error('it is over');
            const ground = stepBreak(easing, { kind: 'ground' }, FIRST_PACE, 3).running;
            expect(ground).toMatchObject({ practice: 'grounding', stages: null, eased: true });
          }
          const last = {
            ...beginBreak('b', { practice: id, stages, length: 60, turn: 0, why: 'picked' }, 'asked', 1),
            stage: stages.length - 1,
          };
          expect(isReturning(last)).toBe(true);
        }
      }),
    );
  });

  it('its words stand in their own stage, and nowhere else', () => {
    fc.assert(
      fc.property(packs, presses, (pack, pressed) => {
        take(pack, 2, pressed, ({ lines, own }) => {
          for (const line of lines) expect(own).toContain(line);
        });
        // In ours, its phrases come only where a phrase of one's own may, its anchors where an anchor may.
        const own = withPacks(NOTHING_OWN, [pack], 'en');
        for (const { stages } of LIBRARY) {
          for (const one of stages) {
            const added = linesSaid(one, [['Ours.']], own, { turn: 0, pick: 0 }).filter(
              (line) => line !== 'Ours.',
            );
            const mayStand = one.own === 'phrase' ? pack.phrases : one.own === 'anchor' ? pack.anchors : [];
            for (const line of added) expect(mayStand).toContain(line);
          }
        }
      }),
    );
  });

  it('on the ground only the ground is on the shelf, and what somebody wants left out never is', () => {
    fc.assert(
      fc.property(packs, some(AVOIDABLE), (pack, avoid) => {
        const made = madePractices([pack]);
        const shown = (pace: Pace) =>
          browse({ pace: { ...FIRST_PACE, pace }, preferences: { ...DEFAULT_SETTINGS, avoid }, made }, 1)
            .shelves.flatMap(([, practices]) => practices)
            .filter(({ id }) => id.startsWith('made-'));
        for (const { stages, uses, stirring } of shown(0)) {
          expect([stirring, uses]).toEqual([false, []]);
          expect(stages.every(({ component }) => component === 'grounding' || component === 'return')).toBe(
            true,
          );
        }
        for (const pace of [0, 1, 2] as const)
          for (const { uses } of shown(pace))
            expect(uses.filter((use) => avoid.includes(use as never))).toEqual([]);
      }),
    );
  });
});
