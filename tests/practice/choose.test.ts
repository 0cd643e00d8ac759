import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, type Instant } from '../../utils/activity/instant';
import { WHY_LINES } from '../../utils/copy/en/break';
import { madePractices } from '../../utils/packs/made-practices';
import {
  type Chooser,
  choosePractice,
  mayBePicked,
  type Picked,
  type Preferences,
  type Wanted,
} from '../../utils/practice/choose';
import { LIBRARY, practiceOf } from '../../utils/practice/library';
import { FIRST_PACE, type PaceMemory, SHORT_BREAKS } from '../../utils/practice/pace';
import {
  AFTERS,
  AUDIENCES,
  AVOIDABLE,
  type Occasion,
  type Pace,
  PRACTICE_IDS,
  type PracticeId,
  WHYS,
} from '../../utils/practice/practice';
import type { Said, Tried } from '../../utils/practice/tried';
import { somePack } from '../fixtures/some-pack';

const NOW: Instant = Date.UTC(2026, 10, 23, 9);
const PLAIN: Preferences = { avoid: [], audience: 'anyone', withTherapist: false, breakSeconds: 60 };
const COMFORTABLE: PaceMemory = { ...FIRST_PACE, comfortable: SHORT_BREAKS, finished: SHORT_BREAKS };
const FULL: PaceMemory = { ...COMFORTABLE, pace: 2 };
const OCCASIONS: readonly Occasion[] = ['asked', 'happened', 'stretch', 'cue', 'call-end'];

const chooser = (given: Partial<Chooser> = {}): Chooser => ({
  pace: FIRST_PACE,
  tried: {},
  preferences: PLAIN,
  made: [],
  ...given,
});

/** So many breaks one after the other, each answered in the same way; their practices in order. */
function breaks(
  count: number,
  given: Partial<Chooser>,
  said: Said | null = null,
  occasion: Occasion = 'asked',
) {
  let tried: Tried = given.tried ?? {};
  return Array.from({ length: count }, (_, at) => {
    const choice = choosePractice(occasion, 'minute', chooser({ ...given, tried }), NOW + hours(at));
    const { practice } = choice;
    tried = {
      ...tried,
      [practice]: { times: (tried[practice]?.times ?? 0) + 1, lastAt: NOW + hours(at), said },
    };
    return choice;
  });
}

const pick = (practice: PracticeId, length = 60): Picked => ({ practice, length });
const names = (choices: readonly { readonly practice: string }[]) => choices.map(({ practice }) => practice);
const said = (practice: PracticeId, word: Said): Tried => ({
  [practice]: { times: 1, lastAt: NOW, said: word },
});

describe('the first breaks', () => {
  it('are short ones, each another', () => {
    const first = breaks(3, {});
    expect(names(first)).toEqual(['gentle-feet', 'gentle-far-off', 'gentle-sounds']);
    for (const { length, why } of first) expect([length, why]).toEqual([30, 'gentle']);
  });

  it('grow to a minute after three comfortable ones, as long as somebody likes it', () => {
    expect(choosePractice('asked', 'minute', chooser({ pace: COMFORTABLE }), NOW)).toMatchObject({
      practice: 'minute',
      length: 60,
    });
    const preferences = { ...PLAIN, breakSeconds: 120 };
    expect(choosePractice('asked', 'minute', chooser({ pace: COMFORTABLE, preferences }), NOW).length).toBe(
      120,
    );
  });

  it('stay short for whoever works with a therapist on hard things, at any pace', () => {
    const preferences = { ...PLAIN, withTherapist: true };
    for (const pace of [FIRST_PACE, COMFORTABLE, FULL])
      for (const choice of breaks(12, { pace, preferences })) {
        expect(choice.length).toBeLessThanOrEqual(30);
        expect(practiceOf(choice.practice).paces).toContain(1);
      }
  });
});

describe('a choice', () => {
  it('is short when a short one is asked for', () => {
    for (const pace of [FIRST_PACE, COMFORTABLE, FULL])
      expect(choosePractice('asked', 'short', chooser({ pace }), NOW).length).toBe(20);
  });

  it('fits what happened', () => {
    const first = choosePractice('happened', 'minute', chooser({ pace: COMFORTABLE }), NOW);
    expect(first).toMatchObject({ practice: 'minute-happened', why: 'happened' });
  });

  it('is for those who listen all day, after a call, if they do', () => {
    const preferences = { ...PLAIN, audience: 'helping' as const };
    const after = breaks(4, { pace: FULL, preferences }, null, 'call-end');
    expect(names(after)).toEqual(['between', 'alongside', 'between', 'alongside']);
    expect(after[0]?.why).toBe('calls');
    expect(names(breaks(6, { pace: FULL }, null, 'call-end'))).not.toContain('between');
  });

  it('takes turns through all that fit, before any of them comes again', () => {
    const all = names(breaks(40, { pace: FULL }));
    const kinds = new Set(all).size;
    expect(kinds).toBeGreaterThan(8);
    expect(new Set(all.slice(0, kinds)).size).toBe(kinds);
    expect(all.slice(kinds, 2 * kinds)).toEqual(all.slice(0, kinds));
  });

  it('turns the wording each time the practice comes', () => {
    const turns = breaks(40, { pace: FULL }).filter(({ practice }) => practice === 'minute');
    expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, at) => at));
  });

  it('comes back to what left things easier, every other time, and says so', () => {
    const tried = said('need-now', 'easier');
    const given = {
      pace: COMFORTABLE,
      tried: { ...tried, minute: { times: 1, lastAt: NOW + 1, said: 'same' as const } },
    };
    expect(choosePractice('asked', 'minute', chooser(given), NOW + hours(1))).toMatchObject({
      practice: 'need-now',
      why: 'helped',
    });
    const after = choosePractice('asked', 'minute', chooser({ pace: COMFORTABLE, tried }), NOW + hours(1));
    expect(after).toMatchObject({ practice: 'minute', why: 'next' });
  });

  it.each(['heavier', 'stirred-up', 'not-helping'] as const)(
    'never comes back by itself after "%s"',
    (word) => {
      const tried = said('minute', word);
      expect(names(breaks(60, { pace: FULL, tried }))).not.toContain('minute');
      expect(choosePractice('asked', 'minute', chooser({ pace: COMFORTABLE, tried }), NOW).practice).not.toBe(
        'minute',
      );
    },
  );

  it('is the ground when everything else was hard', () => {
    const tried = Object.fromEntries(
      PRACTICE_IDS.map((id) => [id, { times: 1, lastAt: NOW, said: 'heavier' as const }]),
    );
    expect(choosePractice('asked', 'minute', chooser({ pace: FULL, tried }), NOW)).toMatchObject({
      practice: 'grounding',
      why: 'ground',
    });
  });

  it.each(AVOIDABLE)('leaves out %s for whoever wants it left out', (use) => {
    const preferences = { ...PLAIN, avoid: [use] };
    for (const pace of [{ ...FIRST_PACE, pace: 0 as const }, FIRST_PACE, COMFORTABLE, FULL])
      for (const occasion of OCCASIONS)
        for (const { practice } of breaks(30, { pace, preferences }, null, occasion))
          expect(practiceOf(practice).uses).not.toContain(use);
  });

  it('has a line in the copy for each reason', () => {
    expect(Object.keys(WHY_LINES).sort()).toEqual([...WHYS].sort());
  });
});

describe('a practice that is picked', () => {
  it('is that one, at its own length, whatever it was before', () => {
    const tried = said('letter', 'heavier');
    expect(choosePractice('asked', pick('letter'), chooser({ pace: FULL, tried }), NOW)).toMatchObject({
      practice: 'letter',
      length: 300,
      why: 'picked',
    });
    for (const length of [20, 30, 60])
      expect(choosePractice('asked', pick('touch', length), chooser(), NOW)).toMatchObject({
        practice: 'touch',
        length,
      });
    expect(choosePractice('asked', pick('sit-all', 1200), chooser(), NOW).length).toBe(1200);
  });

  it('is the ground, at the pace of the ground', () => {
    const pace = { ...FIRST_PACE, pace: 0 as const };
    expect(choosePractice('asked', pick('object'), chooser({ pace }), NOW).practice).toBe('object');
    expect(
      practiceOf(choosePractice('asked', pick('letter'), chooser({ pace }), NOW).practice).paces,
    ).toContain(0);
  });

  it('rests for a week when it is one that stirs, and something was stirred up', () => {
    const pace = { ...FULL, stirredAt: [NOW] };
    expect(mayBePicked(practiceOf('letter'), pace, NOW + hours(24))).toBe(false);
    expect(mayBePicked(practiceOf('letter'), pace, NOW + hours(7 * 24))).toBe(true);
    expect(mayBePicked(practiceOf('friend'), pace, NOW + hours(24))).toBe(true);
    expect(choosePractice('asked', pick('letter'), chooser({ pace }), NOW + hours(24)).practice).not.toBe(
      'letter',
    );
  });
});

describe('whoever asks, for whatever reason', { timeout: 60_000 }, () => {
  const trial = fc.record({
    times: fc.nat(9),
    lastAt: fc.integer({ min: NOW - hours(999), max: NOW }),
    said: fc.constantFrom(null, ...AFTERS, 'not-helping' as const),
  });
  // Packs of every kind, those too that no parser lets through: the rules hold for them all the same.
  const anyMade = fc
    .array(
      fc.record({
        paces: fc.subarray<Pace>([0, 1, 2], { minLength: 1 }),
        uses: fc.subarray([...AVOIDABLE]),
        fits: fc.subarray([...OCCASIONS]),
        audience: fc.constantFrom(...AUDIENCES),
        stirring: fc.boolean(),
      }),
      { maxLength: 3 },
    )
    .map((practices) => {
      const [pattern] = somePack().practices;
      if (pattern === undefined) return [];
      return madePractices([
        somePack({ practices: practices.map((one, at) => ({ ...pattern, ...one, id: `p${at}` })) }),
      ]);
    });
  const anyChooser: fc.Arbitrary<Chooser> = fc.record({
    pace: fc.record({
      pace: fc.constantFrom<Pace>(0, 1, 2),
      comfortable: fc.nat(5),
      finished: fc.nat(50),
      stirredAt: fc.array(fc.integer({ min: NOW - hours(300), max: NOW }), { maxLength: 2 }),
      stopped: fc.nat(1),
      groundSince: fc.constant(null),
      chosen: fc.boolean(),
    }),
    tried: fc.dictionary(fc.constantFrom(...PRACTICE_IDS), trial),
    preferences: fc.record({
      avoid: fc.subarray([...AVOIDABLE]),
      audience: fc.constantFrom(...AUDIENCES),
      withTherapist: fc.boolean(),
      breakSeconds: fc.constantFrom(60, 90, 120),
    }),
    made: anyMade,
  });

  it('gets one that fits the pace, the time, and what they want left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OCCASIONS),
        fc.constantFrom<Wanted>('short', 'minute'),
        anyChooser,
        (occasion, wanted, given) => {
          const { practice, length, turn } = choosePractice(occasion, wanted, given, NOW);
          const { id, paces, uses, stirring, lengths, audience } =
            [...given.made, ...LIBRARY].find((one) => one.id === practice) ?? practiceOf('grounding');
          expect(id).toBe(practice);
          const { pace, tried, preferences } = given;
          expect(stirring).toBe(false);
          expect(paces).toContain(preferences.withTherapist && pace.pace === 2 ? 1 : pace.pace);
          expect(lengths).toContain(length);
          expect(turn).toBe(tried[id]?.times ?? 0);
          expect(['anyone', preferences.audience]).toContain(audience);
          expect(uses.filter((use) => (preferences.avoid as readonly string[]).includes(use))).toEqual([]);
          const short = wanted === 'short' || pace.comfortable < SHORT_BREAKS || preferences.withTherapist;
          expect(length).toBeLessThanOrEqual(short ? 30 : preferences.breakSeconds);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('may pick anything that does not stir, at the gentle and the full pace', () => {
    for (const practice of LIBRARY.filter((one) => !one.stirring))
      for (const pace of [FIRST_PACE, FULL]) expect(mayBePicked(practice, pace, NOW)).toBe(true);
  });
});
