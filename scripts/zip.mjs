import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a zip, byte-equal wherever and whenever it is made from the same ones.
 * @param {string} file the zip
 * @param {string} folder
 * @param {readonly string[]} paths in the folder, with `/`
 * @returns {Promise<string>} its SHA-256
 */
export async function writeZip(file, folder, paths) {
  // Imported late: on a fresh clone it has just been installed.
  const { zipSync } = await import('fflate');
  // A zip holds local time without a zone, and fflate reads the local parts of the date: so the same everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const sorted = [...paths].sort((one, other) => (one < other ? -1 : 1));
  const entries = Object.fromEntries(sorted.map((path) => [path, readFileSync(join(folder, path))]));
  const zip = zipSync(entries, { level: 9, mtime });
  writeFileSync(file, zip);
  return createHash('sha256').update(zip).digest('hex');
}

/**
 * @param {string} folder
 * @param {string} [prefix]
 * @returns {string[]} paths of all files in it, with `/`
 */
export function listFiles(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, `${path}/`) : [path];
  });
}
