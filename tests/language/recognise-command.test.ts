import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/recognise.mjs', ...options], {
    input,
    encoding: 'utf8',
  });
  const answers = (): unknown[] =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { status, stdout, stderr, answers };
};
const lines = (...texts: unknown[]): string => texts.map((text) => `${JSON.stringify({ text })}\n`).join('');

const STOPPED = { gate: false, cue: false, offer: false, strength: 0, kinds: [], crisis: false };

describe('npm run recognise', { timeout: 60_000 }, () => {
  it('answers every line with one line, in order', () => {
    const { status, answers } = run(
      lines('Please merge this.', 'I am worthless today', 'I want to die', 'I am not a failure'),
    );
    expect(status).toBe(0);
    expect(answers()).toEqual([
      STOPPED,
      expect.objectContaining({
        gate: true,
        cue: true,
        offer: true,
        kinds: ['worthlessness'],
        crisis: false,
      }),
      { ...STOPPED, gate: true, crisis: true },
      { ...STOPPED, gate: true },
    ]);
  });

  it('answers in Spanish and in German, too', () => {
    const { status, answers } = run(
      lines(
        'Envío el informe mañana',
        'Soy un inútil, no sirvo para nada',
        'Quiero morirme',
        'Ich schicke den Bericht morgen',
        'Ich bin so ein Versager',
        'Ich will nicht mehr leben',
      ),
    );
    expect(status).toBe(0);
    const heard = expect.objectContaining({ gate: true, cue: true, offer: true, crisis: false });
    const crisis = { ...STOPPED, gate: true, crisis: true };
    // The gate may mishear an ordinary sentence by chance (docs/adr/006).
    const ordinary = { ...STOPPED, gate: expect.any(Boolean) };
    expect(answers()).toEqual([ordinary, heard, crisis, ordinary, heard, crisis]);
  });

  it('judges the sentence at the caret, or with --per-sentence the highest of all', () => {
    const text = 'I am worthless today. The build is green.';
    expect(run(lines(text)).answers()).toEqual([STOPPED]);
    expect(run(lines(text), '--per-sentence').answers()).toEqual([expect.objectContaining({ cue: true })]);
    const both = run(lines(`${text} I want to die.`), '--per-sentence').answers();
    expect(both).toEqual([{ ...STOPPED, gate: true, crisis: true }]);
  });

  it('puts an error in the place of a bad line and exits with 1 at the end', () => {
    const { status, answers } = run(
      `${lines('Hello')}not json\n\n{"txt":"x"}\nnull\n{"text":7}\n${lines('I am worthless today')}`,
    );
    const bad = { error: expect.any(String) };
    expect(answers()).toEqual([STOPPED, bad, bad, bad, bad, bad, expect.objectContaining({ cue: true })]);
    expect(status).toBe(1);
  });

  it('takes a line separator inside a text, an empty text and a last line without an end', () => {
    const { status, answers } = run(
      `{"text":"I am worthless today.\u2028Thanks"}\n{"text":""}\n{"text":"I am worthless today"}`,
    );
    expect(status).toBe(0);
    expect(answers()).toEqual([STOPPED, STOPPED, expect.objectContaining({ cue: true })]);
  });

  it('says nothing on an empty input', () => {
    expect(run('')).toMatchObject({ status: 0, stdout: '' });
  });

  it('explains in words', () => {
    const { status, stdout } = run('', '--explain', 'He says I am useless');
    expect(status).toBe(0);
    expect(stdout).toContain('no cue');
    expect(stdout).toContain('not counted: reported');
    const { stdout: yes } = run('', '--explain', 'I am worthless today');
    expect(yes).toContain('why: about yourself; worth');
    expect(yes).toContain('no negation');
  });

  it('refuses an option it does not know', () => {
    const { status, stdout, stderr } = run('', '--loudly');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage');
  });
});
