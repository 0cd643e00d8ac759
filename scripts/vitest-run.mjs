import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runTool } from './run-command.mjs';

/**
 * Runs one of vitest's projects and counts from its own report.
 * @param {string} project a name in vitest.config.ts
 * @param {Record<string, string>} [env] for the tests
 * @param {readonly string[]} [only] parts of the names of test files; all without
 * @returns {Promise<import('./checks.mjs').Result>}
 */
export async function runVitest(project, env = {}, only = []) {
  const report = join(PROJECT, '.output', 'tests', `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest', ['run', '--project', project, ...reporters, ...only], {
    env,
  });
  const { passed, failed, skipped } = readReport(report);
  // A run can break outside every test: no file found, an error after the end, the limit.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}

/** @param {string} file */
function readReport(file) {
  const report = parseIfThere(file);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  // A file that fails before its first test (an import, say) has no test of its own to count.
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ { status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} file */
function parseIfThere(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
