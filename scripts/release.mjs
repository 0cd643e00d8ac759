/**
 * `npm run release [-- --tested]`: everything checked, the packages made, linted and verified, and laid out in
 * `.output/release/` with what each store asks for. Publishes nothing. `--tested`: the tests have just passed elsewhere.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lintForAmo } from './amo/lint.mjs';
import { readVersion } from './build.mjs';
import { countAsCheck, countAsPreparation, runSteps } from './checks.mjs';
import { Remedy, runMain, say } from './command-line.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT, runCommand, runNpm } from './run-command.mjs';
import { drawStorePictures } from './store-pictures.mjs';

const OUT = join(PROJECT, '.output', 'release');
const STORES = join(PROJECT, 'docs', 'stores');
const DONE = countAsPreparation({ code: 0, output: '' });

await runMain(async () => {
  const options = process.argv.slice(2);
  if (options.some((option) => option !== '--tested')) throw new Remedy('Use: npm run release [-- --tested]');
  const version = readVersion();
  /** @type {(kind: string) => string} */
  const zip = (kind) => join(PROJECT, '.output', `kind-minute-${version}-${kind}.zip`);
  /** @type {(name: string, ...args: string[]) => Promise<import('./checks.mjs').Result>} */
  const npm = async (name, ...args) => countAsCheck(await runNpm(['run', '--silent', name, ...args]));
  const { passed, failed } = await runSteps([
    { name: 'packages', needs: [], run: () => ensurePackages({ tests: true }).then(() => DONE) },
    ...(options.includes('--tested') ? [] : [{ name: 'tests', needs: ['packages'], run: () => npm('test') }]),
    { name: 'numbers to call', needs: ['packages'], run: () => npm('lines') },
    { name: 'zips', needs: ['packages'], run: () => npm('package') },
    {
      name: 'the check of addons.mozilla.org',
      needs: ['zips'],
      run: async () => countAsCheck(await lintForAmo(zip('firefox'))),
    },
    ...['chromium', 'firefox', 'sources'].map((kind) => ({
      name: `verify, ${kind}`,
      needs: ['zips'],
      run: () => npm('verify', '--', zip(kind)),
    })),
  ]);
  if (failed > 0) throw new Remedy(`${passed} passed, ${failed} failed: nothing is laid out.`);
  await layOut(version, zip);
  say(`\nEverything is in .output/release. Nothing was published. Left for a person:`);
  for (const task of await tasksLeft(version)) say(`- ${task}`);
});

/**
 * A folder for each store, with what its form asks for.
 * @param {string} version
 * @param {(kind: string) => string} zip
 */
async function layOut(version, zip) {
  rmSync(OUT, { recursive: true, force: true });
  const pictures = join(OUT, 'pictures');
  await drawStorePictures(pictures);
  /** @type {(store: string, files: string[]) => void} */
  const fill = (store, files) => {
    const folder = join(OUT, store);
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(file, join(folder, basename(file)));
    cpSync(pictures, join(folder, 'pictures'), { recursive: true });
  };
  const policy = join(PROJECT, 'PRIVACY.md');
  const texts = ['permissions.md', 'data.md'].map((name) => join(STORES, name));
  fill('chrome-web-store', [zip('chromium'), join(STORES, 'chrome-web-store.md'), policy, ...texts]);
  fill('addons-mozilla-org', [
    ...[
      zip('firefox'),
      zip('sources'),
      join(STORES, 'addons-mozilla-org.md'),
      join(STORES, 'chrome-web-store.md'),
    ],
    ...[policy, ...texts],
  ]);
  rmSync(pictures, { recursive: true });
  writeFileSync(join(OUT, 'changes.md'), `${changesOf(version)}\n`);
}

/** What the changelog says of a version. @param {string} version */
function changesOf(version) {
  const text = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8');
  const part = text.split(/^## /m).find((one) => one.startsWith(version));
  if (part === undefined) throw new Remedy(`CHANGELOG.md says nothing of ${version}.`);
  return part.trim();
}

/** What no script can do, or this tree is not ready for. @param {string} version */
async function tasksLeft(version) {
  const { output: changed } = await runCommand('git', ['status', '--porcelain']);
  const unreleased = /unreleased/.test(changesOf(version).split('\n')[0] ?? '');
  return [
    ...(changed.trim() === '' ? [] : ['commit: these packages hold changes that no commit has']),
    ...(unreleased ? [`give the date of ${version} in CHANGELOG.md, which says “unreleased”`] : []),
    'sign docs/lines.md, the table of numbers to call',
    'read docs/stores beside the product, and upload by hand from .output/release',
    `tag the commit v${version}`,
  ];
}
