import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles every editor page into `dist/`. Needs `npm ci` in this folder first. */
export const buildEditors = async () => {
  await rm(`${here}dist`, { recursive: true, force: true });
  await mkdir(`${here}dist`, { recursive: true });
  for (const file of await readdir(`${here}pages`)) {
    if (file.endsWith('.html')) await copyFile(`${here}pages/${file}`, `${here}dist/${file}`);
    if (!file.endsWith('.mjs')) continue;
    const name = file.slice(0, -'.mjs'.length);
    await build({
      root: here,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        lib: { entry: `pages/${file}`, name, formats: ['iife'], fileName: () => `${name}.js` },
      },
    });
  }
  await copyFile(`${here}node_modules/prosemirror-view/style/prosemirror.css`, `${here}dist/prosemirror.css`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEditors();
