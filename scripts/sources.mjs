import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from './run-command.mjs';
import { listFiles } from './zip.mjs';

/**
 * What somebody needs who wants to make our packages and to read what is in them, and nothing else: no tests, no bench,
 * no pictures. Folders end in `/`.
 */
const NEEDED = [
  ...['entrypoints/', 'components/', 'utils/', 'public/'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['README.md', 'LICENSE', 'PRIVACY.md', 'CHANGELOG.md'],
  ...[
    'package',
    'build',
    'packages',
    'sources',
    'zip',
    'verify',
    'load-room',
    'command-line',
    'run-command',
  ].map((name) => `scripts/${name}.mjs`),
  ...['scripts/verify/', 'scripts/licences.ts'],
];

/**
 * The files of the sources zip. Of those that git keeps, where it keeps this folder: what lies about is not among them.
 * @returns {Promise<string[]>} paths from the project's folder, with `/`
 */
export async function listSources() {
  const tracked = await runCommand('git', ['ls-files', '-z']);
  const prefix = await runCommand('git', ['rev-parse', '--show-prefix']);
  // A git above this folder (the sources zip, unpacked in another project) knows nothing of ours.
  const isOurs = tracked.code === 0 && prefix.output.trim() === '';
  const all = isOurs
    ? tracked.output.split('\0').filter((path) => existsSync(join(PROJECT, path)))
    : listNeeded();
  return all.filter((path) =>
    NEEDED.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one)),
  );
}

function listNeeded() {
  return NEEDED.filter((one) => existsSync(join(PROJECT, one))).flatMap((one) =>
    one.endsWith('/') ? listFiles(PROJECT, one) : [one],
  );
}
