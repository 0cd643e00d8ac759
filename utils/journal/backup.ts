import type { Cipher } from './cipher';
import { parseWrapped, unwrap, type Wrapped, wrap } from './passphrase';

/*
 * A copy of the journal under a passphrase of its own, as a file: the copy a person saves, wrapped. The words around
 * it say what it is, so that whoever finds it in ten years knows.
 */

const FORMAT = 'kind-minute-backup';
const VERSION = 1;
const BESIDE = `${FORMAT} ${VERSION}`;

/** A copy as the text of a file that only the passphrase opens. */
export async function makeBackup(cipher: Cipher, passphrase: string, copy: string): Promise<string> {
  const wrapped = await wrap(cipher, passphrase, BESIDE, new TextEncoder().encode(copy));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...wrapped }, null, 2)}\n`;
}

/** The bytes of the copy, or null: another passphrase, or a file that was changed. */
export function openBackup(
  cipher: Pick<Cipher, 'subtle'>,
  passphrase: string,
  backup: Wrapped,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return unwrap(cipher, passphrase, BESIDE, backup);
}

/** What a file holds when it is a backup: `newer` than this version reads, damaged, or null when it is something else. */
export function parseBackup(found: unknown): Wrapped | 'newer' | 'damaged' | null {
  const { format, version } = (found ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return null;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  return (version === VERSION && parseWrapped(found)) || 'damaged';
}
