import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import { LOOK_EVERY } from '../../utils/activity/stretch';
import { lookOf, nextLook } from '../../utils/noticing/outcome';
import { CUE_WAIT, FRESH_MEMORY, HEAVY_LIFE, HOLD, OFFER_LIFE } from '../../utils/noticing/state';
import { parseNoticingMemory, parseNoticingState } from '../../utils/noticing/stored';
import {
  LOOK,
  MORNING,
  type Policy,
  STRONG_CUE,
  startPolicy,
  workFor,
  workThenPause,
} from '../fixtures/policy';

const next = ({ state, memory, settings, now }: Policy) => nextLook(state, memory, settings, now);
const LOCKED = { kind: 'activity', activity: { kind: 'locked' } } as const;

describe('the one alarm', () => {
  it('comes every 15 minutes while somebody works', () => {
    const policy = startPolicy();
    workFor(policy, minutes(10));
    expect(next(policy)).toBe(policy.now + LOOK_EVERY);
  });

  it('comes sooner when the stretch grows long before', () => {
    const policy = startPolicy();
    workFor(policy, minutes(40));
    expect(next(policy)).toBe(policy.now + minutes(10));
  });

  it('does not stand while somebody rests and nothing is pending', () => {
    const policy = startPolicy();
    workFor(policy, minutes(10));
    policy.after(0, LOCKED);
    expect(next(policy)).toBeNull();
  });

  it('comes when a cue may first be offered, then when it is gone', () => {
    const policy = startPolicy();
    policy.after(minutes(1), STRONG_CUE);
    expect(next(policy)).toBe(policy.now + CUE_WAIT);
    const heard = policy.now;
    policy.after(CUE_WAIT, LOOK);
    expect(next(policy)).toBe(heard + HOLD);
  });

  it('comes when a standing offer must leave, also while somebody rests', () => {
    const policy = startPolicy({ stretches: false });
    policy.after(minutes(1), STRONG_CUE);
    policy.after(CUE_WAIT, LOOK, { paused: true });
    policy.after(0, LOCKED);
    expect(next(policy)).toBe(policy.now + OFFER_LIFE);
  });

  it('comes when the heavy time and when a quiet time ends', () => {
    const policy = startPolicy();
    policy.after(0, LOCKED);
    policy.after(0, { kind: 'later', until: policy.now + hours(1) });
    expect(next(policy)).toBe(policy.now + hours(1));
    policy.after(0, { kind: 'crisis' });
    expect(next(policy)).toBe(policy.now + HEAVY_LIFE);
  });
});

describe('the one alarm, beyond the first stretch', () => {
  it('comes when a chosen time of day is there, and when a session is over', () => {
    const policy = startPolicy({ clockTime: 9 * 60 + 7 });
    expect(next(policy)).toBe(policy.now + minutes(7));
    policy.after(0, { kind: 'session-begun', until: policy.now + minutes(5) });
    expect(next(policy)).toBe(policy.now + minutes(5));
  });

  it('comes every five minutes in a call, every minute when its end matters', () => {
    const calm = startPolicy();
    calm.after(minutes(1), LOOK, { call: 'sounding' });
    expect(next(calm)).toBe(calm.now + minutes(5));
    const helping = startPolicy({ afterCalls: true });
    helping.after(minutes(1), LOOK, { call: 'sounding' });
    expect(next(helping)).toBe(helping.now + minutes(1));
  });

  it('comes when what forbids a long stretch ends: the gap, the hours, the first ten minutes', () => {
    const policy = startPolicy({ stretchMinutes: 20 });
    workThenPause(policy, minutes(20));
    const shown = policy.now;
    policy.after(0, { kind: 'declined' });
    workFor(policy, minutes(80));
    expect(next(policy)).toBe(shown + minutes(90));
    const early = startPolicy({ hours: Array.from({ length: 7 }, () => [{ from: 600, to: 700 }]) });
    workFor(early, minutes(52));
    expect(next(early)).toBe(MORNING + minutes(60));
  });

  it('comes when a held moment has waited long enough', () => {
    const policy = startPolicy();
    workFor(policy, minutes(50));
    expect(next(policy)).toBe(policy.now + HOLD);
  });
});

describe('the icon', () => {
  it('offers only while an offer is shown; a held one changes nothing', () => {
    const policy = startPolicy();
    expect(lookOf(policy.state, policy.memory)).toBe('quiet');
    policy.after(minutes(1), STRONG_CUE);
    expect(lookOf(policy.state, policy.memory)).toBe('quiet');
    policy.after(CUE_WAIT, LOOK, { paused: true });
    expect(lookOf(policy.state, policy.memory)).toBe('offering');
  });

  it('tells that the person asked for quiet, until it is over or they take it back', () => {
    const policy = startPolicy();
    const look = () => lookOf(policy.state, policy.memory);
    policy.after(0, { kind: 'later', until: policy.now + hours(1) });
    expect(look()).toBe('paused');
    policy.after(minutes(59), LOOK);
    expect(look()).toBe('paused');
    policy.after(minutes(1), LOOK);
    expect(look()).toBe('quiet');
    policy.after(0, { kind: 'later', until: policy.now + hours(1) });
    policy.after(0, { kind: 'later-ended' });
    expect(look()).toBe('quiet');
  });
});

describe('what the session and the memory hold', () => {
  const policy = startPolicy();
  policy.after(seconds(30), STRONG_CUE);
  const { state } = policy;
  const damaged: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['a text', 'quiet'],
    ['no stretch', { ...state, stretch: undefined }],
    ['an unknown mode', { ...state, stretch: { ...state.stretch, mode: 'asleep' } }],
    ['negative work', { ...state, stretch: { ...state.stretch, active: -1 } }],
    ['a NaN', { ...state, stretch: { ...state.stretch, seen: Number.NaN } }],
    ['an unknown wait', { ...state, offer: { ...state.offer, waitsFor: 'luck' } }],
    ['a call of no length', { ...state, call: { since: 0 } }],
    ['more spent than there can be', { ...state, stretch: { ...state.stretch, spent: -5 } }],
    ['an endless time', { ...state, heavyUntil: Number.POSITIVE_INFINITY }],
    ['a cue too strong', { ...state, cues: [{ at: 0, strength: 1.1 }] }],
    ['an offer of no phase', { ...state, offer: { moment: 'cue', since: 0, expires: 1 } }],
    ['a shown offer without end', { ...state, offer: { ...state.offer, phase: 'shown', expires: null } }],
  ];

  it.each(damaged)('is not believed when it is damaged: %s', (_, found) => {
    expect(parseNoticingState(found)).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['no list', { ...FRESH_MEMORY, offers: {} }],
    ['a text among the offers', { ...FRESH_MEMORY, offers: ['2026'] }],
    ['an offer of nothing we know', { ...FRESH_MEMORY, offers: [{ at: 5, moment: 'nap' }] }],
    ['no word on a pause', { ...FRESH_MEMORY, laterUntil: undefined }],
    ['half an offer', { ...FRESH_MEMORY, fatigue: { ...FRESH_MEMORY.fatigue, unanswered: 0.5 } }],
    ['a session without end', { ...FRESH_MEMORY, session: { since: 5 } }],
  ])('no memory is read from %s', (_, found) => {
    expect(parseNoticingMemory(found)).toBeNull();
  });

  it('is read without what does not belong there', () => {
    expect(parseNoticingState({ ...state, site: 'example.com' })).toEqual(state);
  });
});
