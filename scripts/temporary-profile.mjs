import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a fresh folder for a browser's profile in the system's temporary folder. */
export function makeProfile() {
  return mkdtempSync(join(tmpdir(), 'kind-minute-'));
}

/**
 * Removes a profile; a browser that is just ending may still hold a file of it for a moment.
 * @param {string} folder
 */
export function removeProfile(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
