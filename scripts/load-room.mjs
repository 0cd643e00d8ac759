import { join } from 'node:path';
import { runnerImport } from 'vite';
import { PROJECT } from './run-command.mjs';

/**
 * Loads a TypeScript file of the project as it ships: Node 20 cannot read TypeScript by itself.
 * @param {string} path from the project's folder
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function loadRoom(path) {
  const { module } = await runnerImport(join(PROJECT, path), { configFile: false, logLevel: 'silent' });
  return module;
}
