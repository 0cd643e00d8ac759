import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms } from './browsers.mjs';
import { PROJECT } from './run-command.mjs';

/** What the Chrome Web Store asks for: pictures, and a small tile. Other stores take them, too. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** A popup is small, a page is large; both are shown as sharp as they are, or nearly. */
const STYLE = `
  * { margin: 0; box-sizing: border-box; }
  body { height: 100vh; display: grid; place-items: center; place-content: center; background: #f3efe8; color: #2f3a38;
    font: 30px/1.3 Georgia, 'DejaVu Serif', serif; text-align: center; gap: 34px; padding: 40px; }
  img { max-height: 600px; max-width: 1000px; border-radius: 14px; box-shadow: 0 10px 40px rgb(47 58 56 / .18); }
  .popup { height: 600px; }
  .icon { width: 96px; border-radius: 0; box-shadow: none; }
`;

/**
 * Draws the pictures of the listing from those of the tour.
 * @param {string} folder
 */
export async function drawStorePictures(folder) {
  const { chromium: executablePath = '' } = await ensurePrograms(['chromium']);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    /** @type {(name: string, size: typeof PICTURE, body: string) => Promise<void>} */
    const draw = async (name, size, body) => {
      await page.setViewportSize(size);
      await page.setContent(`<style>${STYLE}</style>${body}`);
      await page.locator('img').evaluate((/** @type {HTMLImageElement} */ image) => image.decode());
      await page.screenshot({ path: join(folder, name) });
    };
    mkdirSync(folder, { recursive: true });
    const pictures = JSON.parse(readFileSync(join(PROJECT, 'docs', 'stores', 'pictures.json'), 'utf8'));
    for (const [place, { screen, line }] of pictures.entries()) {
      const image = readFileSync(join(PROJECT, 'docs', 'screens', `${screen}.png`));
      const kind = image.readUInt32BE(16) < 600 ? 'popup' : 'page';
      const body = `<p>${line}</p><img class="${kind}" alt="" src="${dataOf(image)}">`;
      await draw(`${place + 1}-${screen}.png`, PICTURE, body);
    }
    const icon = readFileSync(join(PROJECT, 'public', 'icon', 'quiet-128.png'));
    await draw('tile.png', TILE, `<img class="icon" alt="" src="${dataOf(icon)}"><p>Kind Minute</p>`);
  } finally {
    await browser.close();
  }
}

/** @param {Buffer} image */
function dataOf(image) {
  return `data:image/png;base64,${image.toString('base64')}`;
}
