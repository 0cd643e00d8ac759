import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensurePrograms } from './browsers.mjs';
import { runMain, say } from './command-line.mjs';

// Draws docs/icon/*.svg into public/icon/*.png. The pictures are kept in the repository, so that a build
// needs no browser; run this again after changing a drawing.

const DRAWINGS = fileURLToPath(new URL('../docs/icon/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../public/icon/', import.meta.url));
const LOOKS = ['quiet', 'offering', 'paused'];
const SIZES = [16, 32, 48, 128];

/**
 * The drawing for a look at a size: its own (`quiet-16.svg`) where one was made, else the general one (`quiet.svg`).
 * @param {string[]} files the names in the folder of drawings
 * @param {string} look
 * @param {number} size in CSS pixels
 */
function chooseDrawing(files, look, size) {
  const own = `${look}-${size}.svg`;
  return files.includes(own) ? own : `${look}.svg`;
}

/**
 * Renders an SVG to a PNG with a transparent background.
 * @param {import('playwright-core').Page} page
 * @param {string} svg
 * @param {number} size in pixels, width and height
 */
async function renderDrawing(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

async function main() {
  const { chromium: executablePath } = await ensurePrograms(['chromium']);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const files = await readdir(DRAWINGS);
    await mkdir(PICTURES, { recursive: true });
    for (const look of LOOKS) {
      for (const size of SIZES) {
        const drawing = chooseDrawing(files, look, size);
        const picture = `${look}-${size}.png`;
        const svg = await readFile(join(DRAWINGS, drawing), 'utf8');
        await writeFile(join(PICTURES, picture), await renderDrawing(page, svg, size));
        say(`docs/icon/${drawing} → public/icon/${picture}`);
      }
    }
  } finally {
    await browser.close();
  }
}

await runMain(main);
