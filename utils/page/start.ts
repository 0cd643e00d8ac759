import type { Watch, Watcher, WatchOptions } from './watch';

/** What a frame's watcher is started with: what it watches with and, for tests, an end. */
export interface StartOptions extends Omit<WatchOptions, 'trusted'> {
  readonly signal?: AbortSignal;
  readonly trusted?: (event: Event) => boolean;
}

/** Where the one watcher of a frame leaves its off switch. In an extension's own world, so no page can see it. */
const CURRENT = Symbol.for('kind-minute.watcher');
const world = globalThis as { [CURRENT]?: () => void };

/**
 * Waits in this frame until somebody types, and has the watcher made only then: most frames are never typed into, and
 * to have all of it compiled takes three times as long as to wait. Started twice, the later one takes over. Ends for
 * good with `signal`, or when `send` answers false or fails.
 */
export const start = (
  load: () => Watch,
  { signal, trusted = (event) => event.isTrusted, ...options }: StartOptions,
): void => {
  if (signal?.aborted) return;
  let watcher: Watcher | undefined;
  // Stays in front of the watcher: one that the watcher adds at the first key would come after those of the page.
  const hear = (event: InputEvent): void => {
    if (!watcher && trusted(event)) watcher = load()({ ...options, trusted }, stop);
    watcher?.hear(event);
  };
  const stop = (): void => {
    window.removeEventListener('beforeinput', hear, true);
    watcher?.stop();
  };
  world[CURRENT]?.();
  world[CURRENT] = stop;
  signal?.addEventListener('abort', stop);
  window.addEventListener('beforeinput', hear, { capture: true, passive: true });
};
