import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import type { Decision, NoticingEvent, Reason, World } from '../../utils/noticing/decision';
import { listeningFor, lookOf, nextLook } from '../../utils/noticing/outcome';
import {
  ARRIVING,
  CUE_GAP,
  CUE_WAIT,
  CUES_TOGETHER,
  HEAVY_LIFE,
  HOLD,
  LONG_FOCUS,
  OFFER_LIFE,
} from '../../utils/noticing/state';
import type { MinuteOfDay, Week } from '../../utils/settings/settings';
import {
  ACTIVE,
  LOOK,
  lightCue,
  MORNING,
  offersOf,
  type Policy,
  STRONG_CUE,
  startPolicy,
  workFor,
  workThenPause,
} from '../fixtures/policy';

const PAUSED: Partial<World> = { paused: true };
const LOCKED: NoticingEvent = { kind: 'activity', activity: { kind: 'locked' } };
const STARTED: NoticingEvent = { kind: 'activity', activity: { kind: 'started' } };
const SWITCHED: NoticingEvent = { kind: 'switched' };
const CRISIS: NoticingEvent = { kind: 'crisis' };
const DECLINED: NoticingEvent = { kind: 'declined' };
const BEGUN: NoticingEvent = { kind: 'break-begun' };
const idle = (idleFor: number): NoticingEvent => ({ kind: 'activity', activity: { kind: 'idle', idleFor } });
const later = (policy: Policy, length: number): NoticingEvent => ({
  kind: 'later',
  until: policy.now + length,
});
const session = (policy: Policy, length: number): NoticingEvent => ({
  kind: 'session-begun',
  until: policy.now + length,
});
const everyDay = (from: MinuteOfDay, to: MinuteOfDay): Week =>
  Array.from({ length: 7 }, () => [{ from, to }]);

/** A policy whose stretch of 50 minutes is held while the person types on. */
function holding(policy = startPolicy()): Policy {
  workFor(policy, minutes(50));
  expect(policy.state.offer).toMatchObject({ phase: 'held', moment: 'stretch', waitsFor: 'pause' });
  return policy;
}

/** A policy whose stretch of 50 minutes has just been offered at the person's own pause. */
function offered(policy = startPolicy()): Policy {
  workThenPause(policy, minutes(50));
  expect(policy.state.offer).toMatchObject({ phase: 'shown', moment: 'stretch' });
  return policy;
}

/** A policy that holds a strong cue of this very moment. */
function cued(policy = startPolicy()): Policy {
  policy.after(minutes(5), STRONG_CUE);
  expect(policy.state.offer).toMatchObject({ phase: 'held', moment: 'cue' });
  return policy;
}

/** A policy whose offer somebody at work in the browser let go by. */
function unanswered(policy: Policy, times = 1): Policy {
  for (let time = 0; time < times; time += 1) {
    for (let minute = 0; minute < 100 && policy.state.offer?.phase !== 'shown'; minute += 1)
      policy.after(minutes(1), LOOK, PAUSED);
    expect(policy.state.offer?.phase).toBe('shown');
    expect(policy.after(OFFER_LIFE, LOOK)).toMatchObject({ reason: 'offer-unanswered' });
  }
  return policy;
}

const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();

describe('every reason is reached', () => {
  const reached: Record<Reason, readonly [Decision['kind'], () => Decision]> = {
    'nothing-due': ['quiet', () => startPolicy().after(minutes(5), LOOK)],
    'stretch-long': ['offer', () => workThenPause(startPolicy(), minutes(50))],
    cue: ['offer', () => cued().after(CUE_WAIT, LOOK, PAUSED)],
    'call-ended': [
      'offer',
      () => {
        const policy = startPolicy({ afterCalls: true });
        policy.after(0, LOOK, { call: 'sharing' });
        policy.after(minutes(6), LOOK, { call: 'sharing' });
        return policy.after(minutes(1), LOOK);
      },
    ],
    'clock-time': ['offer', () => startPolicy({ clockTime: 9 * 60 + 10 }).after(minutes(10), LOOK)],
    'session-over': [
      'offer',
      () => {
        const policy = startPolicy();
        policy.after(0, session(policy, minutes(25)));
        return workFor(policy, minutes(25));
      },
    ],
    'offer-standing': ['offer', () => offered().after(minutes(1), LOOK)],
    'offer-unanswered': ['quiet', () => offered().after(OFFER_LIFE, LOOK)],
    'offer-unseen': ['quiet', () => offered().after(OFFER_LIFE, LOOK, { focused: false })],
    rested: [
      'quiet',
      () => {
        return offered().after(minutes(1), LOCKED);
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
    'no-pause-came': ['quiet', () => cued().after(HOLD, LOOK, PAUSED)],
    'soon-after-typing': ['hold', () => cued().after(CUE_WAIT - 1, LOOK, PAUSED)],
    'no-pause-yet': ['hold', () => cued().after(CUE_WAIT, LOOK)],
    'not-reachable': [
      'hold',
      () => {
        const policy = startPolicy();
        policy.world = { ...policy.world, reachable: false };
        return workThenPause(policy, minutes(50));
      },
    ],
    'browser-not-focused': ['hold', () => cued().after(CUE_WAIT, LOOK, { paused: true, focused: false })],
    'in-call': ['hold', () => holding().after(0, LOOK, { paused: true, call: 'sounding' })],
    'full-screen': ['hold', () => holding().after(0, LOOK, { paused: true, fullScreen: true })],
    sound: ['hold', () => holding().after(0, LOOK, { paused: true, sound: true })],
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
        const policy = cued();
        policy.memory = { ...policy.memory, laterUntil: policy.now + hours(1) };
        return policy.after(CUE_WAIT, LOOK, PAUSED);
      },
    ],
    arriving: [
      'quiet',
      () => {
        const policy = startPolicy();
        policy.after(0, STARTED);
        return policy.after(minutes(1), STRONG_CUE);
      },
    ],
    'outside-hours': [
      'quiet',
      () => startPolicy({ hours: everyDay(13 * 60, 17 * 60) }).after(minutes(1), STRONG_CUE),
    ],
    'enough-today': [
      'quiet',
      () => {
        const policy = startPolicy({ offersPerDay: 1 });
        offered(policy).after(0, DECLINED);
        return policy.after(minutes(1), STRONG_CUE);
      },
    ],
    'soon-after-last': [
      'quiet',
      () => {
        const policy = offered();
        policy.after(seconds(5), DECLINED);
        return policy.after(minutes(5), STRONG_CUE);
      },
    ],
  };

  it.each(Object.entries(reached))('%s', (reason, [kind, live]) => {
    expect(live()).toMatchObject({ kind, reason });
  });
});

describe('a long stretch', () => {
  it('is held from 50 minutes on and not a second sooner', () => {
    const policy = startPolicy();
    workFor(policy, minutes(50) - seconds(1));
    expect(policy.state.offer).toBeNull();
    expect(policy.after(seconds(1), LOOK)).toMatchObject({ kind: 'hold', reason: 'no-pause-yet' });
  });

  it('is offered at the length the person chose', () => {
    expect(workThenPause(startPolicy({ stretchMinutes: 20 }), minutes(20))).toMatchObject({ kind: 'offer' });
  });

  it('is not offered to somebody who switched stretches off', () => {
    const policy = startPolicy({ stretches: false });
    expect(workThenPause(policy, hours(3))).toMatchObject({ reason: 'nothing-due' });
  });

  it('is held without a change of the icon, and offered at a pause', () => {
    const policy = holding();
    expect(lookOf(policy.state, policy.memory)).toBe('quiet');
    expect(policy.after(minutes(3), idle(seconds(15)))).toMatchObject({ kind: 'offer' });
  });

  it('is offered when the person leaves a tab they have long been at, not when they hop about', () => {
    const policy = holding();
    expect(policy.after(LONG_FOCUS - 1, SWITCHED)).toMatchObject({ kind: 'hold' });
    expect(policy.after(LONG_FOCUS - 1, SWITCHED)).toMatchObject({ kind: 'hold' });
    expect(policy.after(LONG_FOCUS, SWITCHED)).toMatchObject({ kind: 'offer' });
  });

  it('is offered when the person comes back to the browser', () => {
    const policy = holding();
    expect(policy.after(seconds(5), LOOK, { focused: false })).toMatchObject({ kind: 'hold' });
    expect(policy.after(seconds(5), SWITCHED)).toMatchObject({ kind: 'offer' });
  });

  it('is offered when a call has just ended, and not a minute later', () => {
    const soon = startPolicy();
    soon.world = { ...soon.world, call: 'sharing' };
    expect(workFor(soon, minutes(60))).toMatchObject({ kind: 'hold', reason: 'in-call' });
    soon.world = { ...soon.world, call: null };
    expect(soon.after(seconds(1), LOOK)).toMatchObject({ kind: 'offer', reason: 'stretch-long' });

    const late = startPolicy();
    late.world = { ...late.world, call: 'sharing' };
    workFor(late, minutes(60));
    late.world = { ...late.world, call: null };
    expect(late.after(seconds(1), LOOK, { focused: false })).toMatchObject({ kind: 'hold' });
    expect(late.after(minutes(2), LOOK, { fullScreen: true })).toMatchObject({ kind: 'hold' });
    expect(late.after(seconds(1), LOOK)).toMatchObject({ kind: 'hold', reason: 'no-pause-yet' });
  });

  it('that found no pause in ten minutes is let go, and the next one takes as long as this', () => {
    const policy = holding();
    policy.after(HOLD - 1, LOOK);
    expect(policy.state.offer?.phase).toBe('held');
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'quiet', reason: 'no-pause-came' });
    expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ reason: 'nothing-due' });
    expect(offersOf(policy)).toEqual([]);
    workFor(policy, minutes(50) - seconds(2));
    expect(policy.state.offer).toBeNull();
    expect(workFor(policy, seconds(1))).toMatchObject({ kind: 'hold' });
  });

  it('is let go, not offered, by a pause that comes after the ten minutes', () => {
    expect(holding().after(HOLD, LOOK, PAUSED)).toMatchObject({ reason: 'no-pause-came' });
  });

  it('that nobody could see waits as long as it lasts, is never counted, and shown when the person is back', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, focused: false };
    expect(workFor(policy, minutes(190))).toMatchObject({ kind: 'hold', reason: 'browser-not-focused' });
    expect(policy.records).toEqual([]);
    expect(offersOf(policy)).toEqual([]);
    expect(policy.after(minutes(1), LOOK, { focused: true })).toMatchObject({ kind: 'offer' });
    expect(offersOf(policy)).toEqual([policy.now]);
  });

  it('has its ten minutes for a pause from when it could be seen', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, reachable: false };
    workFor(policy, minutes(80));
    policy.world = { ...policy.world, reachable: true };
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ kind: 'hold', reason: 'no-pause-yet' });
    expect(policy.after(minutes(9), LOOK)).toMatchObject({ kind: 'hold' });
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ reason: 'no-pause-came' });
  });

  it('is not let go by who left the browser without a pause: it waits for them to come back', () => {
    const policy = holding();
    expect(policy.after(minutes(14), LOOK, { focused: false })).toMatchObject({
      kind: 'hold',
      reason: 'browser-not-focused',
    });
    expect(policy.after(minutes(8), SWITCHED)).toMatchObject({ kind: 'offer' });
  });

  it('that is held stays held when a little stillness is taken off the stretch', () => {
    const policy = startPolicy();
    workFor(policy, minutes(49));
    policy.after(minutes(1), LOOK, { focused: false });
    expect(policy.after(seconds(15), idle(seconds(15)), { focused: false })).toMatchObject({
      kind: 'hold',
      reason: 'browser-not-focused',
    });
    expect(policy.after(seconds(5), ACTIVE)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('that was held while the person rested is gone', () => {
    const policy = startPolicy();
    policy.world = { ...policy.world, focused: false };
    workFor(policy, minutes(60));
    expect(policy.after(0, LOCKED)).toMatchObject({ reason: 'rested' });
    expect(policy.after(minutes(6), ACTIVE, { focused: true })).toMatchObject({ reason: 'nothing-due' });
    expect(offersOf(policy)).toEqual([]);
  });

  it('that was held is gone when stretches are switched off', () => {
    const policy = holding();
    policy.settings = { ...policy.settings, stretches: false };
    expect(policy.after(minutes(1), LOOK, PAUSED)).toMatchObject({ kind: 'quiet' });
  });
});

describe('a cue', () => {
  it('is never answered within 60 s, not even at a pause', () => {
    const policy = cued();
    for (let waited = seconds(1); waited < CUE_WAIT; waited += seconds(1)) {
      expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ kind: 'hold' });
    }
    expect(lookOf(policy.state, policy.memory)).toBe('quiet');
    expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('waits for a pause as long as it lives, and shows itself at the first', () => {
    const policy = cued();
    for (let minute = 1; minute <= 9; minute += 1) {
      expect(policy.after(minutes(1), LOOK)).toMatchObject({ kind: 'hold', reason: expect.any(String) });
    }
    expect(policy.after(seconds(59), LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('is not shown between two words because a tab was left', () => {
    const policy = cued();
    policy.after(CUE_WAIT, LOOK);
    expect(policy.after(minutes(1), SWITCHED)).toMatchObject({ kind: 'hold', reason: 'no-pause-yet' });
  });

  it('is gone after ten minutes also where nobody could have seen it', () => {
    const policy = cued();
    policy.world = { ...policy.world, focused: false };
    for (let minute = 1; minute <= 9; minute += 1) policy.after(minutes(1), LOOK);
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ reason: 'no-pause-came' });
    expect(policy.after(seconds(1), LOOK, { paused: true, focused: true })).toMatchObject({
      reason: 'nothing-due',
    });
    expect(offersOf(policy)).toEqual([]);
  });

  it('is gone when the clock is set back behind it', () => {
    expect(cued().after(-hours(1), LOOK, PAUSED)).toMatchObject({ reason: 'no-pause-came' });
  });

  it('that is light is not enough by itself', () => {
    expect(startPolicy().after(minutes(1), lightCue(0.5))).toMatchObject({ reason: 'nothing-due' });
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

  it('that meets a lasting block is dropped, not saved up', () => {
    const policy = offered();
    policy.after(seconds(1), BEGUN);
    expect(policy.after(minutes(5), STRONG_CUE)).toMatchObject({ kind: 'quiet', reason: 'soon-after-last' });
    expect(policy.state.offer).toBeNull();
  });

  it('waits for the end of a call, but not beyond its ten minutes', () => {
    const policy = cued();
    expect(policy.after(minutes(2), LOOK, { paused: true, call: 'sharing' })).toMatchObject({
      kind: 'hold',
      reason: 'in-call',
    });
    expect(policy.after(minutes(2), LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
    const long = cued();
    long.after(minutes(2), LOOK, { paused: true, call: 'sharing' });
    expect(long.after(minutes(8), LOOK, { paused: true, call: 'sharing' })).toMatchObject({ kind: 'quiet' });
  });

  it('works with stretches switched off', () => {
    const policy = cued(startPolicy({ stretches: false }));
    expect(policy.after(CUE_WAIT, LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });

  it('leads to one offer a day at most, whatever else there was room for', () => {
    const policy = startPolicy({ stretches: false, offersPerDay: 6, gapMinutes: 30 }, at(5));
    cued(policy).after(CUE_WAIT, LOOK, PAUSED);
    policy.after(seconds(1), DECLINED);
    for (let hour = 0; hour < 22; hour += 1) {
      expect(policy.after(hours(1), ACTIVE), `hour ${hour}`).toMatchObject({ kind: 'quiet' });
      expect(policy.after(0, STRONG_CUE).kind, `hour ${hour}`).toBe('quiet');
      expect(policy.after(CUE_WAIT, LOOK, PAUSED), `hour ${hour}`).toMatchObject({ kind: 'quiet' });
    }
    expect(offersOf(policy)).toHaveLength(1);
  });

  it('keeps three hours from any other offer', () => {
    const policy = startPolicy({ gapMinutes: 30 });
    offered(policy).after(seconds(1), BEGUN);
    expect(policy.after(CUE_GAP - seconds(2), ACTIVE)).toMatchObject({ kind: 'quiet' });
    policy.after(seconds(0), { kind: 'activity', activity: { kind: 'active' } });
    expect(policy.after(0, STRONG_CUE)).toMatchObject({ kind: 'quiet' });
  });

  it('may be offered when the three hours are over', () => {
    const policy = startPolicy({ gapMinutes: 30, stretches: false, clockTime: 9 * 60 + 5 });
    expect(policy.after(minutes(5), LOOK)).toMatchObject({ reason: 'clock-time' });
    policy.after(0, DECLINED);
    workFor(policy, CUE_GAP - CUE_WAIT - 1);
    expect(policy.after(0, STRONG_CUE)).toMatchObject({ kind: 'quiet', reason: 'soon-after-last' });
    workFor(policy, CUE_WAIT + 1);
    expect(policy.after(0, STRONG_CUE)).toMatchObject({ kind: 'hold' });
    expect(policy.after(CUE_WAIT, LOOK, PAUSED)).toMatchObject({ kind: 'offer', reason: 'cue' });
  });
});

describe('the end of a call', () => {
  const inCall = (settings = {}, length = minutes(30)) => {
    const policy = startPolicy({ stretches: false, afterCalls: true, ...settings });
    policy.world = { ...policy.world, call: 'sharing' };
    workFor(policy, length);
    policy.world = { ...policy.world, call: null };
    return policy;
  };

  it('is offered at once to who switched that on', () => {
    expect(inCall().after(seconds(1), LOOK)).toMatchObject({ kind: 'offer', moment: 'call-end' });
  });

  it('is nothing by default', () => {
    expect(inCall({ afterCalls: false }).after(seconds(1), LOOK)).toMatchObject({ kind: 'quiet' });
  });

  it('is nothing after a call of less than five minutes', () => {
    expect(inCall({}, minutes(5) - 1).after(seconds(1), LOOK)).toMatchObject({ reason: 'nothing-due' });
  });

  it('waits for the person to be in the browser, ten minutes at most', () => {
    const policy = inCall();
    policy.world = { ...policy.world, focused: false };
    expect(policy.after(seconds(1), LOOK)).toMatchObject({ kind: 'hold', reason: 'browser-not-focused' });
    expect(policy.after(minutes(9), LOOK, { focused: true })).toMatchObject({ kind: 'offer' });
    const long = inCall();
    long.world = { ...long.world, focused: false };
    long.after(seconds(1), LOOK);
    expect(long.after(HOLD, LOOK)).toMatchObject({ reason: 'no-pause-came' });
  });

  it('that lies behind a sleep is none', () => {
    expect(inCall().after(hours(2), ACTIVE)).toMatchObject({ reason: 'nothing-due' });
  });
});

describe('a chosen time of day', () => {
  const noon = { stretches: false, clockTime: 12 * 60 };

  it('is offered when the clock passes it, once a day', () => {
    const policy = startPolicy(noon);
    workFor(policy, hours(3) - 1);
    expect(policy.state.offer).toBeNull();
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'offer', moment: 'clock' });
    policy.after(0, DECLINED);
    expect(workFor(policy, hours(20))).toMatchObject({ kind: 'quiet' });
    expect(offersOf(policy)).toHaveLength(1);
    workFor(policy, hours(4));
    expect(offersOf(policy)).toEqual([at(12), at(12, 0, 24)]);
  });

  it('that nobody looked at for ten minutes is over', () => {
    const policy = startPolicy(noon, at(11, 58));
    expect(policy.after(minutes(12), LOOK)).toMatchObject({ reason: 'nothing-due' });
    const soon = startPolicy(noon, at(11, 58));
    expect(soon.after(minutes(12) - 1, LOOK)).toMatchObject({ kind: 'offer' });
  });

  it('in a call is offered after it, if it ends within ten minutes', () => {
    const policy = startPolicy(noon, at(11, 58));
    policy.after(minutes(2), LOOK, { call: 'sharing' });
    expect(policy.after(minutes(8), LOOK)).toMatchObject({ kind: 'offer', reason: 'clock-time' });
    const long = startPolicy(noon, at(11, 58));
    long.after(minutes(2), LOOK, { call: 'sharing' });
    expect(long.after(minutes(10), LOOK)).toMatchObject({ kind: 'quiet' });
  });

  it('keeps the gap and the cap like any other', () => {
    const policy = startPolicy({ clockTime: 10 * 60 }, at(9));
    offered(policy).after(0, DECLINED);
    expect(policy.after(minutes(10), LOOK)).toMatchObject({ kind: 'quiet', reason: 'soon-after-last' });
  });

  it('on the nights when the clocks change comes once', () => {
    const policy = startPolicy({ stretches: false, clockTime: 2 * 60 + 30, gapMinutes: 30 }, at(1));
    workFor(policy, hours(4));
    expect(offersOf(policy)).toHaveLength(1);
  });
});

describe('a focus session', () => {
  it('offers a minute when it is over, whether or not that is a breakpoint', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    workFor(policy, minutes(25) - 1);
    expect(policy.state.offer).toBeNull();
    expect(policy.after(1, LOOK)).toMatchObject({ kind: 'offer', moment: 'session' });
    expect(policy.memory.session).toBeNull();
  });

  it('replaces the stretch while it runs', () => {
    const policy = startPolicy();
    policy.after(minutes(10), LOOK);
    policy.after(0, session(policy, minutes(90)));
    expect(workThenPause(policy, minutes(80))).toMatchObject({ kind: 'quiet' });
    workFor(policy, minutes(20));
    expect(offersOf(policy)).toHaveLength(1);
    expect(policy.state.offer?.moment).toBe('session');
  });

  it('takes the place of a stretch that is held', () => {
    const policy = holding();
    policy.after(0, session(policy, minutes(25)));
    expect(policy.state.offer).toBeNull();
    expect(policy.after(seconds(1), LOOK, PAUSED)).toMatchObject({ kind: 'quiet' });
  });

  it('is not kept from its offer by the cap, the gap, the hours or a day’s start: the person asked for it', () => {
    const policy = startPolicy({ offersPerDay: 0, hours: everyDay(20 * 60, 21 * 60), gapMinutes: 480 });
    policy.after(0, STARTED);
    for (let round = 1; round <= 4; round += 1) {
      policy.after(0, session(policy, minutes(25)));
      expect(workFor(policy, minutes(25)), `round ${round}`).toMatchObject({ kind: 'offer' });
      policy.after(seconds(1), BEGUN);
    }
  });

  it('is none of the day’s offers, but those keep their gap from it', () => {
    const policy = startPolicy({ offersPerDay: 1 });
    policy.after(0, session(policy, minutes(25)));
    workFor(policy, minutes(25));
    policy.after(seconds(1), BEGUN);
    expect(workThenPause(policy, minutes(90) - seconds(2))).toMatchObject({ kind: 'quiet' });
    expect(workThenPause(policy, seconds(2))).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('holds its offer while the person is in a call or away from the browser', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    policy.world = { ...policy.world, call: 'sharing' };
    expect(workFor(policy, minutes(40))).toMatchObject({ kind: 'hold', reason: 'in-call' });
    policy.world = { ...policy.world, call: null, focused: false };
    expect(workFor(policy, minutes(40))).toMatchObject({ kind: 'hold', reason: 'browser-not-focused' });
    expect(policy.after(seconds(1), SWITCHED, { focused: true })).toMatchObject({ kind: 'offer' });
  });

  it('can be ended, and nothing comes of it', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    policy.after(minutes(10), { kind: 'session-ended' });
    expect(workFor(policy, minutes(20))).toMatchObject({ reason: 'nothing-due' });
  });

  it('that ended while nobody looked for ten minutes is over', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    expect(policy.after(minutes(35), LOOK)).toMatchObject({ kind: 'quiet' });
    expect(policy.memory.session).toBeNull();
  });

  it('is not made longer by a clock that is set back', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(90)));
    policy.after(-minutes(1), LOOK);
    expect(policy.memory.session).toBeNull();
  });

  it('that begins ends a quiet time that was asked for before', () => {
    const policy = startPolicy();
    policy.after(0, later(policy, hours(1)));
    policy.after(seconds(5), session(policy, minutes(25)));
    expect(workFor(policy, minutes(25))).toMatchObject({ kind: 'offer', moment: 'session' });
  });

  it('gives way to a quiet time that is asked for after it began', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    policy.after(seconds(5), later(policy, hours(1)));
    expect(workFor(policy, minutes(25))).toMatchObject({ kind: 'quiet', reason: 'later' });
  });
});

describe('an offer', () => {
  it('stands for 15 minutes and leaves by itself', () => {
    const policy = offered();
    expect(policy.after(OFFER_LIFE - 1, LOOK)).toMatchObject({ reason: 'offer-standing' });
    expect(lookOf(policy.state, policy.memory)).toBe('offering');
    expect(policy.after(1, LOOK)).toMatchObject({ reason: 'offer-unanswered' });
    expect(lookOf(policy.state, policy.memory)).toBe('quiet');
  });

  it('is counted once, however often it is looked at', () => {
    const policy = offered();
    const shownAt = policy.now;
    for (let minute = 0; minute < 10; minute += 1) policy.after(minutes(1), LOOK);
    expect(offersOf(policy)).toEqual([shownAt]);
  });

  it('is counted after all when the worker died between showing it and counting it', () => {
    const policy = offered();
    const shownAt = offersOf(policy);
    policy.memory = { ...policy.memory, offers: [] };
    policy.after(minutes(1), DECLINED);
    expect(offersOf(policy)).toEqual(shownAt);
  });

  it('that was answered in any way takes the work that led to it along', () => {
    for (const answer of [DECLINED, BEGUN]) {
      const policy = startPolicy({ gapMinutes: 30 });
      offered(policy).after(0, answer);
      expect(workThenPause(policy, minutes(50) - seconds(1))).toMatchObject({ kind: 'quiet' });
      expect(workThenPause(policy, seconds(1))).toMatchObject({ kind: 'offer' });
    }
  });

  it('for a stretch leaves when the person rests', () => {
    const policy = offered();
    policy.after(seconds(1), idle(seconds(15)));
    policy.after(minutes(6), ACTIVE);
    expect(policy.state.offer).toBeNull();
    expect(policy.records.at(-1)).toMatchObject({ answer: 'rested' });
  });

  it('for a cue does not leave because the person rests', () => {
    const policy = cued();
    policy.after(CUE_WAIT, LOOK, PAUSED);
    policy.after(0, LOCKED);
    expect(policy.after(minutes(6), ACTIVE)).toMatchObject({ reason: 'offer-standing' });
  });

  it('that stands stays when the hours end, because taking it away would be one more change', () => {
    const policy = offered();
    policy.settings = { ...policy.settings, hours: everyDay(0, 1) };
    expect(policy.after(minutes(1), LOOK)).toMatchObject({ reason: 'offer-standing' });
  });

  it.each([
    ['a call begins', { call: 'sharing' } as const, 'in-call'],
    ['the window fills the screen', { fullScreen: true }, 'full-screen'],
  ])('leaves when %s, because others may see the screen', (_, world, reason) => {
    expect(offered().after(minutes(1), LOOK, world)).toMatchObject({ kind: 'quiet', reason });
  });

  it('leaves when the clock is set back behind it', () => {
    expect(offered().after(-hours(1), LOOK)).toMatchObject({ kind: 'quiet', reason: 'offer-unanswered' });
  });
});

describe('one offer at a time', () => {
  it('a time of day that comes while an offer stands, or while one is held, does not take its place', () => {
    const shown = offered(startPolicy({ clockTime: 9 * 60 + 55 }));
    expect(shown.after(minutes(5), LOOK)).toMatchObject({ moment: 'stretch', reason: 'offer-standing' });
    const held = holding(startPolicy({ clockTime: 9 * 60 + 55 }));
    expect(held.after(minutes(5), LOOK)).toMatchObject({ moment: 'stretch', reason: 'no-pause-yet' });
  });

  it('nor does the end of a call', () => {
    const policy = startPolicy({ afterCalls: true });
    policy.after(minutes(1), STRONG_CUE, { call: 'sharing' });
    policy.after(minutes(7), LOOK, { call: 'sharing' });
    expect(policy.after(seconds(1), LOOK)).toMatchObject({ moment: 'cue' });
  });
});

describe('the gap between two offers', () => {
  it('holds to the minute', () => {
    const policy = offered();
    policy.after(0, DECLINED);
    expect(workThenPause(policy, minutes(90) - 1)).toMatchObject({ kind: 'quiet' });
    expect(policy.after(1, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
  });

  it('is the one the person chose', () => {
    const policy = startPolicy({ gapMinutes: 240 });
    offered(policy).after(0, DECLINED);
    expect(workThenPause(policy, minutes(239))).toMatchObject({ kind: 'quiet' });
    expect(workThenPause(policy, minutes(1))).toMatchObject({ kind: 'offer' });
  });

  it('holds when the clock is set back after an offer', () => {
    const policy = offered();
    policy.after(-hours(2), LOOK);
    expect(workThenPause(policy, minutes(89))).toMatchObject({ kind: 'quiet' });
    expect(workThenPause(policy, minutes(1))).toMatchObject({ kind: 'offer' });
  });

  it('holds when the clock is put right by a second just after an offer', () => {
    const policy = offered();
    policy.after(-seconds(1), LOOK);
    expect(workThenPause(policy, minutes(60))).toMatchObject({ kind: 'quiet' });
    expect(policy.memory.offers).toHaveLength(1);
  });
});

describe('the cap of a day', () => {
  /** Works on and pauses briefly every five minutes. The days on which something was offered. */
  function daysOfOffers(policy: Policy, length: number): readonly number[] {
    const shown = new Set<number>();
    for (let passed = 0; passed < length; passed += minutes(5)) {
      if (policy.after(minutes(5), LOOK, PAUSED).kind === 'offer') policy.after(0, DECLINED);
      for (const one of offersOf(policy)) shown.add(one);
    }
    return [...shown].map((one) => new Date(one - hours(4)).getDate());
  }

  it('is reached after three offers, and none comes until the next day, which begins at four', () => {
    const policy = startPolicy({ gapMinutes: 30, stretchMinutes: 20 }, at(18));
    expect(daysOfOffers(policy, hours(12))).toEqual([23, 23, 23, 24, 24, 24]);
    expect(offersOf(policy)[3]).toBeGreaterThanOrEqual(at(4, 0, 24));
  });

  it('counts the night for the evening before', () => {
    const policy = startPolicy({ offersPerDay: 1, gapMinutes: 30 }, at(22, 50));
    offered(policy).after(0, DECLINED);
    expect(workThenPause(policy, hours(4) + minutes(20) - 1)).toMatchObject({ kind: 'quiet' });
    expect(policy.after(1, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
    expect(policy.now).toBe(at(4, 0, 24));
  });

  it('of none means that only the person begins', () => {
    const policy = startPolicy({ offersPerDay: 0, clockTime: 10 * 60 });
    expect(policy.after(minutes(5), STRONG_CUE)).toMatchObject({ kind: 'quiet' });
    expect(daysOfOffers(policy, hours(3))).toEqual([]);
  });
});

describe('the hours', () => {
  it('are kept, and what became due before them is offered when they have begun', () => {
    const policy = startPolicy({ hours: everyDay(10 * 60, 12 * 60) }, MORNING);
    expect(workThenPause(policy, minutes(60) - 1)).toMatchObject({ kind: 'quiet' });
    expect(policy.after(1, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
  });

  it('that run over midnight hold on both sides of it', () => {
    const late = { hours: everyDay(22 * 60, 2 * 60) };
    expect(workThenPause(startPolicy(late, at(23)), minutes(50))).toMatchObject({ kind: 'offer' });
    expect(workThenPause(startPolicy(late, at(0, 30)), minutes(50))).toMatchObject({ kind: 'offer' });
    expect(workThenPause(startPolicy(late, at(1, 10)), minutes(50))).toMatchObject({ kind: 'quiet' });
  });
});

describe('the first ten minutes', () => {
  it('after the browser’s start are left alone', () => {
    const policy = startPolicy({ clockTime: 9 * 60 + 9 });
    policy.after(0, STARTED);
    expect(policy.after(minutes(9), LOOK, PAUSED)).toMatchObject({ kind: 'quiet', reason: 'arriving' });
    const soon = startPolicy({ clockTime: 9 * 60 + 10 });
    soon.after(0, STARTED);
    expect(soon.after(ARRIVING, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
  });

  it('of a session that the browser did not begin, after an update, are like any other', () => {
    expect(cued().after(CUE_WAIT, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
  });
});

describe('"quiet for now"', () => {
  it('takes the offer away, drops the cues and ends by itself', () => {
    const policy = startPolicy({ gapMinutes: 30 });
    offered(policy).after(0, lightCue(0.5));
    policy.after(0, later(policy, minutes(60)));
    expect(policy.state).toMatchObject({ offer: null, cues: [] });
    expect(workThenPause(policy, minutes(60) - 1)).toMatchObject({ kind: 'quiet' });
    expect(policy.after(1, LOOK, PAUSED)).toMatchObject({ kind: 'offer' });
    expect(policy.memory.laterUntil).toBeNull();
  });

  it('can be ended by the person', () => {
    const policy = startPolicy();
    policy.after(0, later(policy, hours(1)));
    workFor(policy, minutes(50));
    expect(policy.after(0, { kind: 'later-ended' }, PAUSED)).toMatchObject({ kind: 'offer' });
  });

  it('is not made longer by a clock that is set back', () => {
    const policy = startPolicy();
    policy.after(0, later(policy, hours(1)));
    policy.after(-hours(48), LOOK);
    expect(policy.memory.laterUntil).toBeNull();
  });

  it('said to an offer puts it off: it comes again when the quiet time is over, and was none of the day’s', () => {
    const policy = offered();
    policy.after(seconds(5), later(policy, minutes(10)));
    expect(offersOf(policy)).toEqual([]);
    expect(policy.after(minutes(10), LOOK, PAUSED)).toMatchObject({ kind: 'offer', moment: 'stretch' });
    expect(offersOf(policy)).toEqual([policy.now]);
  });
});

describe('words of crisis', () => {
  it('take the offer and every cue away, and leave nothing but an end', () => {
    const policy = offered();
    policy.after(0, lightCue(0.5));
    const { memory, state, records } = structuredClone({ ...policy, after: null, records: policy.records });
    policy.after(0, CRISIS);
    expect(policy.state).toEqual({
      ...state,
      cues: [],
      offer: null,
      heavyUntil: policy.now + HEAVY_LIFE,
      helpOpen: true,
    });
    expect(policy.memory).toEqual(memory);
    expect(policy.records).toEqual(records);
  });

  it('keep every offer away for 15 minutes, whatever else happens', () => {
    const policy = startPolicy({ clockTime: 9 * 60 + 14 });
    policy.after(0, CRISIS);
    workFor(policy, HEAVY_LIFE - minutes(2));
    expect(policy.after(minutes(1), STRONG_CUE)).toMatchObject({ reason: 'heavy' });
    expect(policy.after(minutes(1) - 1, LOOK, PAUSED)).toMatchObject({ reason: 'nothing-due' });
    policy.settings = { ...policy.settings, stretchMinutes: 10 };
    expect(policy.after(0, LOOK, PAUSED)).toMatchObject({ kind: 'quiet' });
    expect(policy.records).toEqual([]);
    expect(policy.after(1, LOOK, PAUSED)).toMatchObject({ kind: 'offer', moment: 'stretch' });
  });

  it('keep away also the offer that a session was begun for', () => {
    const policy = startPolicy();
    policy.after(0, session(policy, minutes(25)));
    workFor(policy, minutes(20));
    policy.after(0, CRISIS);
    expect(workFor(policy, minutes(6))).toMatchObject({ kind: 'quiet' });
    expect(policy.records).toEqual([]);
  });

  it('keep every offer away even when the person has closed the help panel', () => {
    const policy = holding();
    policy.after(seconds(2), CRISIS);
    expect(policy.state.helpOpen).toBe(true);
    expect(policy.after(seconds(2), { kind: 'help-closed' }, PAUSED)).toMatchObject({ kind: 'quiet' });
    expect(policy.state.helpOpen).toBe(false);
    expect(policy.after(minutes(14), LOOK, PAUSED)).toMatchObject({ kind: 'quiet' });
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

describe('offers that are seen and left unanswered', () => {
  const DAILY = { offersPerDay: 6, gapMinutes: 50 } as const;

  it('are counted only when somebody was active in the browser while they stood', () => {
    const unseen = offered();
    unseen.after(seconds(1), idle(seconds(15)), { focused: false });
    unseen.after(minutes(2), ACTIVE, { focused: false });
    unseen.after(minutes(13), LOOK, { focused: false });
    expect(unseen.memory.fatigue.unanswered).toBe(0);
    expect(unseen.records.at(-1)).toMatchObject({ answer: 'unseen' });

    const seen = offered();
    seen.after(minutes(2), ACTIVE);
    seen.after(minutes(13), LOOK, { focused: false });
    expect(seen.memory.fatigue.unanswered).toBe(1);
    expect(seen.records.at(-1)).toMatchObject({ answer: 'unanswered' });
  });

  it('three in a row halve the offers for a week, and then there are as many as before', () => {
    const policy = unanswered(startPolicy(DAILY, at(5)), 3);
    expect(policy.memory.fatigue).toMatchObject({ unanswered: 3, asking: false });
    // Three of six were shown today: that is half of them.
    expect(workThenPause(policy, minutes(100))).toMatchObject({ kind: 'quiet' });
    expect(policy.records.at(-1)).toMatchObject({ why: 'enough-today' });
    policy.now = at(5, 0, 29);
    policy.after(0, ACTIVE);
    for (let round = 0; round < 3; round += 1) offered(policy).after(0, DECLINED);
    expect(workThenPause(policy, minutes(100))).toMatchObject({ kind: 'quiet' });
    policy.now = at(10, 0, 31);
    policy.after(0, ACTIVE);
    expect(policy.memory.fatigue.fewerUntil).toBeNull();
  });

  it('are forgotten with any answer: not now is one like begin', () => {
    for (const answerOf of [() => DECLINED, () => BEGUN, (policy: Policy) => later(policy, minutes(10))]) {
      const policy = unanswered(startPolicy(DAILY, at(5)), 2);
      offered(policy).after(seconds(1), answerOf(policy));
      expect(policy.memory.fatigue.unanswered).toBe(0);
      unanswered(policy, 1);
      expect(policy.memory.fatigue).toMatchObject({ unanswered: 1, fewerUntil: null, asking: false });
    }
  });

  it('six in a row lead to one question, which any answer to an offer takes back', () => {
    const policy = unanswered(startPolicy(DAILY, at(5)), 3);
    policy.now = at(5, 0, 25);
    policy.after(0, ACTIVE);
    unanswered(policy, 3);
    expect(policy.memory.fatigue).toMatchObject({ unanswered: 6, asking: true });
    policy.now = at(5, 0, 27);
    policy.after(0, ACTIVE);
    offered(policy).after(0, DECLINED);
    expect(policy.memory.fatigue.asking).toBe(false);
  });
});

describe('decision records', () => {
  it('say to the minute what was offered, and later what became of it', () => {
    const policy = startPolicy({}, MORNING + seconds(20));
    offered(policy).after(minutes(2), DECLINED);
    const record = { at: at(9, 50), moment: 'stretch', available: true, why: null, offered: true };
    expect(policy.records).toEqual([
      { ...record, answer: null },
      { ...record, answer: 'declined' },
    ]);
  });

  it('say once why a stretch that is long is not offered, however often it is looked at', () => {
    const policy = startPolicy({ hours: everyDay(20 * 60, 21 * 60) });
    workFor(policy, hours(3));
    expect(policy.records).toEqual([
      {
        at: at(9, 50),
        moment: 'stretch',
        available: false,
        why: 'outside-hours',
        offered: false,
        answer: null,
      },
    ]);
  });

  it('say that no pause came', () => {
    holding().after(HOLD, LOOK);
    const policy = holding();
    policy.after(HOLD, LOOK);
    expect(policy.records).toMatchObject([{ available: true, why: 'no-pause-came', offered: false }]);
  });

  it('do not tell a cue from the end of a call or a chosen time', () => {
    const cue = cued();
    cue.after(CUE_WAIT, LOOK, PAUSED);
    const clock = startPolicy({ clockTime: 9 * 60 + 6 });
    clock.after(minutes(6), LOOK);
    expect(cue.records).toEqual(clock.records);
    expect(cue.records).toMatchObject([{ moment: 'quiet', offered: true }]);
  });
});

describe('an offer of any kind', () => {
  it('is never a reply to the keys: a long stretch waits for a minute after a light cue, too', () => {
    const policy = startPolicy();
    workFor(policy, minutes(49));
    policy.after(seconds(59), lightCue(0.3));
    expect(policy.after(seconds(2), LOOK, PAUSED)).toMatchObject({
      kind: 'hold',
      reason: 'soon-after-typing',
    });
    const due = nextLook(policy.state, policy.memory, policy.settings, policy.now);
    expect(due).toBe(policy.now - seconds(2) + CUE_WAIT);
    expect(policy.after(CUE_WAIT - seconds(2), LOOK, PAUSED)).toMatchObject({
      kind: 'offer',
      moment: 'stretch',
    });
  });

  it('goes when offers are switched off', () => {
    const policy = offered();
    policy.settings = { ...policy.settings, offersPerDay: 0 };
    expect(policy.after(seconds(5), LOOK)).toMatchObject({ kind: 'quiet', reason: 'switched-off' });
  });

  it('waits with the listeners it needs and no others', () => {
    const policy = startPolicy();
    expect(listeningFor(policy.state)).toEqual({ pause: false, switches: false });
    holding(policy);
    expect(listeningFor(policy.state)).toEqual({ pause: true, switches: true });
    policy.after(seconds(1), LOOK, { focused: false });
    expect(listeningFor(policy.state)).toEqual({ pause: false, switches: true });
    policy.after(seconds(1), LOOK, { reachable: false });
    expect(listeningFor(policy.state)).toEqual({ pause: false, switches: false });
  });
});

describe('a site that is switched off', () => {
  it('takes what was noticed with it, and leaves a stretch alone', () => {
    const policy = cued();
    policy.after(seconds(5), lightCue(0.4));
    policy.after(seconds(5), { kind: 'site-off' });
    expect(policy.state).toMatchObject({ offer: null, cues: [] });
    expect(offered().after(seconds(5), { kind: 'site-off' })).toMatchObject({ reason: 'offer-standing' });
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
    expect(workThenPause(policy, minutes(60))).toMatchObject({ kind: 'quiet' });
    expect(policy.records).toEqual([]);
  });
});
