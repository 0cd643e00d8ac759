import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy, say } from './command-line.mjs';
import { PROJECT, runTool } from './run-command.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */

/** @type {Record<Engine, { args: string[], folder: string }>} */
const BUILDS = {
  chromium: { args: ['build'], folder: 'chrome-mv3' },
  // WXT builds MV2 for Firefox unless told.
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/**
 * Builds the extension as it ships.
 * @param {Engine} engine
 * @returns {Promise<string>} the folder with its manifest in it
 * @throws {Remedy} when the build fails; what it printed is shown
 */
export async function buildExtension(engine) {
  const { code, output } = await runBuild(engine);
  if (code === 0) return join(PROJECT, '.output', BUILDS[engine].folder);
  say(output.trimEnd());
  throw new Remedy(`The build for ${engine} failed (above).`);
}

/**
 * @param {Engine} engine
 * @returns {Promise<{ code: number, output: string }>} what the build printed
 */
export function runBuild(engine) {
  // What ships must not hang on the shell that makes it: vite would build for development where this says so.
  return runTool('wxt', BUILDS[engine].args, { env: { NODE_ENV: 'production' } });
}

/** The version of this source. */
export function readVersion() {
  return JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).version;
}
