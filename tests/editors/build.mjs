import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles the editors into `dist/`: each `pages/NAME.mjs` becomes a page of that name with an empty `#editor` in it;
 * pages that are HTML already are copied. All in one go, since editors share packages. Needs `npm ci` in this folder.
 */
export const buildEditors = async () => {
  const files = await readdir(`${here}pages`);
  const names = files.filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -'.mjs'.length));
  await rm(`${here}dist`, { recursive: true, force: true });
  await mkdir(`${here}dist`, { recursive: true });
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    // Draft.js asks for Node's global.
    define: { global: 'globalThis' },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `${here}pages/${name}.mjs`])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const written = new Set(built.output.map(({ fileName }) => fileName));
  for (const name of names) {
    const style = written.has(`${name}.css`) ? `<link rel="stylesheet" href="${name}.css">` : '';
    await writeFile(`${here}dist/${name}.html`, pageOf(name, style));
  }
  for (const file of files) {
    if (file.endsWith('.html')) await copyFile(`${here}pages/${file}`, `${here}dist/${file}`);
  }
};

const pageOf = (name, style) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  ${style}
  <div id="editor"></div>
  <script type="module" src="${name}.js"></script>
</html>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEditors();
