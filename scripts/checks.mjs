import { Remedy, say } from './command-line.mjs';

/**
 * What a step found. A step that only prepares others has nothing to count when it went well.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string }} Result
 *
 * `needs`: names of steps before it without which it cannot run.
 * @typedef {{ name: string, needs: string[], run: () => Promise<Result> }} Step
 */

/**
 * Runs the steps one after the other, each that can be; says how each went, and shows what a failed one printed.
 * @param {Step[]} steps
 * @returns {Promise<Omit<Result, 'output'>>} the sums
 */
export async function runSteps(steps) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  for (const { name, needs, run } of steps) {
    const missing = needs.find((need) => broken.has(need));
    if (missing) {
      broken.add(name);
      say(`${name}: not run, it needs ${missing}`);
      continue;
    }
    say(`${name}…`);
    const start = performance.now();
    const result = await runSafely(run);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (result.failed > 0) {
      broken.add(name);
      say(result.output.trimEnd());
    }
    say(`${name}: ${describe(result)} (${seconds} s)`);
    sums.passed += result.passed;
    sums.failed += result.failed;
    sums.skipped += result.skipped;
  }
  return sums;
}

/**
 * A command that is one check by itself: exit code 0 passes.
 * @param {{ code: number, output: string }} ended
 * @returns {Result}
 */
export function countAsCheck({ code, output }) {
  return code === 0
    ? { passed: 1, failed: 0, skipped: 0, output }
    : { passed: 0, failed: 1, skipped: 0, output };
}

/**
 * A command that prepares later steps: it counts only when it fails.
 * @param {{ code: number, output: string }} ended
 * @returns {Result}
 */
export function countAsPreparation({ code, output }) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/**
 * @param {Step['run']} run
 * @returns {Promise<Result>}
 */
async function runSafely(run) {
  try {
    return await run();
  } catch (error) {
    const output =
      error instanceof Remedy ? error.message : String(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1, skipped: 0, output };
  }
}

/** @param {Result} result */
function describe({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return 'ready';
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
