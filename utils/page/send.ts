/** The part of `runtime` that the watcher needs. `id` is gone once the extension was updated or removed. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: { kind: 'typed'; sentence: string }): Promise<unknown>;
}

/** Looked up at every use, never kept: an orphaned watcher learns of it only by asking again. */
const findRuntime = (): Runtime | undefined => {
  const world = globalThis as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
  return world.chrome?.runtime ?? world.browser?.runtime;
};

/**
 * Sends one sentence to the background. Answers whether to go on watching: false when the background said stop,
 * when it is gone (`runtime.id` vanishes after an update) or when sending throws. A refused promise alone is no
 * end: a worker that dies with a message in flight refuses it too, and the next message starts it again.
 */
export const sendTyped = async (sentence: string): Promise<boolean> => {
  try {
    const runtime = findRuntime();
    if (!runtime?.id) return false;
    const answer = await runtime.sendMessage({ kind: 'typed', sentence }).catch(() => undefined);
    return !!findRuntime()?.id && (answer as { kind?: unknown } | undefined)?.kind !== 'stop';
  } catch {
    return false;
  }
};
