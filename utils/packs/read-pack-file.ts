import { type NoJson, readJson } from '../journal/read-json';
import { neverShownIn } from './never-shown';
import { LARGEST_PACK, type Pack } from './pack';
import { type PackFault, parsePack } from './parse-pack';

/*
 * A file that somebody opens as a pack. It may come from anywhere: it is measured before it is read, and taken whole or
 * not at all.
 */

/** Why a file is no pack, before anything in it could be looked at. */
export type FileFault = NoJson | { readonly kind: 'too-large' };

export type PackFileRead =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'no-pack'; readonly why: FileFault }
  | { readonly kind: 'refused'; readonly faults: readonly [PackFault, ...PackFault[]] };

/** Reads a file of so many bytes. */
export function readPackFile(bytes: Uint8Array): PackFileRead {
  if (bytes.length > LARGEST_PACK) return { kind: 'no-pack', why: { kind: 'too-large' } };
  const json = readJson(bytes);
  if (json.kind === 'refused') return { kind: 'no-pack', why: json.why };
  const read = parsePack(json.found);
  if (read.kind === 'refused') return read;
  const [first, ...others] = neverShownIn(read.pack);
  return first === undefined ? read : { kind: 'refused', faults: [first, ...others] };
}
