import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../utils/activity/instant';
import { LOOK_EVERY } from '../../utils/activity/stretch';
import { isHolding, lookOf, nextLook } from '../../utils/noticing/outcome';
import { CUE_LIFE, CUE_WAIT, HEAVY_LIFE, OFFER_LIFE } from '../../utils/noticing/state';
import { parseNoticingMemory, parseNoticingState } from '../../utils/noticing/stored';
import { LOOK, type Policy, STRONG_CUE, startPolicy, workFor } from '../fixtures/policy';

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
    expect(next(policy)).toBe(heard + CUE_LIFE);
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

describe('the icon', () => {
  it('offers only while an offer is shown; a held one changes nothing', () => {
    const policy = startPolicy();
    expect([lookOf(policy.state), isHolding(policy.state)]).toEqual(['quiet', false]);
    policy.after(minutes(1), STRONG_CUE);
    expect([lookOf(policy.state), isHolding(policy.state)]).toEqual(['quiet', true]);
    policy.after(CUE_WAIT, LOOK, { paused: true });
    expect([lookOf(policy.state), isHolding(policy.state)]).toEqual(['offering', false]);
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
    ['no list', { offeredAt: {}, laterUntil: null }],
    ['a text among the offers', { offeredAt: ['2026'], laterUntil: null }],
    ['no word on a pause', { offeredAt: [] }],
  ])('no memory is read from %s', (_, found) => {
    expect(parseNoticingMemory(found)).toBeNull();
  });

  it('is read without what does not belong there', () => {
    expect(parseNoticingState({ ...state, site: 'example.com' })).toEqual(state);
  });
});
