/** The part of `runtime` that the watcher needs. `id` is gone once the extension was updated or removed. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: { kind: 'typed'; sentence: string }): Promise<{ kind?: unknown } | null | undefined>;
}

/**
 * Sends one sentence to the background. Answers whether to go on watching: false when the background said stop, and
 * when the extension is gone (after an update `runtime.id` vanishes and sending throws). A refused promise alone is
 * no end: a worker that dies with a message in flight refuses it too, and the next message starts it again.
 */
export const sendTyped = async (sentence: string): Promise<boolean> => {
  // Both engines have `chrome` in a page's isolated world, with promises in manifest version 3.
  const runtime = (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
  try {
    if ((await runtime?.sendMessage({ kind: 'typed', sentence }))?.kind === 'stop') return false;
  } catch {}
  return !!runtime?.id;
};
