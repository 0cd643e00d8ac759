import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../guards/house';

const DAY = join(PROJECT, 'tests/fixtures/days/deep-work.json');
const scratch = mkdtempSync(join(tmpdir(), 'kind-minute-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function simulate(args: readonly string[], project = PROJECT) {
  const run = spawnSync(process.execPath, [join(project, 'scripts/simulate.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr.trim() };
}

const DAYS = join(PROJECT, 'tests/fixtures/days');

/** When something new was offered, by the clock on the wall, and why. */
const offersIn = (out: string) =>
  out
    .split('\n')
    .map((line) => /^(\d\d:\d\d):\d\d .* {2}offer {2}(?!offer-standing)(\S+)/.exec(line))
    .filter((found) => found !== null)
    .map(([, clock, reason]) => `${clock} ${reason}`);

/** A copy of the project with one line of the policy changed. */
function broken(name: string, file: string, from: string, to: string): string {
  const copy = join(scratch, name);
  for (const part of ['utils', 'scripts']) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return copy;
}

describe('npm run simulate', () => {
  it('prints every decision of a day with its reason', () => {
    const { code, out } = simulate(['--day', DAY]);
    expect(code).toBe(0);
    expect(offersIn(out)).toEqual(['09:50 stretch-long', '11:26 stretch-long', '13:03 stretch-long']);
    expect(out).toMatch(/10:55:23 {2}alarm {3,}114 min {2}quiet {2}soon-after-last {2}stretch/);
    expect(out).toMatch(/14:55:00 .* later /);
    expect(out).toMatch(/15:10:00 .* enough-today/);
    expect(out).toMatch(/^3 offered, 3 within 5 s of a breakpoint; .* wake-ups\.$/m);
  });

  /** Each day with what must be offered on it; what it is a day of is told by its name. */
  const offered: Readonly<Record<string, readonly string[]>> = {
    // After each long call, and not in the full screen; nothing after a call of four minutes.
    meetings: ['10:25 call-ended', '12:40 stretch-long', '15:21 call-ended'],
    // Sessions, then the chosen nine o'clock; a cue on the next day; then half as many, since nobody answered.
    'exam-week': [
      '16:50 session-over',
      '17:48 session-over',
      '21:00 clock-time',
      '16:22 cue',
      '16:55 stretch-long',
      '16:55 stretch-long',
    ],
    // Three in the one night that counts as one day, then one more after four in the morning.
    'night-shift': ['21:30 stretch-long', '23:01 stretch-long', '01:00 stretch-long', '04:21 stretch-long'],
    // Monday in Auckland, and Monday again in Los Angeles.
    'date-line': ['08:51 stretch-long', '10:26 stretch-long', '03:54 stretch-long', '05:27 stretch-long'],
    // Asleep over lunch: its chosen time is not made up for, nor is the cue of the first minutes.
    'laptop-asleep': ['09:50 stretch-long', '11:21 stretch-long', '14:11 stretch-long'],
    // The night that has two o'clock twice.
    'dst-night': ['22:01 stretch-long', '23:32 stretch-long', '01:04 stretch-long'],
    // Only once was the browser in front.
    'ide-all-day': ['11:20 stretch-long'],
  };

  it.each(Object.entries(offered))('runs the day %s', (name, offers) => {
    const { code, out } = simulate(['--day', join(DAYS, `${name}.json`)]);
    expect(code).toBe(0);
    expect(offersIn(out)).toEqual(offers);
  });

  it('goes through every day there is', () => {
    const files = readdirSync(DAYS).map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual([...Object.keys(offered), 'deep-work'].sort());
  });

  it('makes the same day of the same seed, and another of another', () => {
    expect(simulate(['--random', '7']).out).toBe(simulate(['--random', '7']).out);
    expect(simulate(['--random', '7']).out).not.toBe(simulate(['--random', '8']).out);
  });

  it('makes a month up, never with more than three a day, most of them at a breakpoint', () => {
    const { out } = simulate(['--random', '5', '--days', '30']);
    const days = out.split(/\n\n/);
    expect(days.length).toBeGreaterThan(28);
    for (const day of days) {
      const automatic = offersIn(day).filter((offer) => !offer.endsWith('session-over'));
      expect(automatic.length, day.slice(0, 40)).toBeLessThanOrEqual(3);
    }
    const [, offers, near] = /^(\d+) offered, (\d+) within/m.exec(out) ?? [];
    expect(Number(offers)).toBeGreaterThan(20);
    expect(Number(near) / Number(offers)).toBeGreaterThan(0.7);
  });

  it.each([
    ['the gap between offers', 'utils/noticing/blocks.ts', 'now - last.at < gap', 'false'],
    ['the cap of a day', 'utils/noticing/blocks.ts', '>= offersToday(settings, fatigue)', '>= 99'],
    [
      'how long it waits for a pause',
      'utils/noticing/state.ts',
      'HOLD: Duration = minutes(10)',
      'HOLD: Duration = 0',
    ],
    [
      'what counts as a rest',
      'utils/activity/stretch.ts',
      'REST: Duration = minutes(5)',
      'REST: Duration = minutes(500)',
    ],
  ])('runs the real policy: breaking %s changes the day', (name, file, from, to) => {
    const copy = broken(name.replaceAll(' ', '-'), file, from, to);
    const { code, out } = simulate(['--day', DAY], copy);
    expect(code).toBe(0);
    expect(out).not.toBe(simulate(['--day', DAY]).out);
  });

  it.each([
    ['{"events":[{"at":"9:00","what":"active"}]}', 'events.0.at: is not a time'],
    ['{"events":[{"at":"09:00","what":"nap"}]}', '"nap" is not one of'],
    ['{"events":[{"at":"09:00","what":"active"},{"at":"08:00","what":"idle"}]}', 'events.1.at: earlier'],
    ['{"events":[]}', 'events: has no events'],
    ['{"events":[{"at":"09:00","until":"10:00","work":"lazy"}]}', 'events.0.work'],
    ['{"events":[{"at":"09:00","until":"08:00","work":"deep"}]}', 'events.0.until: not after'],
    ['{"events":[{"at":"09:00","what":"travel","zone":"Atlantis"}]}', 'is not a time zone'],
    ['{"zone":"Moon/Tranquility","events":[{"at":"09:00","what":"idle"}]}', 'zone: is not a time zone'],
    ['{"date":"2026-13-01","events":[{"at":"09:00","what":"idle"}]}', 'date: is not a date'],
    ['{"settings":{"offersPerDay":70},"events":[{"at":"09:00","what":"active"}]}', 'settings'],
    ['not json', 'is not JSON'],
  ])('refuses %s and says where', (text, why) => {
    const file = join(scratch, 'day.json');
    writeFileSync(file, text);
    const { code, out, err } = simulate(['--day', file]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(why);
    expect(err.split('\n')).toHaveLength(1);
  });

  it.each([
    [[]],
    [['--day']],
    [['--random', 'x']],
    [['--random', '1', '--days', '0']],
    [['--day', '/nowhere/at-all.json']],
  ])('refuses %j', (args) => {
    expect(simulate(args)).toMatchObject({ code: 1, out: '' });
  });
});
