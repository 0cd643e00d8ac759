import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findGateWords } from '../scripts/gate/find-gate-words.mjs';
import { PROJECT } from '../scripts/run-command.mjs';
import { bundle } from './bundle.mjs';

/** What the recogniser is made of, by the name each gets as a file. */
const ROOMS = {
  judge: 'utils/noticing/judge.ts',
  gate: 'utils/language/gate.ts',
  sentences: 'utils/language/sentences.ts',
};

const BACKGROUND = 'entrypoints/background.ts';
const READER = 'utils/page/watch.ts';
const GATE_WORDS = '/utils/language/gate-words.ts';

/**
 * Bundles the recogniser.
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
  const [whole, mute] = await Promise.all([weigh(BACKGROUND, []), weigh(BACKGROUND, [muteJudge])]);
  return whole - mute;
}

/**
 * What the other languages add to the watcher: all but English.
 * @returns {Promise<number>} bytes, gzip -9
 */
export async function weighOtherGates() {
  const words = JSON.stringify(await findGateWords(['en']));
  const englishGate = {
    name: 'english-gate',
    load: (id) => (id.endsWith(GATE_WORDS) ? `export const gateWords = ${words};` : undefined),
  };
  const [all, english] = await Promise.all([weigh(READER, []), weigh(READER, [englishGate])]);
  return all - english;
}

/** @type {import('vite').Plugin} */
const muteJudge = {
  name: 'mute-judge',
  load: (id) =>
    id.endsWith(`/${ROOMS.judge}`)
      ? 'export const judge = () => ({ crisis: false, recognition: { cue: false, offer: false, strength: 0, kinds: [], why: [] } });'
      : undefined,
};

/**
 * @param {string} path of a module
 * @param {import('vite').Plugin[]} plugins
 */
async function weigh(path, plugins) {
  const lib = { entry: join(PROJECT, path), name: 'weighed', formats: ['iife'] };
  const [{ output }] = await bundle({ write: false, lib }, plugins);
  return gzipSync(output[0].code, { level: 9 }).length;
}
