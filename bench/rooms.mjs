import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { PROJECT } from '../scripts/run-command.mjs';

/** What the recogniser is made of, by the name each gets as a file. */
const ROOMS = {
  judge: 'utils/noticing/judge.ts',
  gate: 'utils/language/gate.ts',
  sentences: 'utils/language/sentences.ts',
};

/**
 * Bundles the recogniser by the bundler and the settings that make the extension, so that what is measured is
 * what ships and no development transform.
 * @param {string} folder where to write
 * @returns {Promise<Record<keyof typeof ROOMS, string>>} the address of each module, for `import()`
 */
export async function bundleRooms(folder) {
  const input = Object.fromEntries(Object.entries(ROOMS).map(([name, path]) => [name, join(PROJECT, path)]));
  const output = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  await bundle({ outDir: folder, rolldownOptions: { input, output, preserveEntrySignatures: 'strict' } });
  const address = (name) => pathToFileURL(join(folder, `${name}.mjs`)).href;
  return { judge: address('judge'), gate: address('gate'), sentences: address('sentences') };
}

/**
 * What judging adds to the background, rules, words and machine together: the background bundled as it is, and
 * once more with a judge that knows nothing.
 * @returns {Promise<number>} bytes, gzip -9
 */
export async function weighLanguage() {
  const [whole, mute] = await Promise.all([weighBackground([]), weighBackground([muteJudge])]);
  return whole - mute;
}

/** @type {import('vite').Plugin} */
const muteJudge = {
  name: 'mute-judge',
  load: (id) =>
    id.endsWith(`/${ROOMS.judge}`)
      ? 'export const judge = () => ({ crisis: false, recognition: { cue: false, offer: false, strength: 0, kinds: [], why: [] } });'
      : undefined,
};

/** @param {import('vite').Plugin[]} plugins */
async function weighBackground(plugins) {
  const entry = join(PROJECT, 'entrypoints/background.ts');
  const lib = { entry, name: 'background', formats: ['iife'] };
  const [{ output }] = await bundle({ write: false, lib }, plugins);
  return gzipSync(output[0].code, { level: 9 }).length;
}

/**
 * @param {import('vite').BuildOptions} options
 * @param {import('vite').Plugin[]} [plugins]
 */
function bundle(options, plugins = []) {
  return build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: { emptyOutDir: false, modulePreload: false, ...options },
  });
}
