import type { Cipher } from './cipher';
import type { Reader } from './lock';
import { open, type PublicKey, seal } from './sealing';

/*
 * What lies in the databases of a locked journal. A line can be added without being able to read the others: what is
 * changed later of an entry is a part of its own, and takes the place of an earlier part of the same name.
 */

/** `entry`: as it was written first. `words`: a line of somebody's own words. `unread`: a line that no version could read, sealed as it was found. */
const PARTS = ['entry', 'need', 'after', 'note', 'decision', 'words', 'unread'] as const;
type Part = (typeof PARTS)[number];

/** What a line says of itself in clear: which one it is, and the month it belongs to; empty for own words. */
interface Label {
  readonly id: string;
  readonly part: Part;
  readonly month: string;
}

export interface SealedLine extends Label {
  readonly sealed: 1;
  readonly box: string;
}

const contextOf = ({ id, part, month }: Label) => `${part} ${id} ${month}`;

/** Seals one value as a line. */
export async function sealLine(
  cipher: Cipher,
  reader: PublicKey,
  { id, part, month }: Label,
  value: unknown,
): Promise<SealedLine> {
  const box = await seal(cipher, reader, contextOf({ id, part, month }), value);
  return { sealed: 1, id, part, month, box };
}

/** The value of a line, or null when it does not open. */
export function openLine(cipher: Pick<Cipher, 'subtle'>, reader: Reader, line: SealedLine) {
  return open(cipher, reader, contextOf(line), line.box);
}

/** A line as it was found, or null when it is no sealed one. */
export function parseSealedLine(found: unknown): SealedLine | null {
  if (typeof found !== 'object' || found === null) return null;
  const { sealed, id, part: name, month, box } = found as Partial<Record<keyof SealedLine, unknown>>;
  const part = PARTS.find((one) => one === name);
  if (sealed !== 1 || part === undefined) return null;
  if (typeof id !== 'string' || typeof month !== 'string' || typeof box !== 'string') return null;
  return { sealed, id, part, month, box };
}
