// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start } from '../../utils/page/start';
import type { Watch } from '../../utils/page/watch';

let end: AbortController;
let trust: boolean;

/** Something to load that only notes what becomes of it. */
const makeWatch = () => {
  const heard: Event[] = [];
  const stop = vi.fn();
  let goAway = (): void => {};
  const load = vi.fn(
    (): Watch => (_, ended) => {
      goAway = ended;
      return { hear: (event) => heard.push(event), stop };
    },
  );
  return { load, heard, stop, goAway: () => goAway() };
};

const begin = (load: () => Watch): void =>
  start(load, { send: () => Promise.resolve(true), signal: end.signal, trusted: () => trust });

const key = (): Event => {
  const event = new Event('beforeinput', { bubbles: true });
  document.body.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  end = new AbortController();
  trust = true;
});
afterEach(() => end.abort());

it('has the watcher made at the first key, once, and hands it that key and the next', () => {
  const { load, heard } = makeWatch();
  begin(load);
  expect(load).not.toHaveBeenCalled();
  const keys = [key(), key()];
  expect(load).toHaveBeenCalledTimes(1);
  expect(heard).toEqual(keys);
});

it('has nothing made for an event that a page made up', () => {
  const { load, heard } = makeWatch();
  begin(load);
  trust = false;
  key();
  expect(load).not.toHaveBeenCalled();
  trust = true;
  key();
  expect(heard).toHaveLength(1);
});

it('is silent once a later one has started, whether it had heard anything or not', () => {
  const [quiet, typed, last] = [makeWatch(), makeWatch(), makeWatch()];
  begin(quiet.load);
  begin(typed.load);
  key();
  begin(last.load);
  expect(typed.stop).toHaveBeenCalledTimes(1);
  key();
  expect([quiet.heard.length, typed.heard.length, last.heard.length]).toEqual([0, 1, 1]);
});

it('stops for good when the watcher has nobody to send to, and with its signal', () => {
  const [one, two] = [makeWatch(), makeWatch()];
  begin(one.load);
  key();
  one.goAway();
  key();
  expect([one.heard.length, one.stop.mock.calls.length]).toEqual([1, 1]);
  begin(two.load);
  end.abort();
  begin(two.load);
  key();
  expect(two.load).not.toHaveBeenCalled();
});
