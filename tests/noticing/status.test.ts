import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import { OFFER_LIFE } from '../../utils/noticing/state';
import { statusOf } from '../../utils/noticing/status';
import { LOOK, MORNING, type Policy, startPolicy, workFor } from '../fixtures/policy';

const status = (policy: Policy, after = 0, watching = false) =>
  statusOf(policy.state, policy.memory, policy.settings, watching, policy.now + after);
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
    workFor(policy, minutes(50));
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

  it('says when the hours begin, today or tomorrow', () => {
    const inTheMorning = startPolicy({ hours: { from: 10 * 60, to: 12 * 60 } }, at(9));
    expect(status(inTheMorning)).toEqual({ kind: 'outside-hours', until: at(10) });
    const inTheEvening = startPolicy({ hours: { from: 10 * 60, to: 12 * 60 } }, at(20));
    expect(status(inTheEvening)).toEqual({ kind: 'outside-hours', until: at(10, 0, 24) });
  });

  it('says that the day has had its offers', () => {
    const policy = startPolicy({ offersPerDay: 1 });
    workFor(policy, minutes(50));
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
    expect(status(policy)).toMatchObject({ kind: 'counting', activeMinutes: 60 });
  });
});
