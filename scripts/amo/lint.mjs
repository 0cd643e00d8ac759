import { join } from 'node:path';
import { ensurePackages } from '../packages.mjs';
import { PROJECT, runCommand } from '../run-command.mjs';

const FOLDER = join(PROJECT, 'scripts', 'amo');

/**
 * Warnings that stay, each with why. One that is not here fails the lint, and so does one that no longer comes.
 * @type {Record<string, string>}
 */
export const EXPLAINED = {
  'UNSAFE_VAR_ASSIGNMENT in chunks/*.js':
    'Preact’s own code for `dangerouslySetInnerHTML`. No file of ours uses it: a lint rule (biome, noDangerouslySetInnerHtml) and tests/guards/doors.test.ts forbid it and its kin.',
};

/** @typedef {{ code: string, file?: string, message: string }} Finding */

/**
 * Checks a build, or a zip of one, as addons.mozilla.org does at the upload. Installs the linter in its own folder.
 * @param {string} extension
 * @returns {Promise<{ code: number, output: string }>} code 0 when there is no error and every warning is explained
 */
export async function lintForAmo(extension) {
  await ensurePackages({ tests: true, folder: FOLDER });
  const linter = join(FOLDER, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { output } = await runCommand(process.execPath, [linter, '--output', 'json', extension]);
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const came = new Set(warnings.map(nameOf));
  const lines = [
    ...errors.map((/** @type {Finding} */ error) => `error: ${nameOf(error)}: ${error.message}`),
    ...[...came]
      .filter((name) => !(name in EXPLAINED))
      .map((name) => `a warning that nobody explained: ${name}`),
    ...Object.keys(EXPLAINED)
      .filter((name) => !came.has(name))
      .map((name) => `explained, and it does not come any more: ${name}`),
  ];
  if (lines.length > 0) return { code: 1, output: lines.join('\n') };
  const said = [...came].map((name) => `${name}: ${EXPLAINED[/** @type {string} */ (name)]}`);
  return { code: 0, output: [`No errors, ${warnings.length} warning, explained:`, ...said].join('\n') };
}

/**
 * The names of files change with what is in them.
 * @param {Finding} finding
 */
function nameOf({ code, file }) {
  return file ? `${code} in ${file.replace(/[^/]+(\.\w+)$/, '*$1')}` : code;
}
