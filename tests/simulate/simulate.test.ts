import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

const offersIn = (out: string) => out.split('\n').filter((line) => line.includes('  offer  stretch-long'));

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
    expect(offersIn(out).map((line) => line.slice(0, 8))).toEqual(['09:50:00', '11:20:00', '13:03:00']);
    expect(out).toMatch(/10:20:00 {2}alarm {3,}80 min {2}quiet {2}soon-after-last/);
    expect(out).toMatch(/14:15:00 .* later /);
    expect(out).toMatch(/15:00:00 .* enough-today/);
  });

  it('makes the same day of the same seed, and another of another', () => {
    expect(simulate(['--random', '7']).out).toBe(simulate(['--random', '7']).out);
    expect(simulate(['--random', '7']).out).not.toBe(simulate(['--random', '8']).out);
  });

  it.each([
    [
      'the gap between offers',
      'utils/noticing/blocks.ts',
      'now - last < minutes(settings.gapMinutes)',
      'false',
    ],
    ['the cap of a day', 'utils/noticing/blocks.ts', '>= settings.offersPerDay', '>= 99'],
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

  it.each([[[]], [['--day']], [['--random', 'x']], [['--day', '/nowhere/at-all.json']]])(
    'refuses %j',
    (args) => {
      expect(simulate(args)).toMatchObject({ code: 1, out: '' });
    },
  );
});
