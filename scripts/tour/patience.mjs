const PATIENCE_MS = 15_000;
const GLANCE_MS = 100;

/**
 * Looks again and again until there is something to see.
 * @template T
 * @param {() => Promise<T | undefined | false | null>} look
 * @param {() => string | Promise<string>} complain the message of the error when it does not come
 * @param {number} [timeoutMs]
 * @returns {Promise<T>} what `look` found
 */
export async function waitUntil(look, complain, timeoutMs = PATIENCE_MS) {
  for (const deadline = Date.now() + timeoutMs; ; await new Promise((next) => setTimeout(next, GLANCE_MS))) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(await complain());
  }
}
