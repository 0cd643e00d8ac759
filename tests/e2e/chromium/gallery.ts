import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findProgram } from '../../../scripts/browsers.mjs';

/** Every screen, in a page of a plain browser. */
export interface OpenGallery {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the page of tests/screens in a window that is as wide as the popup, with text of that size. */
export async function openGallery(textSize = 16): Promise<OpenGallery> {
  const [script, style] = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath: findProgram('chromium') ?? '',
    // The size that a person sets in the browser: what depends on it in a media query follows, too.
    args: ['--no-sandbox', `--blink-settings=defaultFontSize=${textSize}`],
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.setContent('<!doctype html><html><head></head><body></body></html>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  return { page, close: () => browser.close() };
}

async function bundle(): Promise<readonly [script: string, style: string]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/screens/page.tsx'), name: 'page', formats: ['iife'] },
    },
  });
  const files = Array.isArray(built) ? (built[0]?.output ?? []) : 'output' in built ? built.output : [];
  const script = files.find((file) => file.type === 'chunk');
  const style = files.find((file) => file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The page of screens was not built.');
  return [script.code, String(style.source)];
}
