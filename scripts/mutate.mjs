#!/usr/bin/env node
// npm run mutate: breaks each rule of timing in a copy of the project, once; some test must fail each time.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain, say } from './command-line.mjs';
import { POLICY } from './mutations/policy.mjs';
import { PROJECT, runCommand } from './run-command.mjs';

const TESTED = ['tests/activity', 'tests/noticing', 'tests/app'];

await runMain(async () => {
  const copy = mkdtempSync(join(tmpdir(), 'kind-minute-mutations-'));
  try {
    for (const part of [
      'utils',
      'tests',
      'scripts',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
      '.wxt',
    ])
      cpSync(join(PROJECT, part), join(copy, part), {
        recursive: true,
        filter: (path) => !path.includes('node_modules'),
      });
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
    if (!(await passes(copy))) throw new Error('The tests fail before anything is broken.');
    const survivors = [];
    for (const { rule, file, from, to } of POLICY) {
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no longer: ${from}`);
      writeFileSync(path, text.replace(from, to));
      const survived = await passes(copy);
      writeFileSync(path, text);
      if (survived) survivors.push(rule);
      say(`${survived ? 'NOT NOTICED' : 'noticed'}: ${rule}`);
    }
    console.log(`${POLICY.length - survivors.length} passed, ${survivors.length} failed`);
    if (survivors.length > 0) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

/** @param {string} folder @returns {Promise<boolean>} whether every test passes there */
async function passes(folder) {
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runCommand(
    process.execPath,
    [vitest, 'run', '--project', 'unit', '--bail', '1', ...TESTED],
    {
      folder,
      env: { KIND_MINUTE_DAYS: '1000' },
    },
  );
  return code === 0;
}
