/** Far more than any of our writes takes, in bytes. */
const LEAST = 4_000_000;

/**
 * Throws when the disk is nearly full. A Chromium whose disk fills up in the middle of a write leaves half of it in the
 * database's log, goes on behind it, and at its next start but one throws the whole database away (seen in 156;
 * https://github.com/google/leveldb/issues/1180). So nothing is written that might not fit. With `unlimitedStorage`
 * what a Chromium names as the quota is what is left on the disk; a Firefox names more, and its database needs no help.
 */
export async function expectRoom(): Promise<void> {
  const { quota = Infinity, usage = 0 } = await look();
  if (quota - usage < LEAST) throw new Error('The disk is nearly full');
}

async function look(): Promise<StorageEstimate> {
  try {
    return (await globalThis.navigator?.storage?.estimate()) ?? {};
  } catch {
    // One that can't tell must not keep anybody from writing.
    return {};
  }
}
