import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json in it. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Groups still running, so that leaving this process (Ctrl+C, an error) leaves nothing behind. */
const running = new Set();
process.once('exit', () => {
  for (const child of running) stopGroup(child);
});

/**
 * Runs a program to its end and gathers what it printed (stdout and stderr together, in order of arrival).
 * Never rejects: a program that cannot be started, or is stopped at its limit, has a code other than 0.
 * @param {string} program
 * @param {string[]} args
 * @param {{ folder?: string, env?: Record<string, string | undefined>, limitMs?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(
  program,
  args,
  { folder = PROJECT, env = {}, limitMs = 20 * 60_000, shell = false } = {},
) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const output = [];
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: browsers that a test left behind end with it.
      detached: process.platform !== 'win32',
      shell,
    });
    running.add(child);
    const timer = setTimeout(() => {
      output.push(`\nStopped after ${Math.round(limitMs / 1000)} s.\n`);
      stopGroup(child);
    }, limitMs);
    child.stdout.setEncoding('utf8').on('data', (text) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text) => output.push(text));
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: output.join('') });
    };
    child.once('error', (error) => {
      output.push(`${error.message}\n`);
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs the command line tool of an installed package with this very Node (no shell, no `.cmd` files).
 * @param {string} packageName for example `wxt`
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2] & { tool?: string }} [options] `tool`: its name where it is not the package's
 */
export function runTool(packageName, args, { tool = packageName, ...options } = {}) {
  const folder = join(PROJECT, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[tool];
  return runCommand(process.execPath, [join(folder, file), ...args], options);
}

/**
 * Runs npm: the one that started us where there is one, else the one on the path.
 * @param {string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && existsSync(cli)) return runCommand(process.execPath, [cli, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {import('node:child_process').ChildProcess} child */
function stopGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself between the question and the signal.
  }
}
