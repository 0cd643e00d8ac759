import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder in which a word stands, in the bytes of UTF-8 or UTF-16. */
export function filesHolding(folder: string, word: string): readonly string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const bytes = readIfThere(join(folder, name));
    return bytes !== null && forms.some((form) => bytes.includes(form));
  });
}

/** The files of the browser's databases in which bytes like these stand. */
export function databasesMatching(folder: string, sign: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    // Not what it made of the scripts, which name every field there is.
    if (!/IndexedDB|Local Extension Settings|Storage|Sessions/.test(name)) return false;
    return sign.test(readIfThere(join(folder, name))?.toString('latin1') ?? '');
  });
}

/** A browser that runs takes files away as one looks at them; and a socket is none. */
function readIfThere(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}
