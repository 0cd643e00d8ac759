import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import type { Decision, NoticingEvent, Reason, World } from '../../utils/noticing/decision';
import { isHolding, lookOf, nextLook } from '../../utils/noticing/outcome';
import { CUE_LIFE, CUE_WAIT, CUES_TOGETHER, HEAVY_LIFE, OFFER_LIFE } from '../../utils/noticing/state';
import {
  ACTIVE,
  LOOK,
  lightCue,
  MORNING,
  type Policy,
  STRONG_CUE,
  startPolicy,
  workFor,
} from '../fixtures/policy';

const PAUSED: Partial<World> = { paused: true };
const LOCKED: NoticingEvent = { kind: 'activity', activity: { kind: 'locked' } };
const CRISIS: NoticingEvent = { kind: 'crisis' };
const DECLINED: NoticingEvent = { kind: 'declined' };
const BEGUN: NoticingEvent = { kind: 'break-begun' };
const later = (policy: Policy, length: number): NoticingEvent => ({
  kind: 'later',
  until: policy.now + length,
});

/** A policy whose stretch of 50 minutes has just been offered. */
function offered(): Policy {
  const policy = startPolicy();
  workFor(policy, minutes(50));
  expect(policy.state.offer).toMatchObject({ phase: 'shown', moment: 'stretch' });
  return policy;
}

/** A policy that holds a strong cue of this very moment. */
function cued(): Policy {
  const policy = startPolicy();
  policy.after(minutes(5), STRONG_CUE);
  expect(policy.state.offer).toMatchObject({ phase: 'held', moment: 'cue' });
  return policy;
}

const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();

describe('every reason is reached', () => {
  const reached: Record<Reason, readonly [Decision['kind'], () => Decision]> = {
    'nothing-due': ['quiet', () => startPolicy().after(minutes(5), LOOK)],
    'stretch-long': ['offer', () => workFor(startPolicy(), minutes(50))],
    cue: ['offer', () => cued().after(CUE_WAIT, LOOK, PAUSED)],
    'offer-standing': ['offer', () => offered().after(minutes(1), LOOK)],
    'offer-unanswered': ['quiet', () => offered().after(OFFER_LIFE, LOOK)],
    rested: [
      'quiet',
      () => {
        const policy = offered();
        policy.after(minutes(1), LOCKED);
        return policy.after(minutes(5), ACTIVE);
      },
    ],
    'switched-off': [
      'quiet',
      () => {
        const policy = offered();
        policy.settings = { ...policy.settings, stretches: false };
        return policy.after(seconds(5), LOOK);
      },
    ],
    'cue-expired': ['quiet', () => cued().after(CUE_LIFE, LOOK, PAUSED)],
    'soon-after-typing': ['hold', () => cued().after(CUE_WAIT - 1, LOOK, PAUSED)],
    'no-pause-yet': ['hold', () => cued().after(CUE_WAIT, LOOK)],
    'not-reachable': [
      'hold',
      () => {
        const policy = startPolicy();
        policy.world = { ...policy.world, reachable: false };
        return workFor(policy, minutes(50));
      },
    ],
    'browser-not-focused': ['hold', () => cued().after(CUE_WAIT, LOOK, { paused: true, focused: false })],
    declined: ['quiet', () => offered().after(seconds(5), DECLINED)],
    'break-begun': ['quiet', () => offered().after(seconds(5), BEGUN)],
    'later-asked': [
      'quiet',
      () => {
        const policy = offered();
        return policy.after(0, later(policy, minutes(30)));
      },
    ],
    heavy: ['quiet', () => offered().after(seconds(5), CRISIS)],
    'break-running': ['quiet', () => offered().after(seconds(5), LOOK, { breakRunning: true })],
    later: [
      'quiet',
      () => {
        const policy = startPolicy();
        policy.after(0, later(policy, hours(1)));
        return workFor(policy, minutes(50));
      },
    ],
    'outside-hours': [
      'quiet',
      () => workFor(startPolicy({ hours: { from: 13 * 60, to: 17 * 60 } }), minutes(50)),
    ],
    'enough-today': ['quiet', () => workFor(startPolicy({ offersPerDay: 0 }), minutes(50))],
    'soon-after-last': [
      'quiet',
      () => {
        const policy = offered();
        policy.after(seconds(5), DECLINED);
        return policy.after(minutes(5), LOOK);
      },
    ],
  };

  it.each(Object.entries(reached))('%s', (reason, [kind, live]) => {
    expect(live()).toMatchObject({ kind, reason });
  });
});

describe('a long stretch', () => {
  it('is offered at 50 minutes and not a second sooner', () => {
    const policy = startPolicy();
    workFor(policy, minutes(50) - seconds(1));
    expect(policy.state.offer).toBeNull();
    expect(policy.after(seconds(1), LOOK)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('is offered at the length the person chose', () => {
    const policy = startPolicy({ stretchMinutes: 20 });
    expect(workFor(policy, minutes(20))).toMatchObject({ kind: 'offer' });
  });

  it('is not offered to somebody who switched stretches off', () => {
    expect(workFor(startPolicy({ stretches: false }), hours(3))).toMatchObject({ reason: 'nothing-due' });
  });

  it('needs no pause in the typing, because only the icon changes', () => {
    expect(workFor(startPolicy(), minutes(50))).toMatchObject({ kind: 'offer' });
  });

  it('that nobody could see is held, never counted, and shown when the person is back', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, focused: false };
    expect(workFor(policy, minutes(90))).toMatchObject({ kind: 'hold', reason: 'browser-not-focused' });
    expect(isHolding(policy.state)).toBe(true);
    expect(policy.memory.offeredAt).toEqual([]);
    expect(policy.after(minutes(1), LOOK, { focused: true })).toMatchObject({ kind: 'offer' });
    expect(policy.memory.offeredAt).toEqual([policy.now]);
  });

  it('that is held stays held when a little stillness is taken off the stretch', () => {
    const policy = startPolicy();
    workFor(policy, minutes(49));
    policy.after(minutes(1), LOOK, { focused: false });
    const still: NoticingEvent = { kind: 'activity', activity: { kind: 'idle', idleFor: seconds(15) } };
    expect(policy.after(seconds(15), still, { focused: false })).toMatchObject({
      kind: 'hold',
      reason: 'browser-not-focused',
    });
    expect(policy.after(seconds(5), ACTIVE)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('that was held while the person rested is gone', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, focused: false };
    workFor(policy, minutes(60));
    policy.after(0, LOCKED);
    expect(policy.after(minutes(6), ACTIVE, { focused: true })).toMatchObject({ reason: 'rested' });
    expect(policy.memory.offeredAt).toEqual([]);
  });

  it('that was held is gone when stretches are switched off', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, focused: false };
    workFor(policy, minutes(60));
    policy.settings = { ...policy.settings, stretches: false };
    expect(policy.after(minutes(1), LOOK, { focused: true })).toMatchObject({ kind: 'quiet' });
  });
});

describe('a cue', () => {
  it('is never answered within 60 s, not even at a pause', () => {
    const policy = cued();
    for (let waited = seconds(1); waited < CUE_WAIT; waited += seconds(1)) {
      expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ kind: 'hold' });
    }
    expect(lookOf(policy.state)).toBe('quiet');
    expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('waits for a pause as long as it lives, and shows itself at the first', () => {
    const policy = cued();
    for (let minute = 1; minute <= 9; minute += 1) {
      expect(policy.after(minutes(1), LOOK)).toMatchObject({ kind: 'hold', reason: expect.any(String) });
    }
    expect(policy.after(seconds(59), LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('that found no pause in ten minutes is gone for good', () => {
    const policy = cued();
    policy.after(CUE_LIFE, LOOK);
    expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ reason: 'nothing-due' });
    expect(policy.memory.offeredAt).toEqual([]);
  });

  it('is gone when the clock is set back behind it', () => {
    expect(cued().after(-hours(1), LOOK, PAUSED)).toMatchObject({ reason: 'cue-expired' });
  });

  it('that is light is not enough by itself', () => {
    const policy = startPolicy();
    expect(policy.after(minutes(1), lightCue(0.5))).toMatchObject({ reason: 'nothing-due' });
  });

  it('that is light adds up with others close by', () => {
    const policy = startPolicy();
    policy.after(minutes(1), lightCue(0.5));
    expect(policy.after(CUES_TOGETHER - 1, lightCue(0.5))).toMatchObject({ kind: 'hold', moment: 'cue' });
  });

  it('that is light does not add up with one of twenty minutes ago', () => {
    const policy = startPolicy();
    policy.after(minutes(1), lightCue(0.5));
    expect(policy.after(CUES_TOGETHER, lightCue(0.5))).toMatchObject({ reason: 'nothing-due' });
  });

  it('counts once: what led to one offer does not lead to the next', () => {
    const policy = startPolicy();
    policy.after(minutes(1), lightCue(0.5));
    policy.after(minutes(1), lightCue(0.5));
    expect(policy.state.cues).toEqual([]);
  });

  it('while another is held makes it wait for a minute again', () => {
    const policy = cued();
    policy.after(seconds(50), STRONG_CUE);
    expect(policy.after(seconds(10), LOOK, PAUSED)).toMatchObject({ kind: 'hold' });
    expect(policy.after(seconds(50), LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('that meets a block is dropped, not saved up', () => {
    const policy = offered();
    policy.after(seconds(1), BEGUN);
    expect(policy.after(minutes(5), STRONG_CUE)).toMatchObject({ kind: 'quiet', reason: 'soon-after-last' });
    expect(policy.state.offer).toBeNull();
  });

  it('works with stretches switched off', () => {
    const policy = startPolicy({ stretches: false });
    policy.after(minutes(1), STRONG_CUE);
    expect(policy.after(CUE_WAIT, LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });
});

describe('an offer', () => {
  it('stands for 15 minutes and leaves by itself', () => {
    const policy = offered();
    expect(policy.after(OFFER_LIFE - 1, LOOK)).toMatchObject({ reason: 'offer-standing' });
    expect(lookOf(policy.state)).toBe('offering');
    expect(policy.after(1, LOOK)).toMatchObject({ reason: 'offer-unanswered' });
    expect(lookOf(policy.state)).toBe('quiet');
  });

  it('is counted once, however often it is looked at', () => {
    const policy = offered();
    const shownAt = policy.now;
    for (let minute = 0; minute < 10; minute += 1) policy.after(minutes(1), LOOK);
    expect(policy.memory.offeredAt).toEqual([shownAt]);
  });

  it('is counted after all when the worker died between showing it and counting it', () => {
    const policy = offered();
    const [shownAt] = policy.memory.offeredAt;
    policy.memory = { ...policy.memory, offeredAt: [] };
    policy.after(minutes(1), DECLINED);
    expect(policy.memory.offeredAt).toEqual([shownAt]);
  });

  it('for a stretch leaves when the person rests', () => {
    const policy = offered();
    policy.after(0, LOCKED);
    expect(policy.after(minutes(5), LOOK)).toMatchObject({ reason: 'rested' });
  });

  it('for a cue does not leave because the person rests', () => {
    const policy = cued();
    policy.after(CUE_WAIT, LOOK, PAUSED);
    policy.after(0, LOCKED);
    expect(policy.after(minutes(6), ACTIVE)).toMatchObject({ reason: 'offer-standing' });
  });

  it('that stands stays when the hours end, because taking it away would be one more change', () => {
    const policy = offered();
    policy.settings = { ...policy.settings, hours: { from: 0, to: 1 } };
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ reason: 'offer-standing' });
  });

  it('leaves when the clock is set back behind it', () => {
    expect(offered().after(-hours(1), LOOK)).toMatchObject({ reason: 'offer-unanswered' });
  });
});

describe('the gap between two offers', () => {
  it('holds to the minute', () => {
    const policy = offered();
    policy.after(0, DECLINED);
    expect(workFor(policy, minutes(90) - 1)).toMatchObject({ reason: 'soon-after-last' });
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'offer' });
  });

  it('is the one the person chose', () => {
    const policy = startPolicy({ gapMinutes: 240 });
    workFor(policy, minutes(50));
    policy.after(0, DECLINED);
    expect(workFor(policy, minutes(239))).toMatchObject({ reason: 'soon-after-last' });
    expect(workFor(policy, minutes(1))).toMatchObject({ kind: 'offer' });
  });

  it('holds when the clock is set back after an offer', () => {
    const policy = offered();
    policy.after(-hours(2), LOOK);
    expect(workFor(policy, minutes(89))).toMatchObject({ reason: 'soon-after-last' });
    expect(workFor(policy, minutes(1))).toMatchObject({ kind: 'offer' });
  });

  it('holds when the clock is put right by a second just after an offer', () => {
    const policy = offered();
    policy.after(-seconds(1), LOOK);
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ reason: 'soon-after-last' });
    expect(policy.memory.offeredAt).toHaveLength(1);
  });
});

describe('the cap of a day', () => {
  it('is reached after three offers, and none comes until the next local day', () => {
    const policy = startPolicy({ gapMinutes: 30 }, at(18));
    const shown = new Set<number>();
    for (let minute = 0; minute < 360; minute += 5) {
      policy.after(minutes(5), LOOK);
      for (const one of policy.memory.offeredAt) shown.add(one);
    }
    const days = [...shown].map((one) => new Date(one).getDate());
    expect(policy.now).toBe(at(24));
    expect(days).toEqual([23, 23, 23, 24]);
  });

  it('counts what was shown before midnight for yesterday', () => {
    const policy = startPolicy({ offersPerDay: 1, gapMinutes: 30 }, at(22, 50));
    expect(workFor(policy, minutes(50))).toMatchObject({ kind: 'offer' });
    policy.after(0, DECLINED);
    expect(workFor(policy, minutes(20) - 1)).toMatchObject({ reason: 'enough-today' });
    expect(policy.after(1, LOOK)).toMatchObject({ reason: 'soon-after-last' });
    expect(workFor(policy, minutes(10))).toMatchObject({ kind: 'offer' });
  });

  it('of none means that only the person begins', () => {
    const policy = startPolicy({ offersPerDay: 0 });
    policy.after(minutes(5), STRONG_CUE);
    workFor(policy, hours(3));
    expect(policy.memory.offeredAt).toEqual([]);
  });
});

describe('the hours', () => {
  it('are kept, and what became due before them is offered when they begin', () => {
    const policy = startPolicy({ hours: { from: 10 * 60, to: 12 * 60 } }, MORNING);
    expect(workFor(policy, minutes(59))).toMatchObject({ reason: 'outside-hours' });
    expect(workFor(policy, minutes(1))).toMatchObject({ kind: 'offer' });
  });

  it('that run over midnight hold on both sides of it', () => {
    const late = { hours: { from: 22 * 60, to: 2 * 60 } };
    expect(workFor(startPolicy(late, at(23)), minutes(50))).toMatchObject({ kind: 'offer' });
    expect(workFor(startPolicy(late, at(0, 30)), minutes(50))).toMatchObject({ kind: 'offer' });
    expect(workFor(startPolicy(late, at(1, 10)), minutes(50))).toMatchObject({ reason: 'outside-hours' });
  });
});

describe('"quiet for now"', () => {
  it('takes the offer away, drops the cues and ends by itself', () => {
    const policy = offered();
    policy.settings = { ...policy.settings, gapMinutes: 30 };
    policy.after(0, lightCue(0.5));
    policy.after(0, later(policy, minutes(60)));
    expect(policy.state).toMatchObject({ offer: null, cues: [] });
    expect(workFor(policy, minutes(60) - 1)).toMatchObject({ reason: 'later' });
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'offer' });
    expect(policy.memory.laterUntil).toBeNull();
  });

  it('can be ended by the person', () => {
    const policy = startPolicy();
    policy.after(0, later(policy, hours(1)));
    workFor(policy, minutes(50));
    expect(policy.after(0, { kind: 'later-ended' })).toMatchObject({ kind: 'offer' });
  });

  it('is not made longer by a clock that is set back', () => {
    const policy = startPolicy();
    policy.after(0, later(policy, hours(1)));
    policy.after(-hours(48), LOOK);
    expect(policy.memory.laterUntil).toBeNull();
  });
});

describe('words of crisis', () => {
  it('take the offer and every cue away, and leave nothing but an end', () => {
    const policy = offered();
    policy.after(0, lightCue(0.5));
    const { memory } = policy;
    policy.after(minutes(1), CRISIS);
    expect(policy.state).toEqual({
      stretch: policy.state.stretch,
      cues: [],
      offer: null,
      heavyUntil: policy.now + HEAVY_LIFE,
      helpOpen: true,
    });
    expect(policy.memory).toBe(memory);
  });

  it('keep every offer away for 15 minutes, whatever else happens', () => {
    const policy = startPolicy();
    policy.after(0, CRISIS);
    workFor(policy, HEAVY_LIFE - minutes(2));
    expect(policy.after(minutes(1), STRONG_CUE)).toMatchObject({ reason: 'heavy' });
    expect(policy.after(minutes(1) - 1, LOOK, PAUSED)).toMatchObject({ reason: 'nothing-due' });
    policy.settings = { ...policy.settings, stretchMinutes: 10 };
    expect(policy.after(0, LOOK)).toMatchObject({ reason: 'heavy' });
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('keep every offer away even when the person has closed the help panel', () => {
    const policy = startPolicy();
    workFor(policy, minutes(55));
    policy.after(seconds(2), CRISIS);
    expect(policy.state.helpOpen).toBe(true);
    expect(policy.after(seconds(2), { kind: 'help-closed' })).toMatchObject({
      kind: 'quiet',
      reason: 'heavy',
    });
    expect(policy.state.helpOpen).toBe(false);
    expect(policy.after(minutes(14), LOOK, PAUSED)).toMatchObject({ kind: 'quiet', reason: 'heavy' });
  });

  it('count from the new time when the clock is set back, and end all the same', () => {
    const policy = startPolicy();
    policy.after(0, CRISIS);
    policy.after(-hours(3), LOOK);
    expect(policy.state.heavyUntil).toBe(policy.now + HEAVY_LIFE);
    policy.after(HEAVY_LIFE, LOOK);
    expect(policy.state).toMatchObject({ heavyUntil: null, helpOpen: false });
  });
});

describe('"later", said to an offer', () => {
  it('puts it off: it comes again when the quiet time is over, and was none of the day’s', () => {
    const policy = offered();
    policy.after(seconds(5), later(policy, minutes(10)));
    expect(policy.memory.offeredAt).toEqual([]);
    expect(policy.after(minutes(10), LOOK)).toMatchObject({ kind: 'offer', moment: 'stretch' });
    expect(policy.memory.offeredAt).toEqual([policy.now]);
  });
});

describe('an offer of any kind', () => {
  it('is never a reply to the keys: a long stretch waits for a minute after a light cue, too', () => {
    const policy = startPolicy();
    workFor(policy, minutes(49));
    policy.after(seconds(59), lightCue(0.3));
    expect(policy.after(seconds(2), LOOK)).toMatchObject({ kind: 'hold', reason: 'soon-after-typing' });
    const due = nextLook(policy.state, policy.memory, policy.settings, policy.now);
    expect(due).toBe(policy.now - seconds(2) + CUE_WAIT);
    expect(policy.after(CUE_WAIT - seconds(2), LOOK)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('goes when offers are switched off', () => {
    const policy = offered();
    policy.settings = { ...policy.settings, offersPerDay: 0 };
    expect(policy.after(seconds(5), LOOK)).toMatchObject({ kind: 'quiet', reason: 'switched-off' });
  });
});

describe('a site that is switched off', () => {
  it('takes what was noticed with it, and leaves a stretch alone', () => {
    const policy = cued();
    policy.after(seconds(5), lightCue(0.4));
    policy.after(seconds(5), { kind: 'site-off' });
    expect(policy.state).toMatchObject({ offer: null, cues: [] });
    const long = offered();
    expect(long.after(seconds(5), { kind: 'site-off' })).toMatchObject({ reason: 'offer-standing' });
  });
});

describe('a break', () => {
  it('ends the stretch, the offer and the cues', () => {
    const policy = offered();
    policy.after(0, lightCue(0.9));
    policy.after(minutes(1), BEGUN);
    expect(policy.state).toMatchObject({ offer: null, cues: [], stretch: { active: 0, since: policy.now } });
  });

  it('that runs keeps every offer away', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, breakRunning: true };
    expect(workFor(policy, minutes(60))).toMatchObject({ reason: 'break-running' });
  });
});
