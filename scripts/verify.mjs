/**
 * `npm run verify -- FILE`: whether a package that somebody has (a zip, an .xpi or a .crx, signed or not) is what this
 * source makes. Says which file differs; exit code 1 then.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildExtension, readVersion } from './build.mjs';
import { Remedy, runMain, say } from './command-line.mjs';
import { loadRoom } from './load-room.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT } from './run-command.mjs';
import { listSources } from './sources.mjs';
import { listFiles } from './zip.mjs';

/** @typedef {Map<string, Uint8Array>} Files */

/** What a package is, in words. */
const TITLES = { chromium: 'for Chromium', firefox: 'for Firefox', sources: 'sources' };

await runMain(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Remedy('Use: npm run verify -- FILE');
  const bytes = readIfThere(file);
  await ensurePackages({ tests: false });
  const { readPackage } = await loadRoom('scripts/verify/package-files.ts');
  const { compareFiles } = await loadRoom('scripts/verify/compare-files.ts');
  /** @type {Files} */
  let theirs;
  try {
    theirs = readPackage(bytes);
  } catch (fault) {
    throw new Remedy(`${file} can't be read. ${fault instanceof Error ? fault.message : fault}`);
  }
  const { kind, version } = recognise(theirs, file);
  console.log(`${basename(file)}: ${TITLES[kind]}, version ${version}`);
  if (version !== readVersion()) {
    throw new Remedy(
      `This source is version ${readVersion()}. To verify the package, take the source of ${version} (its tag is v${version}).`,
    );
  }
  const { same, added, faults } = compareFiles(theirs, await makeOurs(kind));
  console.log(`${same} files are byte for byte what this source makes.`);
  if (added.length > 0) console.log(`Added by a store, and allowed:\n${indent(added)}`);
  if (faults.length === 0) return console.log('It is this source.');
  console.log(`It is not this source:\n${indent(faults)}`);
  process.exitCode = 1;
});

/** @param {string[]} lines */
function indent(lines) {
  return lines.map((line) => `  ${line}`).join('\n');
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    throw new Remedy(`There is no file ${file}.`);
  }
}

/**
 * @param {Files} files
 * @param {string} file
 * @returns {{ kind: 'chromium' | 'firefox' | 'sources', version: string }}
 */
function recognise(files, file) {
  /** @param {string} path */
  const read = (path) => {
    try {
      return JSON.parse(new TextDecoder().decode(files.get(path)));
    } catch {
      return undefined;
    }
  };
  const manifest = read('manifest.json');
  if (typeof manifest?.version === 'string')
    return { kind: manifest.browser_specific_settings ? 'firefox' : 'chromium', version: manifest.version };
  const { name, version } = read('package.json') ?? {};
  if (name === 'kind-minute') return { kind: 'sources', version };
  throw new Remedy(`${file} is no package of an extension.`);
}

/**
 * @param {'chromium' | 'firefox' | 'sources'} kind
 * @returns {Promise<Files>}
 */
async function makeOurs(kind) {
  if (kind !== 'sources') say('Building it from this source…');
  const folder = kind === 'sources' ? PROJECT : await buildExtension(kind);
  const paths = kind === 'sources' ? await listSources() : listFiles(folder);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
