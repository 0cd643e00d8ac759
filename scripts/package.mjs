/**
 * `npm run package`: the zips for the stores and their reviewers, byte-equal wherever and whenever they are
 * made from the same files. Prints each zip's SHA-256 and path.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { runMain, say } from './command-line.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT, runCommand } from './run-command.mjs';

await runMain(async () => {
  await ensurePackages({ tests: false });
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    say(`Building for ${engine}…`);
    const folder = await buildExtension(engine);
    await writeZip(`kind-minute-${version}-${engine}.zip`, folder, listFiles(folder));
  }
  await writeZip(`kind-minute-${version}-sources.zip`, PROJECT, await listSources());
});

/**
 * @param {string} name
 * @param {string} folder
 * @param {string[]} paths in the folder, with `/`
 */
async function writeZip(name, folder, paths) {
  // Imported late: on a fresh clone it has just been installed.
  const { zipSync } = await import('fflate');
  // A zip holds local time without a zone, and fflate reads the local parts of the date: so the same everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const sorted = [...paths].sort((one, other) => (one < other ? -1 : 1));
  const entries = Object.fromEntries(sorted.map((path) => [path, readFileSync(join(folder, path))]));
  const zip = zipSync(entries, { level: 9, mtime });
  mkdirSync(join(PROJECT, '.output'), { recursive: true });
  writeFileSync(join(PROJECT, '.output', name), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  .output/${name}`);
}

/** The files git keeps; without git, every file but what git would ignore. */
async function listSources() {
  const tracked = await runCommand('git', ['ls-files', '-z']);
  const prefix = await runCommand('git', ['rev-parse', '--show-prefix']);
  // A git above this folder (the sources zip, unpacked in another project) knows nothing of ours.
  const isOurs = tracked.code === 0 && prefix.output.trim() === '';
  if (!isOurs) {
    const ignored = readIgnored();
    return listFiles(PROJECT, (path) => !ignored.some((pattern) => pattern.test(path)));
  }
  return tracked.output.split('\0').filter((path) => path !== '' && existsSync(join(PROJECT, path)));
}

/** The lines of .gitignore as patterns for paths; of git's rules those that stand there: `*`, `name/`, `a/b/`. */
function readIgnored() {
  const lines = readFileSync(join(PROJECT, '.gitignore'), 'utf8').split(/\r?\n/);
  const patterns = ['.git', ...lines.filter((line) => line !== '' && !line.startsWith('#'))];
  return patterns.map((line) => {
    const path = line.replace(/^\/|\/$/g, '');
    const source = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(line.replace(/\/$/, '').includes('/') ? `^${source}$` : `(^|/)${source}$`);
  });
}

/**
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted] asked for files and folders; what it refuses is not entered
 * @param {string} [prefix]
 * @returns {string[]} paths of the files in it, with `/`
 */
function listFiles(folder, wanted = () => true, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (!wanted(path)) return [];
    return entry.isDirectory() ? listFiles(folder, wanted, `${path}/`) : [path];
  });
}
