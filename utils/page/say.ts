/** What a watcher may say to the background: that somebody began to type here, and one sentence. */
export type Said = { kind: 'begun' } | { kind: 'typed'; sentence: string };

type Told = { kind?: unknown } | null | undefined;

/** The part of `runtime` that the watcher needs. `id` is gone once the extension was updated or removed. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: Said): Promise<Told>;
}

/**
 * Says something to the background. Answers the kind of what it is told; undefined when that is lost, since a worker
 * that dies with a message in flight refuses it, and the next message starts it again. "Stop" is also what comes of it
 * when the extension is gone: after an update `runtime.id` vanishes and sending throws. Never rejects.
 */
export function say(message: Said): Promise<unknown> {
  // Both engines have `chrome` in a page's isolated world, with promises in manifest version 3.
  const runtime = (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
  const unlessGone = (kind?: unknown): unknown => (runtime?.id ? kind : 'stop');
  return new Promise<Told>((tell) => tell(runtime?.sendMessage(message))).then(
    (told) => unlessGone(told?.kind),
    () => unlessGone(),
  );
}
