import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import { OFFER_LIFE } from '../../utils/noticing/state';
import { type SeenFromPopup, statusOf } from '../../utils/noticing/status';
import { LOOK, MORNING, type Policy, startPolicy, workFor, workThenPause } from '../fixtures/policy';

const CALM: SeenFromPopup = { call: null, sound: false, fullScreen: false };
const status = (policy: Policy, after = 0, watching = false, seen = CALM) =>
  statusOf(policy.state, policy.memory, policy.settings, watching, seen, policy.now + after);
const everyDay = (from: number, to: number) => Array.from({ length: 7 }, () => [{ from, to }]);
const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();

describe('what the popup says it is doing', () => {
  it('counts the minutes of work, also those since the last look', () => {
    const policy = startPolicy();
    workFor(policy, minutes(12));
    expect(status(policy)).toEqual({ kind: 'counting', activeMinutes: 12, offerAt: 50 });
    expect(status(policy, seconds(90))).toEqual({ kind: 'counting', activeMinutes: 13, offerAt: 50 });
  });

  it('counts nothing after a rest that no one looked at yet', () => {
    const policy = startPolicy();
    workFor(policy, minutes(12));
    policy.after(0, { kind: 'activity', activity: { kind: 'locked' } });
    expect(status(policy, minutes(10))).toMatchObject({ kind: 'counting', activeMinutes: 0 });
  });

  it('says that an offer stands, and no longer when its time is over though nobody looked', () => {
    const policy = startPolicy();
    workThenPause(policy, minutes(50));
    expect(status(policy)).toEqual({ kind: 'offering' });
    expect(status(policy, OFFER_LIFE)).toEqual({ kind: 'soon-after-last', until: policy.now + minutes(90) });
  });

  it('says until when it is quiet because the person asked', () => {
    const policy = startPolicy();
    const until = policy.now + minutes(30);
    policy.after(0, { kind: 'later', until });
    expect(status(policy)).toEqual({ kind: 'later', until });
    expect(status(policy, minutes(30))).toMatchObject({ kind: 'counting' });
  });

  it('says that it waits for a pause', () => {
    const policy = startPolicy();
    workFor(policy, minutes(52));
    expect(status(policy)).toEqual({ kind: 'waiting', activeMinutes: 52 });
  });

  it('counts towards the next offer from the last one on', () => {
    const policy = startPolicy();
    workThenPause(policy, minutes(50));
    policy.after(0, { kind: 'declined' });
    workFor(policy, minutes(92));
    expect(status(policy, minutes(0))).toEqual({ kind: 'waiting', activeMinutes: 142 });
    policy.after(minutes(10), LOOK);
    expect(status(policy)).toEqual({ kind: 'counting', activeMinutes: 152, offerAt: 202 });
  });

  it('says that a session runs and until when', () => {
    const policy = startPolicy();
    const until = policy.now + minutes(25);
    policy.after(0, { kind: 'session-begun', until });
    expect(status(policy)).toEqual({ kind: 'session', until });
    expect(status(policy, minutes(25))).toMatchObject({ kind: 'counting' });
  });

  it('says what on the screen keeps it quiet', () => {
    const policy = startPolicy();
    expect(status(policy, 0, false, { ...CALM, sound: true })).toEqual({ kind: 'sound' });
    expect(status(policy, 0, false, { ...CALM, fullScreen: true })).toEqual({ kind: 'full-screen' });
    expect(status(policy, 0, false, { ...CALM, call: 'sharing' })).toEqual({ kind: 'in-call' });
    policy.after(0, LOOK, { call: 'sounding' });
    expect(status(policy, minutes(5))).toEqual({ kind: 'in-call' });
    expect(status(policy, minutes(6))).toMatchObject({ kind: 'counting' });
  });

  it('says that the first ten minutes are left alone', () => {
    const policy = startPolicy();
    policy.after(0, { kind: 'activity', activity: { kind: 'started' } });
    expect(status(policy)).toEqual({ kind: 'arriving', until: policy.now + minutes(10) });
  });

  it('says that there are no hours at all', () => {
    expect(status(startPolicy({ hours: Array.from({ length: 7 }, () => []) }))).toEqual({
      kind: 'outside-hours',
      until: null,
    });
  });

  it('says when the hours begin, today or tomorrow', () => {
    const inTheMorning = startPolicy({ hours: everyDay(10 * 60, 12 * 60) }, at(9));
    expect(status(inTheMorning)).toEqual({ kind: 'outside-hours', until: at(10) });
    const inTheEvening = startPolicy({ hours: everyDay(10 * 60, 12 * 60) }, at(20));
    expect(status(inTheEvening)).toEqual({ kind: 'outside-hours', until: at(10, 0, 24) });
  });

  it('says that the day has had its offers', () => {
    const policy = startPolicy({ offersPerDay: 1 });
    workThenPause(policy, minutes(50));
    policy.after(0, { kind: 'declined' });
    expect(status(policy)).toEqual({ kind: 'enough-today' });
  });

  it('says that it comes only when asked, when offers or stretches are switched off', () => {
    expect(status(startPolicy({ offersPerDay: 0 }))).toEqual({ kind: 'only-when-asked' });
    expect(status(startPolicy({ stretches: false }))).toEqual({ kind: 'only-when-asked' });
  });

  it('does not say "only when asked" while a site is switched on', () => {
    expect(status(startPolicy({ stretches: false }), 0, true)).toEqual({ kind: 'no-stretches' });
  });

  it('tells a bystander nothing of words of crisis', () => {
    const [calm, heavy] = [startPolicy(), startPolicy()];
    for (const policy of [calm, heavy]) workFor(policy, minutes(20));
    calm.after(0, LOOK);
    heavy.after(0, { kind: 'crisis' });
    expect(status(heavy)).toEqual(status(calm));
  });

  it('knows nothing of a break: the popup shows the break itself', () => {
    const policy = startPolicy({}, MORNING);
    policy.world = { ...policy.world, breakRunning: true };
    workFor(policy, hours(1));
    expect(status(policy)).toMatchObject({ activeMinutes: 60 });
  });
});
