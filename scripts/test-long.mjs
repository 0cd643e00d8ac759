/**
 * `npm run test:long`: what takes too long for `npm test`. A hundred thousand made-up days and files, many breaks,
 * each rule broken once, and a day in a real browser with all that goes wrong in one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintForAmo } from '../tests/amo/lint.mjs';
import { ensurePrograms } from './browsers.mjs';
import { buildExtension } from './build.mjs';
import { countAsCheck, runSteps } from './checks.mjs';
import { runMain, say } from './command-line.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT, runNpm } from './run-command.mjs';
import { runVitest } from './vitest-run.mjs';

const DAYS = '100000';
const FILES = '100000';
const BREAKS = '30000';
const HOURS_MS = 3_600_000;

await runMain(async () => {
  await ensurePackages({ tests: true });
  const { passed, failed } = await runSteps([
    {
      name: `${DAYS} days`,
      needs: [],
      run: () => runVitest('unit', { KIND_MINUTE_DAYS: DAYS }, ['any-day']),
    },
    {
      name: `${FILES} broken files`,
      needs: [],
      run: () => runVitest('unit', { KIND_MINUTE_FILES: FILES }, ['journal/import', 'packs/hostile-files']),
    },
    {
      name: `${BREAKS} breaks`,
      needs: [],
      run: () => runVitest('unit', { KIND_MINUTE_BREAKS: BREAKS }, ['break-ends']),
    },
    {
      name: 'each rule broken once',
      needs: [],
      run: async () => countAsCheck(await runNpm(['run', 'mutate'], { limitMs: HOURS_MS })),
    },
    {
      name: 'the check of addons.mozilla.org',
      needs: [],
      run: async () => countAsCheck(await lintForAmo(await buildExtension('firefox'))),
    },
    { name: 'a day of eight hours, and a full disk', needs: [], run: soak },
  ]);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});

/** In the build as it ships; the numbers of the day are shown. */
async function soak() {
  await buildExtension('chromium');
  const { chromium = '' } = await ensurePrograms(['chromium']);
  const result = await runVitest('soak', { CHROME_PATH: chromium });
  if (result.failed === 0)
    say(readFileSync(join(PROJECT, '.output', 'tests', 'soak-day.json'), 'utf8').trim());
  return result;
}
