/**
 * `npm run package`: the zips for the stores and their reviewers, byte-equal wherever and whenever they are
 * made from the same files. Prints each zip's SHA-256 and path.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, readVersion } from './build.mjs';
import { runMain, say } from './command-line.mjs';
import { ensurePackages } from './packages.mjs';
import { PROJECT } from './run-command.mjs';
import { listSources } from './sources.mjs';
import { listFiles, writeZip } from './zip.mjs';

await runMain(async () => {
  await ensurePackages({ tests: false });
  mkdirSync(join(PROJECT, '.output'), { recursive: true });
  /** @type {(kind: string, folder: string, paths: string[]) => Promise<void>} */
  const put = async (kind, folder, paths) => {
    const name = `.output/kind-minute-${readVersion()}-${kind}.zip`;
    console.log(`${await writeZip(join(PROJECT, name), folder, paths)}  ${name}`);
  };
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    say(`Building for ${engine}…`);
    const folder = await buildExtension(engine);
    await put(engine, folder, listFiles(folder));
  }
  await put('sources', PROJECT, await listSources());
});
