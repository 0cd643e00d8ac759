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
  const world = globalThis as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
  const runtime = world.chrome?.runtime ?? world.browser?.runtime;
  try {
    const answer = await runtime?.sendMessage({ kind: 'typed', sentence });
    return answer?.kind !== 'stop' && !!runtime?.id;
  } catch {
    return !!runtime?.id;
  }
};
