import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../control', import.meta.url));

/** Builds an extension that a page can see, for the probe to be tested on; answers its folder. */
export async function buildControl(): Promise<string> {
  await build({
    root: ROOT,
    outDir: '../../../.output/control',
    configFile: false,
    imports: false,
    manifestVersion: 3,
    logger: { debug() {}, log() {}, info() {}, warn() {}, error() {}, fatal() {}, success() {}, level: 0 },
    manifest: { name: 'Control', version: '1' },
  });
  return fileURLToPath(new URL('../../../.output/control/chrome-mv3', import.meta.url));
}
