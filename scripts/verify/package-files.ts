import { unzipSync } from 'fflate';

/** The files of a package, by path. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Far more than a package of ours; what unpacks to more is no package of ours, and is not unpacked. */
const LARGEST = 50_000_000;

/**
 * Reads a package as a store hands it out: a zip, an .xpi (which is a zip) or a .crx (a zip behind a signature).
 * @throws an error that says in a sentence why it can't be read
 */
export function readPackage(bytes: Uint8Array): PackageFiles {
  const names: string[] = [];
  let size = 0;
  const files = unzip(zipIn(bytes), ({ name, originalSize }) => {
    names.push(name);
    size += originalSize;
    if (size > LARGEST) throw new Error('It unpacks to far more than a package of ours.');
    return !name.endsWith('/');
  });
  // Of two with one name, one program would read the first, and another the last.
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`${twice} is in it twice.`);
  const odd = names.find((name) => /^\/|\\|(?:^|\/)\.\.?(?:\/|$)|\0/.test(name));
  if (odd !== undefined) throw new Error(`A file in it has a name that leads elsewhere: ${odd}`);
  return new Map(Object.entries(files));
}

/** https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto */
function zipIn(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== 'Cr24') return bytes;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes.length < 12 ? 0 : header.getUint32(4, true);
  if (version !== 3) throw new Error(`It is a .crx of a version that is not read here: ${version}.`);
  return bytes.subarray(12 + header.getUint32(8, true));
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  let refused: unknown;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        try {
          return filter(file);
        } catch (fault) {
          refused = fault;
          throw fault;
        }
      },
    });
  } catch (fault) {
    if (fault === refused) throw fault;
    throw new Error('It is no zip, or a damaged one.', { cause: fault });
  }
}
