import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy, say } from './command-line.mjs';
import { PROJECT, runNpm } from './run-command.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * Makes sure that the packages of package-lock.json are in `node_modules`, and changes nothing when they are.
 * @param {{ tests: boolean, folder?: string }} wanted `tests: false` leaves out what only tests need
 * @throws {Remedy} when Node is too old or npm fails
 */
export async function ensurePackages({ tests, folder = PROJECT }) {
  checkNode();
  if (arePackagesInstalled({ tests, folder })) return;
  say('Installing packages (once, about half a minute)…');
  const args = ['ci', '--no-audit', '--no-fund', ...(tests ? [] : ['--omit=dev'])];
  const { code, output } = await runNpm(args, { folder });
  if (code === 0) return;
  say(output.trimEnd());
  throw new Remedy(
    `npm ${args.join(' ')} failed (above); check the connection to the npm registry and try again.`,
  );
}

/**
 * Whether every package that the lock file asks for on every system stands in `node_modules` in that version.
 * npm leaves its own record there at the end of each install (`node_modules/.package-lock.json`), so a full
 * install satisfies `tests: false` and one that was interrupted satisfies nothing.
 * @param {{ tests: boolean, folder: string }} wanted
 */
export function arePackagesInstalled({ tests, folder }) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const locked = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(record);
  return Object.entries(locked).every(([path, { version, dev, optional, devOptional }]) => {
    const leftOut = path === '' || optional || devOptional || (dev && !tests);
    return leftOut || installed[path]?.version === version;
  });
}

/**
 * @param {string} file a package-lock.json
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @throws {Remedy} when this Node is older than package.json's `engines` asks for */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const least = engines.node.replace('>=', '');
  if (isOlder(process.versions.node, least)) {
    throw new Remedy(
      `Node ${least} or newer is needed and this is ${process.versions.node}: get one at https://nodejs.org.`,
    );
  }
}

/**
 * @param {string} version
 * @param {string} least
 */
function isOlder(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
