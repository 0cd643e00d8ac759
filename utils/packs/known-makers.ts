/*
 * Keys that a person says they know. Whose a key is, only they can tell: the two compared its first letters when they met.
 */

/** A key, and the name the person knows it by. */
export interface KnownMaker {
  /** The public key, 32 bytes in base64. */
  readonly key: string;
  readonly name: string;
}

/** More than that is not one person's therapists and teachers. */
export const MOST_MAKERS = 50;
const LONGEST_NAME = 60;

/** One of them as found or given, or null. */
export function parseMaker(found: unknown): KnownMaker | null {
  const { key, name } = (found ?? {}) as Partial<Record<keyof KnownMaker, unknown>>;
  if (typeof key !== 'string' || !/^[A-Za-z0-9+/]{43}=$/.test(key)) return null;
  if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME) return null;
  return { key, name };
}

/** Those found in storage, each that can be read. */
export function parseMakers(found: unknown): readonly KnownMaker[] {
  return Array.isArray(found) ? found.flatMap((one) => parseMaker(one) ?? []) : [];
}

/** The list with one added, or renamed; the very same list when there is no room. */
export function withMaker(makers: readonly KnownMaker[], maker: KnownMaker): readonly KnownMaker[] {
  if (makers.some(({ key }) => key === maker.key))
    return makers.map((one) => (one.key === maker.key ? maker : one));
  return makers.length < MOST_MAKERS ? [...makers, maker] : makers;
}

/** The first letters of a key, to be read aloud: twelve, in threes. */
export function keyLetters(key: string): string {
  return key.slice(0, 12).replace(/(.{3})(?=.)/g, '$1 ');
}
