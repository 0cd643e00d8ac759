// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonState } from '../../utils/app/ports';

const person = vi.hoisted(() => ({ tell: (_: PersonState) => {} }));
vi.mock('../../utils/platform/idle', () => ({
  onPersonChanged: (callback: (state: PersonState) => void) => {
    person.tell = callback;
  },
}));
const { leftAlone } = await import('../../utils/platform/left-alone');

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) });
});
afterEach(() => {
  vi.useRealTimers();
});

const touch = (kind = 'keydown') => dispatchEvent(new Event(kind));

function watch(minutes: number | null) {
  const whenLeft = leftAlone();
  const leave = vi.fn();
  whenLeft(minutes, leave);
  return { whenLeft, leave };
}

describe('a page that is left alone', () => {
  it('is told so after that many minutes without a touch, of whatever kind', () => {
    const { leave } = watch(5);
    for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
      vi.advanceTimersByTime(4 * MINUTE);
      touch(kind);
    }
    expect(leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5 * MINUTE - 1);
    expect(leave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is told at once when the screen locks', () => {
    const { leave } = watch(60);
    person.tell('idle');
    expect(leave).not.toHaveBeenCalled();
    person.tell('locked');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is told at the first touch after a sleep in which no timer ran', () => {
    const { leave } = watch(5);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    touch();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is told when it is seen again after such a sleep', () => {
    const { leave } = watch(5);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is told nothing while nothing is to be told, and begins to count when it is', () => {
    const { whenLeft, leave } = watch(null);
    vi.advanceTimersByTime(60 * MINUTE);
    person.tell('locked');
    expect(leave).not.toHaveBeenCalled();
    whenLeft(1, leave);
    vi.advanceTimersByTime(MINUTE - 1);
    expect(leave).not.toHaveBeenCalled();
    whenLeft(null, leave);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(leave).not.toHaveBeenCalled();
  });
});
