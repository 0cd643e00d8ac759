import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighLanguage, weighOtherGates } from './rooms.mjs';

const KB = 1024;

/**
 * What ships, in bytes after gzip -9.
 * @param {string} extension the build
 * @returns {Promise<import('./report.mjs').Section>}
 */
export async function weighExtension(extension) {
  const weigh = (file) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length;
  const html = readFileSync(join(extension, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '');
  const weighNamed = (ending) =>
    named.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + weigh(file), 0);
  const [language, otherGates] = await Promise.all([weighLanguage(), weighOtherGates()]);
  const waits = weigh('watcher.js');
  const watcher = waits + weigh('reader.js');
  const background = weigh('background.js');
  const row = (what, bytes, most) => ({
    what,
    unit: 'bytes',
    median: bytes,
    ...(most ? { limits: { median: most * KB } } : {}),
  });
  return {
    title: 'Shipped sizes',
    how:
      'gzip -9, the files that each page names. The language is the background bundled here from the sources, ' +
      'minus the same with a judge that knows nothing: its machine is in it as well as its words. ' +
      'English alone is the watcher minus what the other languages add to it when it is bundled here.',
    rows: [
      row('watcher with its gate for every language', watcher, 5.5),
      row('  of it, what every page gets before somebody types', waits),
      row('  the same with English alone', watcher - otherGates, 4),
      row('background', background),
      row('  of it, the language', language, 30),
      row('  of it, everything else', background - language, 15),
      row('popup, scripts', weighNamed('.js'), 25),
      row('popup, styles', weighNamed('.css'), 4),
    ],
  };
}
