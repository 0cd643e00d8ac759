/**
 * `npm test`: from a fresh clone to everything checked. The last line says `N passed, N failed`; the exit code
 * is 1 when anything failed, or when nothing ran.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms, findProgram, isDebianRoot } from './browsers.mjs';
import { runBuild } from './build.mjs';
import { countAsCheck, countAsPreparation, runSteps } from './checks.mjs';
import { runMain } from './command-line.mjs';
import { startDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT, runCommand, runTool } from './run-command.mjs';
import { runVitest } from './vitest-run.mjs';

const EDITORS = join(PROJECT, 'tests', 'editors');
const DONE = countAsPreparation({ code: 0, output: '' });

/** @type {import('./checks.mjs').Step[]} */
const STEPS = [
  { name: 'packages', needs: [], run: () => ensurePackages({ tests: true }).then(() => DONE) },
  {
    name: 'prepare',
    needs: ['packages'],
    run: async () => countAsPreparation(await runTool('wxt', ['prepare'])),
  },
  { name: 'types', needs: ['prepare'], run: checkTypes },
  { name: 'lint', needs: ['packages'], run: checkLint },
  { name: 'unit', needs: ['prepare'], run: () => runVitest('unit') },
  {
    name: 'build for Chromium',
    needs: ['packages'],
    run: async () => countAsCheck(await runBuild('chromium')),
  },
  {
    name: 'build for Firefox',
    needs: ['packages'],
    run: async () => countAsCheck(await runBuild('firefox')),
  },
  {
    name: 'guards of the builds',
    needs: ['prepare', 'build for Chromium', 'build for Firefox'],
    run: () => runVitest('built'),
  },
  { name: 'browsers', needs: [], run: () => ensurePrograms(listPrograms()).then(() => DONE) },
  { name: 'editors', needs: ['packages'], run: buildEditors },
  {
    name: 'end-to-end',
    needs: ['packages', 'build for Chromium', 'build for Firefox', 'browsers', 'editors'],
    run: runEndToEnd,
  },
];

await runMain(async () => {
  const { passed, failed, skipped } = await runSteps(STEPS);
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
});

async function checkTypes() {
  return countAsCheck(await runTool('typescript', ['--noEmit'], { tool: 'tsc' }));
}

async function checkLint() {
  return countAsCheck(await runTool('@biomejs/biome', ['check', '.'], { tool: 'biome' }));
}

/** What the end-to-end tests need; on Linux also a display nobody sees and hands for the browser's own dialogs. */
function listPrograms() {
  /** @type {Parameters<typeof ensurePrograms>[0]} */
  const browsers = ['chromium', 'firefox'];
  if (process.platform !== 'linux') return browsers;
  // A microphone for one test, which is left out where there is none: on a person's own machine the package may
  // displace the sound server that is there.
  return [...browsers, 'xvfb', 'xdotool', ...(isDebianRoot() ? [/** @type {const} */ ('pulseaudio')] : [])];
}

/** Real editors, as pages to type into; their packages are many, so they have a lock file of their own. */
async function buildEditors() {
  if (!existsSync(join(EDITORS, 'package-lock.json'))) return DONE;
  await ensurePackages({ tests: true, folder: EDITORS });
  return countAsPreparation(await runCommand(process.execPath, [join(EDITORS, 'build.mjs')]));
}

async function runEndToEnd() {
  const { chromium = '', firefox = '' } = await ensurePrograms(['chromium', 'firefox']);
  const paths = { CHROME_PATH: chromium, FIREFOX_PATH: firefox };
  // Never the person's own display where we can help it: the tests press keys on it.
  const xvfb = findProgram('xvfb');
  if (!xvfb) return runVitest('e2e', paths);
  const display = await startDisplay(xvfb);
  try {
    return await runVitest('e2e', { ...paths, DISPLAY: display.name });
  } finally {
    display.stop();
  }
}
