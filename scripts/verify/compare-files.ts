import type { PackageFiles } from './package-files';

/** What a look at somebody's package found. It is ours when `faults` is empty. */
export interface Comparison {
  /** How many files are byte for byte what the source makes. */
  readonly same: number;
  /** What a store added, each with what it is. */
  readonly added: readonly string[];
  /** Each thing that does not come from this source, in a sentence. */
  readonly faults: readonly string[];
}

/** What stores put beside our files, by name: signatures, which a package can't hold before it is signed. */
const BESIDE: Readonly<Record<string, string>> = {
  'META-INF/manifest.mf': 'part of Mozilla’s signature',
  'META-INF/mozilla.sf': 'part of Mozilla’s signature',
  'META-INF/mozilla.rsa': 'part of Mozilla’s signature',
  'META-INF/cose.manifest': 'part of Mozilla’s signature',
  'META-INF/cose.sig': 'part of Mozilla’s signature',
  '_metadata/verified_contents.json': 'the signature of a Chromium store',
};

/** What stores write into the manifest, and what may stand there. */
const INTO_MANIFEST: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  update_url: (value) =>
    typeof value === 'string' && UPDATE_ADDRESSES.includes(value)
      ? `where the browser asks for updates: ${value}`
      : undefined,
  key: (value) =>
    typeof value === 'string' ? 'the public key from which the extension’s id is made' : undefined,
};

const UPDATE_ADDRESSES: readonly unknown[] = [
  'https://clients2.google.com/service/update2/crx',
  'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
];

const MANIFEST = 'manifest.json';

/** Compares a package with what the source makes. Only stores’ own additions pass, each by its name. */
export function compareFiles(theirs: PackageFiles, ours: PackageFiles): Comparison {
  const added: string[] = [];
  const faults: string[] = [];
  let same = 0;
  for (const [path, bytes] of ours) {
    const found = theirs.get(path);
    if (found === undefined) faults.push(`${path} is missing.`);
    else if (sameBytes(found, bytes)) same += 1;
    else if (path === MANIFEST) compareManifests(found, bytes, added, faults);
    else faults.push(describeDifference(path, found, bytes));
  }
  for (const path of theirs.keys()) {
    if (ours.has(path)) continue;
    const what = BESIDE[path];
    if (what === undefined) faults.push(`${path} is in it, and this source makes no such file.`);
    else added.push(`${path}: ${what}`);
  }
  return { same, added: added.sort(), faults: faults.sort() };
}

/** A store may write the manifest anew: what counts is what it says. */
function compareManifests(theirs: Uint8Array, ours: Uint8Array, added: string[], faults: string[]): void {
  const found = parse(theirs);
  if (found === null) return void faults.push(`${MANIFEST} can’t be read.`);
  const wanted = parse(ours) ?? {};
  for (const name of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const [one, other] = [found[name], wanted[name]];
    if (stable(one) === stable(other)) continue;
    const what = other === undefined ? INTO_MANIFEST[name]?.(one) : undefined;
    if (what !== undefined) added.push(`${MANIFEST}, ${name}: ${what}`);
    else faults.push(`${MANIFEST}, ${name}: it says ${stable(one)}, and this source ${stable(other)}.`);
  }
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : null;
  } catch {
    return null;
  }
}

/** A value as text, the same whatever the order of its fields. */
function stable(value: unknown): string {
  const sorted = (_key: string, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, sorted) ?? 'nothing';
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function describeDifference(path: string, theirs: Uint8Array, ours: Uint8Array): string {
  const place = ours.findIndex((byte, at) => byte !== theirs[at]);
  const from = place === -1 ? ours.length : place;
  return `${path} differs from byte ${from} on (${theirs.length} bytes there, ${ours.length} from this source).`;
}
