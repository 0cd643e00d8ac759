import { build } from 'vite';
import { PROJECT } from '../scripts/run-command.mjs';

/**
 * Bundles with what makes the extension, so that what is measured is what ships and no development transform.
 * @param {import('vite').BuildOptions} options
 * @param {import('vite').Plugin[]} [plugins]
 */
export function bundle(options, plugins = []) {
  return build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: { emptyOutDir: false, modulePreload: false, ...options },
  });
}
